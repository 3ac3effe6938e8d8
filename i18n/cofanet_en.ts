<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>FrameStatusBar</name>
    <message numerus="yes">
        <source>%n decisions awaited</source>
        <translation>
            <numerusform>%n decision awaited</numerusform>
            <numerusform>%n decisions awaited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n requests for cover have not been sent yet.</source>
        <translation>
            <numerusform>%n request for cover has not been sent yet.</numerusform>
            <numerusform>%n requests for cover have not been sent yet.</numerusform>
        </translation>
    </message>
</context>
</TS>
