<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>BulkAccentsDialog</name>
    <message numerus="yes">
        <source>&amp;Write %n lines like this</source>
        <translation>
            <numerusform>&amp;Write %n line like this</numerusform>
            <numerusform>&amp;Write %n lines like this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkCheck</name>
    <message numerus="yes">
        <source> %n &amp;lines with accents…</source>
        <translation>
            <numerusform> %n &amp;line with accents…</numerusform>
            <numerusform> %n &amp;lines with accents…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank lines skipped</source>
        <translation>
            <numerusform>%n blank line skipped</numerusform>
            <numerusform>%n blank lines skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> &amp;Import %n orders…</source>
        <translation>
            <numerusform> &amp;Import %n order…</numerusform>
            <numerusform> &amp;Import %n orders…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDetails</name>
    <message numerus="yes">
        <source>%n lines accepted</source>
        <translation>
            <numerusform>%n line accepted</numerusform>
            <numerusform>%n lines accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> Only the %n &amp;failed</source>
        <translation>
            <numerusform> Only the %n &amp;failed</numerusform>
            <numerusform> Only the %n &amp;failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkFromSelection</name>
    <message numerus="yes">
        <source>The same order for %n companies. Nothing is sent yet.</source>
        <translation>
            <numerusform>The same order for %n company. Nothing is sent yet.</numerusform>
            <numerusform>The same order for %n companies. Nothing is sent yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkFromSheet</name>
    <message numerus="yes">
        <source>%n lines can be ordered</source>
        <translation>
            <numerusform>%n line can be ordered</numerusform>
            <numerusform>%n lines can be ordered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines in error</source>
        <translation>
            <numerusform>%n line in error</numerusform>
            <numerusform>%n lines in error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines with a warning</source>
        <translation>
            <numerusform>%n line with a warning</numerusform>
            <numerusform>%n lines with a warning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> &amp;Check %n lines</source>
        <translation>
            <numerusform> &amp;Check %n line</numerusform>
            <numerusform> &amp;Check %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message numerus="yes">
        <source>%n lines in error are not ordered.</source>
        <translation>
            <numerusform>%n line in error is not ordered.</numerusform>
            <numerusform>%n lines in error are not ordered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n orders?</source>
        <translation>
            <numerusform>Import %n order?</numerusform>
            <numerusform>Import %n orders?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders saved, to be sent to the insurer.</source>
        <translation>
            <numerusform>%n order saved, to be sent to the insurer.</numerusform>
            <numerusform>%n orders saved, to be sent to the insurer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkWritten</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckSummary</name>
    <message numerus="yes">
        <source>%n companies are not known here and are looked up once online.</source>
        <translation>
            <numerusform>%n company is not known here and is looked up once online.</numerusform>
            <numerusform>%n companies are not known here and are looked up once online.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecksPart</name>
    <message numerus="yes">
        <source>%n checks failed</source>
        <translation>
            <numerusform>%n check failed</numerusform>
            <numerusform>%n checks failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooseCompany</name>
    <message numerus="yes">
        <source>%n companies found</source>
        <translation>
            <numerusform>%n company found</numerusform>
            <numerusform>%n companies found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentField</name>
    <message numerus="yes">
        <source>Take out %n characters.</source>
        <translation>
            <numerusform>Take out %n character.</numerusform>
            <numerusform>Take out %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompanyActions</name>
    <message numerus="yes">
        <source>%n companies marked as favourites.</source>
        <translation>
            <numerusform>%n company marked as favourite.</numerusform>
            <numerusform>%n companies marked as favourites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies removed from the favourites.</source>
        <translation>
            <numerusform>%n company removed from the favourites.</numerusform>
            <numerusform>%n companies removed from the favourites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies copied</source>
        <translation>
            <numerusform>%n company copied</numerusform>
            <numerusform>%n companies copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeadlineBanner</name>
    <message numerus="yes">
        <source>%n days from the invoice date</source>
        <translation>
            <numerusform>%n day from the invoice date</numerusform>
            <numerusform>%n days from the invoice date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days from the end of the maximum credit period</source>
        <translation>
            <numerusform>%n day from the end of the maximum credit period</numerusform>
            <numerusform>%n days from the end of the maximum credit period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days from the due date</source>
        <translation>
            <numerusform>%n day from the due date</numerusform>
            <numerusform>%n days from the due date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last day to declare has passed %n days ago, on {day},</source>
        <translation>
            <numerusform>The last day to declare has passed %n day ago, on {day},</numerusform>
            <numerusform>The last day to declare has passed %n days ago, on {day},</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last day to declare: {day}, in %n days,</source>
        <translation>
            <numerusform>Last day to declare: {day}, in %n day,</numerusform>
            <numerusform>Last day to declare: {day}, in %n days,</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DebtGrids</name>
    <message numerus="yes">
        <source>%n errors in the invoices</source>
        <translation>
            <numerusform>%n error in the invoices</numerusform>
            <numerusform>%n errors in the invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors in the payments</source>
        <translation>
            <numerusform>%n error in the payments</numerusform>
            <numerusform>%n errors in the payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeclarationFile</name>
    <message numerus="yes">
        <source>{day} – declared %n days late</source>
        <translation>
            <numerusform>{day} – declared %n day late</numerusform>
            <numerusform>{day} – declared %n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DefinitionsView</name>
    <message numerus="yes">
        <source>%n companies have a value in it: it is shown nowhere afterwards.</source>
        <translation>
            <numerusform>%n company has a value in it: it is shown nowhere afterwards.</numerusform>
            <numerusform>%n companies have a value in it: it is shown nowhere afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteExportsDialog</name>
    <message numerus="yes">
        <source>Take %n exports off the list?</source>
        <translation>
            <numerusform>Take %n export off the list?</numerusform>
            <numerusform>Take %n exports off the list?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message numerus="yes">
        <source>%n lines deleted</source>
        <translation>
            <numerusform>%n line deleted</numerusform>
            <numerusform>%n lines deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines pasted by their headings</source>
        <translation>
            <numerusform>%n line pasted by its headings</numerusform>
            <numerusform>%n lines pasted by their headings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines pasted</source>
        <translation>
            <numerusform>%n line pasted</numerusform>
            <numerusform>%n lines pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns beyond the table were left out</source>
        <translation>
            <numerusform>%n column beyond the table was left out</numerusform>
            <numerusform>%n columns beyond the table were left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndingCovers</name>
    <message numerus="yes">
        <source>No cover ends within %n days.</source>
        <translation>
            <numerusform>No cover ends within %n day.</numerusform>
            <numerusform>No cover ends within %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExtensionFormPage</name>
    <message numerus="yes">
        <source>%n errors in {list}</source>
        <translation>
            <numerusform>%n error in {list}</numerusform>
            <numerusform>%n errors in {list}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldsCheck</name>
    <message numerus="yes">
        <source>%Ln valid lines</source>
        <translation>
            <numerusform>%Ln valid line</numerusform>
            <numerusform>%Ln valid lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines refused</source>
        <translation>
            <numerusform>%Ln line refused</numerusform>
            <numerusform>%Ln lines refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines change nothing</source>
        <translation>
            <numerusform>%Ln line changes nothing</numerusform>
            <numerusform>%Ln lines change nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import all %Ln lines</source>
        <translation>
            <numerusform>&amp;Import %Ln line</numerusform>
            <numerusform>&amp;Import all %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import only the %Ln valid lines</source>
        <translation>
            <numerusform>&amp;Import only the %Ln valid line</numerusform>
            <numerusform>&amp;Import only the %Ln valid lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldsFile</name>
    <message numerus="yes">
        <source>%n lines accepted</source>
        <translation>
            <numerusform>%n line accepted</numerusform>
            <numerusform>%n lines accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> Only the %n &amp;failed</source>
        <translation>
            <numerusform> Only the %n &amp;failed</numerusform>
            <numerusform> Only the %n &amp;failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesPart</name>
    <message numerus="yes">
        <source>%n exports</source>
        <translation>
            <numerusform>%n export</numerusform>
            <numerusform>%n exports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files copied.</source>
        <translation>
            <numerusform>%n file copied.</numerusform>
            <numerusform>%n files copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exports deleted.</source>
        <translation>
            <numerusform>%n export deleted.</numerusform>
            <numerusform>%n exports deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>%n locked</numerusform>
            <numerusform>%n locked</numerusform>
        </translation>
    </message>
</context>
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
    <name>GuarantorStep</name>
    <message numerus="yes">
        <source>%n companies found.</source>
        <translation>
            <numerusform>%n company found.</numerusform>
            <numerusform>%n companies found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message numerus="yes">
        <source>%n places found</source>
        <translation>
            <numerusform>%n place found</numerusform>
            <numerusform>%n places found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>No cover ends within %n days.</source>
        <translation>
            <numerusform>No cover ends within %n day.</numerusform>
            <numerusform>No cover ends within %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests need your attention.</source>
        <translation>
            <numerusform>%n request needs your attention.</numerusform>
            <numerusform>%n requests need your attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests are on their way to the insurer.</source>
        <translation>
            <numerusform>%n request is on its way to the insurer.</numerusform>
            <numerusform>%n requests are on their way to the insurer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IluDialog</name>
    <message numerus="yes">
        <source>%n days left to answer: until {day}.</source>
        <translation>
            <numerusform>%n day left to answer: until {day}.</numerusform>
            <numerusform>%n days left to answer: until {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln lines taken from the file</source>
        <translation>
            <numerusform>%Ln line taken from the file</numerusform>
            <numerusform>%Ln lines taken from the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln valid lines</source>
        <translation>
            <numerusform>%Ln valid line</numerusform>
            <numerusform>%Ln valid lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines refused</source>
        <translation>
            <numerusform>%Ln line refused</numerusform>
            <numerusform>%Ln lines refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take all %Ln valid lines</source>
        <translation>
            <numerusform>&amp;Take %Ln valid line</numerusform>
            <numerusform>&amp;Take all %Ln valid lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message numerus="yes">
        <source>%n lines of {file} are refused: no CSV file was made.</source>
        <translation>
            <numerusform>%n line of {file} is refused: no CSV file was made.</numerusform>
            <numerusform>%n lines of {file} are refused: no CSV file was made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused lines are left out.</source>
        <translation>
            <numerusform>%n refused line is left out.</numerusform>
            <numerusform>%n refused lines are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines change nothing and are not sent.</source>
        <translation>
            <numerusform>%n line changes nothing and is not sent.</numerusform>
            <numerusform>%n lines change nothing and are not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change custom fields of %n companies?</source>
        <translation>
            <numerusform>Change custom fields of %n company?</numerusform>
            <numerusform>Change custom fields of %n companies?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Custom fields of %n companies saved, to be sent to the insurer.</source>
        <translation>
            <numerusform>Custom fields of %n company saved, to be sent to the insurer.</numerusform>
            <numerusform>Custom fields of %n companies saved, to be sent to the insurer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n companies selected</source>
        <translation>
            <numerusform>%n company selected</numerusform>
            <numerusform>%n companies selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailPart</name>
    <message numerus="yes">
        <source>Last sent on {moment}, with %n notifications.</source>
        <translation>
            <numerusform>Last sent on {moment}, with %n notification.</numerusform>
            <numerusform>Last sent on {moment}, with %n notifications.</numerusform>
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
<context>
    <name>NewExportDialog</name>
    <message numerus="yes">
        <source>%n fields of everything under the contract in use.</source>
        <translation>
            <numerusform>%n field of everything under the contract in use.</numerusform>
            <numerusform>%n fields of everything under the contract in use.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n new notifications</source>
        <translation>
            <numerusform>%n new notification</numerusform>
            <numerusform>%n new notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationPane</name>
    <message numerus="yes">
        <source>%n notifications chosen</source>
        <translation>
            <numerusform>%n notification chosen</numerusform>
            <numerusform>%n notifications chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message numerus="yes">
        <source>%n kept back by your thresholds: show</source>
        <translation>
            <numerusform>%n kept back by your thresholds: show</numerusform>
            <numerusform>%n kept back by your thresholds: show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notifications</source>
        <translation>
            <numerusform>%n notification</numerusform>
            <numerusform>%n notifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notifications deleted</source>
        <translation>
            <numerusform>%n notification deleted</numerusform>
            <numerusform>%n notifications deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationsWritten</name>
    <message numerus="yes">
        <source>%n notifications</source>
        <translation>
            <numerusform>%n notification</numerusform>
            <numerusform>%n notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverdueList</name>
    <message numerus="yes">
        <source>%n declarations</source>
        <translation>
            <numerusform>%n declaration</numerusform>
            <numerusform>%n declarations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteSettings</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanComparison</name>
    <message numerus="yes">
        <source>%n lines of the insurer&apos;s plan differ from yours.</source>
        <translation>
            <numerusform>%n line of the insurer&apos;s plan differs from yours.</numerusform>
            <numerusform>%n lines of the insurer&apos;s plan differ from yours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioCompanies</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioExport</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioIlus</name>
    <message numerus="yes">
        <source>%n ILUs</source>
        <translation>
            <numerusform>%n ILU</numerusform>
            <numerusform>%n ILUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source> %n errors</source>
        <translation>
            <numerusform> %n error</numerusform>
            <numerusform> %n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductRow</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewalDialog</name>
    <message numerus="yes">
        <source>%n renewals were asked for.</source>
        <translation>
            <numerusform>%n renewal was asked for.</numerusform>
            <numerusform>%n renewals were asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n covers are asked to go on, each for the amount in force.</source>
        <translation>
            <numerusform>%n cover is asked to go on, for the amount in force.</numerusform>
            <numerusform>%n covers are asked to go on, each for the amount in force.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n covers</source>
        <translation>
            <numerusform>%n cover</numerusform>
            <numerusform>%n covers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> &amp;Renew %n covers</source>
        <translation>
            <numerusform> &amp;Renew %n cover</numerusform>
            <numerusform> &amp;Renew %n covers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenariosPart</name>
    <message numerus="yes">
        <source>%n scenarios</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios deleted.</source>
        <translation>
            <numerusform>%n scenario deleted.</numerusform>
            <numerusform>%n scenarios deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message numerus="yes">
        <source>%n shortcuts</source>
        <translation>
            <numerusform>%n shortcut</numerusform>
            <numerusform>%n shortcuts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatesPart</name>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n template</numerusform>
            <numerusform>%n templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates deleted.</source>
        <translation>
            <numerusform>%n template deleted.</numerusform>
            <numerusform>%n templates deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThresholdTable</name>
    <message numerus="yes">
        <source>From %n steps on</source>
        <translation>
            <numerusform>From %n step on</numerusform>
            <numerusform>From %n steps on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineSection</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries copied.</source>
        <translation>
            <numerusform>%n entry copied.</numerusform>
            <numerusform>%n entries copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToDoCard</name>
    <message numerus="yes">
        <source>%n companies owe more than their cover</source>
        <translation>
            <numerusform>%n company owes more than its cover</numerusform>
            <numerusform>%n companies owe more than their cover</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopLinerWizard</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n unread notifications</source>
        <translation>
            <numerusform>%n unread notification</numerusform>
            <numerusform>%n unread notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnoverFormPage</name>
    <message numerus="yes">
        <source>%n errors in the amounts</source>
        <translation>
            <numerusform>%n error in the amounts</numerusform>
            <numerusform>%n errors in the amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines without an amount are left out.</source>
        <translation>
            <numerusform>%n line without an amount is left out.</numerusform>
            <numerusform>%n lines without an amount are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left to send this declaration.</source>
        <translation>
            <numerusform>%n day left to send this declaration.</numerusform>
            <numerusform>%n days left to send this declaration.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines added, without amounts.</source>
        <translation>
            <numerusform>%n line added, without an amount.</numerusform>
            <numerusform>%n lines added, without amounts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnoverPage</name>
    <message numerus="yes">
        <source>%n declarations</source>
        <translation>
            <numerusform>%n declaration</numerusform>
            <numerusform>%n declarations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnoverView</name>
    <message numerus="yes">
        <source>%n lines copied</source>
        <translation>
            <numerusform>%n line copied</numerusform>
            <numerusform>%n lines copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message numerus="yes">
        <source>%n rows typed before are restored; they are not sent yet.</source>
        <translation>
            <numerusform>%n row typed before is restored; it is not sent yet.</numerusform>
            <numerusform>%n rows typed before are restored; they are not sent yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies</source>
        <translation>
            <numerusform>%Ln company</numerusform>
            <numerusform>%Ln companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Custom fields of %n companies saved, to be sent.</source>
        <translation>
            <numerusform>Custom fields of %n company saved, to be sent.</numerusform>
            <numerusform>Custom fields of %n companies saved, to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The values of %n companies are as they were before.</source>
        <translation>
            <numerusform>The values of %n company are as they were before.</numerusform>
            <numerusform>The values of %n companies are as they were before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have values that cannot be read: they are not sent.</source>
        <translation>
            <numerusform>%n row has a value that cannot be read: it is not sent.</numerusform>
            <numerusform>%n rows have values that cannot be read: they are not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns beyond the table were left out.</source>
        <translation>
            <numerusform>%n column beyond the table was left out.</numerusform>
            <numerusform>%n columns beyond the table were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows beyond the last company were left out.</source>
        <translation>
            <numerusform>%n row beyond the last company was left out.</numerusform>
            <numerusform>%n rows beyond the last company were left out.</numerusform>
        </translation>
    </message>
</context>
</TS>
