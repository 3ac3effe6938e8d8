<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutPart</name>
    <message>
        <source>CofaNet Desktop {version}, with Qt {qt} and Python {python}.</source>
        <translation>CofaNet Desktop {version}, mit Qt {qt} und Python {python}.</translation>
    </message>
    <message>
        <source>L&amp;icences…</source>
        <translation>Li&amp;zenzen…</translation>
    </message>
</context>
<context>
    <name>AdditionForm</name>
    <message>
        <source>Addition to an overdue declaration</source>
        <translation>Nachmeldung zu einer Überfälligkeit</translation>
    </message>
    <message>
        <source>&amp;Submit addition</source>
        <translation>Nachmeldung &amp;absenden</translation>
    </message>
    <message>
        <source>Comment is too long</source>
        <translation>Kommentar ist zu lang</translation>
    </message>
    <message>
        <source>Documents are still being read</source>
        <translation>Dokumente werden noch gelesen</translation>
    </message>
    <message>
        <source>An invoice, a payment, a document or a comment</source>
        <translation>Eine Rechnung, eine Zahlung, ein Dokument oder ein Kommentar</translation>
    </message>
    <message>
        <source>Saved on this computer; it is sent as soon as the insurer can be reached.</source>
        <translation>Auf diesem Computer gespeichert; wird gesendet, sobald der Versicherer erreichbar ist.</translation>
    </message>
    <message>
        <source>The insurer has it.</source>
        <translation>Der Versicherer hat sie erhalten.</translation>
    </message>
    <message>
        <source>Added to the declaration</source>
        <translation>Zur Meldung hinzugefügt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Each step of the insurer comes as a notification.</source>
        <translation>Jeder Schritt des Versicherers kommt als Benachrichtigung.</translation>
    </message>
    <message>
        <source>&amp;Open the declaration</source>
        <translation>&amp;Meldung öffnen</translation>
    </message>
    <message>
        <source>&amp;List of overdues</source>
        <translation>Überfälligkeits&amp;liste</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>AmountStep</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Umwandlung</translation>
    </message>
    <message>
        <source>Amount wanted</source>
        <translation>Gewünschter Betrag</translation>
    </message>
    <message>
        <source>Decision in force</source>
        <translation>Geltende Entscheidung</translation>
    </message>
    <message>
        <source>&amp;Amount wanted</source>
        <translation>Gewünschter &amp;Betrag</translation>
    </message>
</context>
<context>
    <name>AmountWizard</name>
    <message>
        <source>The decision in force stands until the insurer has answered.</source>
        <translation>Die geltende Entscheidung bleibt bestehen, bis der Versicherer geantwortet hat.</translation>
    </message>
    <message>
        <source>Modify the amount: {product}</source>
        <translation>Betrag ändern: {product}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Granted today</source>
        <translation>Heute gewährt</translation>
    </message>
    <message>
        <source>New amount asked</source>
        <translation>Neu angefragter Betrag</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The daily e-mail was not sent. {reason}</source>
        <translation>Die tägliche E-Mail wurde nicht gesendet. {reason}</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>The profile {name} could not be opened.</source>
        <translation>Das Profil {name} konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>CofaNet goes on in the background</source>
        <translation>CofaNet läuft im Hintergrund weiter</translation>
    </message>
    <message>
        <source>Requests are sent and answers fetched. To end it, choose Quit in the menu of its icon.</source>
        <translation>Anfragen werden gesendet und Antworten abgeholt. Um das Programm zu beenden, wählen Sie im Menü seines Symbols „Beenden“.</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>That passphrase does not fit. Passphrase:</source>
        <translation>Diese Passphrase passt nicht. Passphrase:</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Passphrase:</translation>
    </message>
    <message>
        <source>The profile cannot be opened</source>
        <translation>Das Profil kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The settings were damaged and set aside as {file}; defaults are used.</source>
        <translation>Die Einstellungen waren beschädigt und wurden als {file} beiseitegelegt; es gelten die Standardwerte.</translation>
    </message>
    <message>
        <source>The page did not come to rest: there is no picture.</source>
        <translation>Die Seite kam nicht zur Ruhe: Es gibt kein Bild.</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>Das Bild konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The time of an import has come: {file}.</source>
        <translation>Der Zeitpunkt eines Imports ist gekommen: {file}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>AssessmentChart</name>
    <message>
        <source>{day}: DRA {dra} – {word}, probability of default {percent} %</source>
        <translation>{day}: DRA {dra} – {word}, Ausfallwahrscheinlichkeit {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>DRA over five years</source>
        <translation>DRA über fünf Jahre</translation>
    </message>
</context>
<context>
    <name>AssessmentPanel</name>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Print the assessment</source>
        <translation>Bewertung drucken</translation>
    </message>
    <message>
        <source>DRA over five years</source>
        <translation>DRA über fünf Jahre</translation>
    </message>
    <message>
        <source>Probability of default within a year: {percent} %</source>
        <translation>Ausfallwahrscheinlichkeit binnen eines Jahres: {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>AssessmentSheet</name>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Probability of default</source>
        <translation>Ausfallwahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Easy number {number}, as of {day}</source>
        <translation>Easy-Nummer {number}, Stand {day}</translation>
    </message>
</context>
<context>
    <name>Assessments</name>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Probability of default</source>
        <translation>Ausfallwahrscheinlichkeit</translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>Kind of {file}</source>
        <translation>Art von {file}</translation>
    </message>
    <message>
        <source>Remove {file}</source>
        <translation>{file} entfernen</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Choose the files to send</source>
        <translation>Zu sendende Dateien wählen</translation>
    </message>
    <message>
        <source>Documents ({patterns});;All files (*)</source>
        <translation>Dokumente ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Added: {file}</source>
        <translation>Hinzugefügt: {file}</translation>
    </message>
    <message>
        <source>{file} is on the list already, as {name}.</source>
        <translation>{file} steht bereits auf der Liste, als {name}.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>Removed: {file}</source>
        <translation>Entfernt: {file}</translation>
    </message>
    <message>
        <source>Drop files here, or choose them</source>
        <translation>Dateien hier ablegen oder auswählen</translation>
    </message>
    <message>
        <source>{types}; {size} each at most.</source>
        <translation>{types}; je Datei höchstens {size}.</translation>
    </message>
    <message>
        <source> Add &amp;files…</source>
        <translation> Da&amp;teien hinzufügen…</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>Dateien werden gelesen…</translation>
    </message>
</context>
<context>
    <name>Backend</name>
    <message>
        <source>The network is switched off.</source>
        <translation>Das Netzwerk ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Work goes on here; switch it on again to send and receive.</source>
        <translation>Sie können hier weiterarbeiten; schalten Sie es zum Senden und Empfangen wieder ein.</translation>
    </message>
    <message>
        <source>The profile was closed.</source>
        <translation>Das Profil wurde geschlossen.</translation>
    </message>
    <message>
        <source>The insurer does not have this document.</source>
        <translation>Der Versicherer hat dieses Dokument nicht.</translation>
    </message>
    <message>
        <source>The option {name} of the backend must be a whole number, not {text}.</source>
        <translation>Die Option {name} des Backends muss eine ganze Zahl sein, nicht {text}.</translation>
    </message>
    <message>
        <source>There is no backend called {name}.</source>
        <translation>Es gibt kein Backend namens {name}.</translation>
    </message>
    <message>
        <source>Choose one of: {names}. Others come with plug-ins to be installed.</source>
        <translation>Wählen Sie eines von: {names}. Weitere kommen mit Erweiterungen, die zu installieren sind.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The backup {file} was not written: {cause}.</source>
        <translation>Die Sicherung {file} wurde nicht geschrieben: {cause}.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space, and try again.</source>
        <translation>Wählen Sie einen anderen Ort oder schaffen Sie Speicherplatz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The backup {file} cannot be used: {cause}.</source>
        <translation>Die Sicherung {file} ist nicht verwendbar: {cause}.</translation>
    </message>
    <message>
        <source>Try an older backup. The profile was left as it is.</source>
        <translation>Versuchen Sie es mit einer älteren Sicherung. Das Profil wurde nicht verändert.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>The very same file was imported on {day}, as {name}.</source>
        <translation>Genau diese Datei wurde schon am {day} importiert, als {name}.</translation>
    </message>
    <message>
        <source>Confirm to import it again: lines that were taken then are not repeated.</source>
        <translation>Bestätigen Sie, um sie erneut zu importieren: Bereits übernommene Zeilen werden nicht wiederholt.</translation>
    </message>
    <message>
        <source>The file {name} holds no order.</source>
        <translation>Die Datei {name} enthält keine Bestellung.</translation>
    </message>
    <message>
        <source>Choose a file with one order a line.</source>
        <translation>Wählen Sie eine Datei mit einer Bestellung je Zeile.</translation>
    </message>
    <message>
        <source>No imported file has this number.</source>
        <translation>Keine importierte Datei hat diese Nummer.</translation>
    </message>
    <message>
        <source>List the imported files to see their numbers.</source>
        <translation>Lassen Sie sich die importierten Dateien auflisten, um ihre Nummern zu sehen.</translation>
    </message>
</context>
<context>
    <name>BulkAccentsDialog</name>
    <message>
        <source>Lines with accents</source>
        <translation>Zeilen mit Akzenten</translation>
    </message>
    <message>
        <source>The insurer takes plain letters only. See how each line would be written; untick what you would rather write yourself.</source>
        <translation>Der Versicherer nimmt nur einfache Buchstaben an. Sehen Sie, wie jede Zeile geschrieben würde; entfernen Sie das Häkchen bei denen, die Sie lieber selbst schreiben.</translation>
    </message>
    <message>
        <source>Space ticks the chosen lines</source>
        <translation>Die Leertaste kreuzt die gewählten Zeilen an</translation>
    </message>
    <message>
        <source> Tick &amp;all</source>
        <translation> &amp;Alle ankreuzen</translation>
    </message>
    <message>
        <source> Tick &amp;none</source>
        <translation> &amp;Keine ankreuzen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n lines like this</source>
        <translation>
            <numerusform>%n Zeile so &amp;schreiben</numerusform>
            <numerusform>%n Zeilen so &amp;schreiben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkAccentsTable</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>BulkBuilding</name>
    <message>
        <source>{text} holds a sign that parts fields or lines.</source>
        <translation>{text} enthält ein Zeichen, das Felder oder Zeilen trennt.</translation>
    </message>
    <message>
        <source>A space takes its place in the line.</source>
        <translation>In der Zeile tritt ein Leerzeichen an seine Stelle.</translation>
    </message>
    <message>
        <source>{column}: {text} has decimals.</source>
        <translation>{column}: {text} hat Nachkommastellen.</translation>
    </message>
    <message>
        <source>A line holds whole numbers; round it yourself: nothing is rounded here.</source>
        <translation>Eine Zeile enthält ganze Zahlen; runden Sie selbst: Hier wird nichts gerundet.</translation>
    </message>
</context>
<context>
    <name>BulkCheck</name>
    <message>
        <source>Line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>Akzente</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>Save the corrected file</source>
        <translation>Korrigierte Datei speichern</translation>
    </message>
    <message>
        <source>Bulk order files (*.txt *.csv);;All files (*)</source>
        <translation>Sammelbestelldateien (*.txt *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source> &amp;All files</source>
        <translation> &amp;Alle Dateien</translation>
    </message>
    <message>
        <source> &amp;Save corrected file…</source>
        <translation> &amp;Korrigierte Datei speichern…</translation>
    </message>
    <message>
        <source> As te&amp;xt</source>
        <translation> Als Te&amp;xt</translation>
    </message>
    <message>
        <source>Shows each line as the text it is in the file</source>
        <translation>Zeigt jede Zeile als den Text, der in der Datei steht</translation>
    </message>
    <message>
        <source> &amp;Next problem</source>
        <translation> Nächstes &amp;Problem</translation>
    </message>
    <message>
        <source>F8; Shift+F8 goes back</source>
        <translation>F8; Umschalt+F8 geht zurück</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Voriges Problem</translation>
    </message>
    <message>
        <source>Enter or F2 changes the field, F8 goes to the next problem</source>
        <translation>Eingabetaste oder F2 ändert das Feld, F8 geht zum nächsten Problem</translation>
    </message>
    <message numerus="yes">
        <source> %n &amp;lines with accents…</source>
        <translation>
            <numerusform> %n Zeile &amp;mit Akzenten…</numerusform>
            <numerusform> %n Zeilen &amp;mit Akzenten…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank lines skipped</source>
        <translation>
            <numerusform>%n Leerzeile übersprungen</numerusform>
            <numerusform>%n Leerzeilen übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source> &amp;Take line out</source>
        <translation> Zeile &amp;entfernen</translation>
    </message>
    <message>
        <source>Filter the lines</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Lines of the file, with what is wrong</source>
        <translation>Zeilen der Datei mit ihren Fehlern</translation>
    </message>
    <message>
        <source>Undo the correction</source>
        <translation>Korrektur rückgängig machen</translation>
    </message>
    <message>
        <source>Redo the correction</source>
        <translation>Korrektur wiederholen</translation>
    </message>
    <message numerus="yes">
        <source> &amp;Import %n orders…</source>
        <translation>
            <numerusform> %n Bestellung &amp;importieren…</numerusform>
            <numerusform> %n Bestellungen &amp;importieren…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDetails</name>
    <message>
        <source> &amp;All files</source>
        <translation> &amp;Alle Dateien</translation>
    </message>
    <message>
        <source> &amp;Export list…</source>
        <translation> Liste &amp;exportieren…</translation>
    </message>
    <message>
        <source>Filter the lines</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Enter opens the company of the line</source>
        <translation>Die Eingabetaste öffnet das Unternehmen der Zeile</translation>
    </message>
    <message>
        <source>Imported on {moment} by {actor}</source>
        <translation>Importiert am {moment} von {actor}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines accepted</source>
        <translation>
            <numerusform>%n Zeile angenommen</numerusform>
            <numerusform>%n Zeilen angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n in Bearbeitung</numerusform>
            <numerusform>%n in Bearbeitung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> Only the %n &amp;failed</source>
        <translation>
            <numerusform> Nur &amp;fehlgeschlagene:&#xa0;%n</numerusform>
            <numerusform> Nur &amp;fehlgeschlagene:&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number}: {detail}</source>
        <translation>Zeile {number}: {detail}</translation>
    </message>
    <message>
        <source>nothing to say</source>
        <translation>nichts zu melden</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Liste exportieren</translation>
    </message>
</context>
<context>
    <name>BulkErrors</name>
    <message>
        <source>At most {limit} lines are accepted.</source>
        <translation>Höchstens {limit} Zeilen werden angenommen.</translation>
    </message>
    <message>
        <source>At most {limit} bytes are accepted.</source>
        <translation>Höchstens {limit} Byte werden angenommen.</translation>
    </message>
    <message>
        <source>The file is too large; split it.</source>
        <translation>Die Datei ist zu groß; teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>The invoice reference is longer than 35 characters.</source>
        <translation>Die Rechnungsreferenz ist länger als 35 Zeichen.</translation>
    </message>
    <message>
        <source>This product does not have this action.</source>
        <translation>Dieses Produkt hat diese Aktion nicht.</translation>
    </message>
    <message>
        <source>The amount must be above 0.</source>
        <translation>Der Betrag muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>The insurer may ask for an amount of at least 1000.</source>
        <translation>Der Versicherer kann einen Betrag von mindestens 1000 verlangen.</translation>
    </message>
    <message>
        <source>The line must have 10 fields, that is 9 semicolons.</source>
        <translation>Die Zeile muss 10 Felder haben, also 9 Semikolons.</translation>
    </message>
    <message>
        <source>The insurer does not know this company.</source>
        <translation>Der Versicherer kennt dieses Unternehmen nicht.</translation>
    </message>
    <message>
        <source>Several companies have this identifier; give the Easy number.</source>
        <translation>Mehrere Unternehmen haben diese Kennung; geben Sie die Easy-Nummer an.</translation>
    </message>
    <message>
        <source>The contract does not exist.</source>
        <translation>Den Vertrag gibt es nicht.</translation>
    </message>
    <message>
        <source>The currency is not accepted.</source>
        <translation>Die Währung wird nicht angenommen.</translation>
    </message>
    <message>
        <source>The customer reference is longer than 35 characters.</source>
        <translation>Die Kundenreferenz ist länger als 35 Zeichen.</translation>
    </message>
    <message>
        <source>The contract gives no amount for express credit limits.</source>
        <translation>Der Vertrag nennt keinen Betrag für Express-Limits.</translation>
    </message>
    <message>
        <source>A technical error stopped this line; try it again.</source>
        <translation>Ein technischer Fehler hat diese Zeile aufgehalten; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The action must be C (order), U (update), S (stop) or D (delete).</source>
        <translation>Die Aktion muss C (bestellen), U (ändern), S (beenden) oder D (löschen) sein.</translation>
    </message>
    <message>
        <source>The amount cannot be read.</source>
        <translation>Der Betrag ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The country code is not in the insurer&apos;s list.</source>
        <translation>Der Ländercode steht nicht auf der Liste des Versicherers.</translation>
    </message>
    <message>
        <source>The line is not written as it should be.</source>
        <translation>Die Zeile ist nicht richtig aufgebaut.</translation>
    </message>
    <message>
        <source>The line holds accented or other non-ASCII characters.</source>
        <translation>Die Zeile enthält Buchstaben mit Akzenten oder andere Nicht-ASCII-Zeichen.</translation>
    </message>
    <message>
        <source>An earlier line of the file names the same company.</source>
        <translation>Eine frühere Zeile der Datei nennt dasselbe Unternehmen.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>Die Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>A mandatory field is empty.</source>
        <translation>Ein Pflichtfeld ist leer.</translation>
    </message>
    <message>
        <source>The portfolio cannot take another company.</source>
        <translation>Das Portfolio kann kein weiteres Unternehmen aufnehmen.</translation>
    </message>
    <message>
        <source>A company can have one cover only, and another one is in force.</source>
        <translation>Ein Unternehmen kann nur eine Deckung haben, und eine andere ist in Kraft.</translation>
    </message>
    <message>
        <source>This product cannot be ordered on this company.</source>
        <translation>Dieses Produkt kann für dieses Unternehmen nicht bestellt werden.</translation>
    </message>
    <message>
        <source>Only credit limits (CRL) have an operation number.</source>
        <translation>Nur Kreditlimits (CRL) haben eine Vorgangsnummer.</translation>
    </message>
    <message>
        <source>Level three is not open to bulk imports.</source>
        <translation>Stufe drei ist für Sammelbestellungen nicht zugelassen.</translation>
    </message>
    <message>
        <source>The contract number is not valid.</source>
        <translation>Die Vertragsnummer ist ungültig.</translation>
    </message>
    <message>
        <source>The order could not be handed to the insurer.</source>
        <translation>Die Bestellung konnte dem Versicherer nicht übergeben werden.</translation>
    </message>
    <message>
        <source>The file has too many lines; split it.</source>
        <translation>Die Datei hat zu viele Zeilen; teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>This product cannot be ordered by file.</source>
        <translation>Dieses Produkt kann nicht per Datei bestellt werden.</translation>
    </message>
    <message>
        <source>The contract number is longer than 35 characters.</source>
        <translation>Die Vertragsnummer ist länger als 35 Zeichen.</translation>
    </message>
    <message>
        <source>Not verified offline: the insurer will look the company up.</source>
        <translation>Offline nicht geprüft: Der Versicherer wird das Unternehmen suchen.</translation>
    </message>
    <message>
        <source>The Easy number is enough; the legal identifier is not used.</source>
        <translation>Die Easy-Nummer genügt; die gesetzliche Kennung wird nicht verwendet.</translation>
    </message>
    <message>
        <source>LCR is read as CRL, the code to use.</source>
        <translation>LCR wird als CRL gelesen; das ist der richtige Code.</translation>
    </message>
    <message>
        <source>The import was cancelled before this line.</source>
        <translation>Der Import wurde vor dieser Zeile abgebrochen.</translation>
    </message>
    <message>
        <source>The company does not have the product {product}.</source>
        <translation>Das Unternehmen hat das Produkt {product} nicht.</translation>
    </message>
    <message>
        <source>Order it first, or take the line out.</source>
        <translation>Bestellen Sie es zuerst oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>It holds a tabulation or another control character.</source>
        <translation>Das Feld enthält einen Tabulator oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>Give an Easy number, or an identifier type and its value.</source>
        <translation>Geben Sie eine Easy-Nummer an oder Art und Wert einer Kennung.</translation>
    </message>
    <message>
        <source>Write a whole number, without spaces, decimals or currency.</source>
        <translation>Schreiben Sie eine ganze Zahl ohne Leerzeichen, Nachkommastellen oder Währung.</translation>
    </message>
    <message>
        <source>No amount goes with this product and action; leave it empty.</source>
        <translation>Zu diesem Produkt und dieser Aktion gehört kein Betrag; lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>The outstanding is a whole number, 0 or more, or empty.</source>
        <translation>Die Außenstände sind eine ganze Zahl, 0 oder mehr, oder leer.</translation>
    </message>
    <message>
        <source>The operation number is made of 1 to 9 digits, or empty.</source>
        <translation>Die Vorgangsnummer besteht aus 1 bis 9 Ziffern oder ist leer.</translation>
    </message>
    <message>
        <source>This line has {count}.</source>
        <translation>Diese Zeile hat {count}.</translation>
    </message>
    <message>
        <source>At most {limit} characters are accepted.</source>
        <translation>Höchstens {limit} Zeichen werden angenommen.</translation>
    </message>
</context>
<context>
    <name>BulkExport</name>
    <message>
        <source>Bulk orders: {name}</source>
        <translation>Sammelbestellungen: {name}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Easy-Nummer</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Nummer der Anfrage</translation>
    </message>
</context>
<context>
    <name>BulkFields</name>
    <message>
        <source>Country code</source>
        <translation>Ländercode</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Easy-Nummer</translation>
    </message>
    <message>
        <source>Identifier type</source>
        <translation>Art der Kennung</translation>
    </message>
    <message>
        <source>Identifier value</source>
        <translation>Wert der Kennung</translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation>Kundenreferenz</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Außenstände</translation>
    </message>
    <message>
        <source>Operation number</source>
        <translation>Vorgangsnummer</translation>
    </message>
</context>
<context>
    <name>BulkFiles</name>
    <message>
        <source>Line {line} cannot be saved in plain ASCII.</source>
        <translation>Zeile {line} kann nicht in reinem ASCII gespeichert werden.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read: {reason}.</source>
        <translation>Die Datei {name} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may open it.</source>
        <translation>Prüfen Sie, ob es sie gibt und ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>The file {name} cannot be written: {reason}.</source>
        <translation>Die Datei {name} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder or free some space.</source>
        <translation>Wählen Sie einen anderen Ordner oder schaffen Sie Speicherplatz.</translation>
    </message>
</context>
<context>
    <name>BulkFormat</name>
    <message>
        <source>153 country codes of the insurer, three characters, such as FRA or DEU.</source>
        <translation>Einer der 153 Ländercodes des Versicherers, drei Zeichen, z.&#xa0;B. FRA oder DEU.</translation>
    </message>
    <message>
        <source>Up to 14 digits, exactly 19 for a branch, or Z and digits. If empty, fill fields 3 and 4.</source>
        <translation>Bis zu 14 Ziffern, genau 19 bei einer Zweigstelle, oder Z und Ziffern. Falls leer, füllen Sie die Felder 3 und 4 aus.</translation>
    </message>
    <message>
        <source>A type of that country, such as SIREN, or CRScny for a Coface reference.</source>
        <translation>Eine Kennungsart dieses Landes, z.&#xa0;B. SIREN, oder CRScny für eine Coface-Referenz.</translation>
    </message>
    <message>
        <source>The value of that identifier; not used when there is an Easy number.</source>
        <translation>Der Wert dieser Kennung; unbenutzt, wenn es eine Easy-Nummer gibt.</translation>
    </message>
    <message>
        <source>Optional, up to 35 characters; kept on the company.</source>
        <translation>Optional, bis zu 35 Zeichen; wird beim Unternehmen gespeichert.</translation>
    </message>
    <message>
        <source>One of the products below.</source>
        <translation>Eines der Produkte unten.</translation>
    </message>
    <message>
        <source>C order, U update the amount, S stop monitoring, D delete.</source>
        <translation>C bestellen, U Betrag ändern, S Überwachung beenden, D löschen.</translation>
    </message>
    <message>
        <source>A whole number of the contract&apos;s currency, where the table below says so; else empty.</source>
        <translation>Eine ganze Zahl in der Vertragswährung, wo die Tabelle unten es angibt; sonst leer.</translation>
    </message>
    <message>
        <source>Empty leaves it unchanged, 0 sets it to zero.</source>
        <translation>Leer bleiben sie unverändert, 0 setzt sie auf null.</translation>
    </message>
    <message>
        <source>Optional; credit limits only.</source>
        <translation>Optional; nur bei Kreditlimits.</translation>
    </message>
</context>
<context>
    <name>BulkFormatDialog</name>
    <message>
        <source>What a bulk order file must look like</source>
        <translation>Aufbau einer Sammelbestelldatei</translation>
    </message>
    <message>
        <source>One order a line: ten fields parted by nine semicolons, plain letters without accents.</source>
        <translation>Eine Bestellung je Zeile: zehn Felder, getrennt durch neun Semikolons, Buchstaben ohne Akzente.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Products and actions</source>
        <translation>Produkte und Aktionen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>The file as a whole</source>
        <translation>Die Datei insgesamt</translation>
    </message>
    <message>
        <source>At most 10,000 lines, 2 MB, 500 characters a line. A company comes once, except with credit limits of different operation numbers. Monitoring is stopped in one file, the product deleted in a later one.</source>
        <translation>Höchstens 10.000 Zeilen, 2&#xa0;MB und 500 Zeichen je Zeile. Ein Unternehmen kommt nur einmal vor, außer bei Kreditlimits mit verschiedenen Vorgangsnummern. Die Überwachung wird in einer Datei beendet, das Produkt in einer späteren gelöscht.</translation>
    </message>
    <message>
        <source>Causes of error</source>
        <translation>Fehlerursachen</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>with {actions}</source>
        <translation>mit {actions}</translation>
    </message>
</context>
<context>
    <name>BulkFromSelection</name>
    <message>
        <source>Order</source>
        <translation>Bestellen</translation>
    </message>
    <message>
        <source>Change the amount</source>
        <translation>Betrag ändern</translation>
    </message>
    <message>
        <source>Stop monitoring</source>
        <translation>Überwachung beenden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Bulk orders for the selection</source>
        <translation>Sammelbestellungen für die Auswahl</translation>
    </message>
    <message numerus="yes">
        <source>The same order for %n companies. Nothing is sent yet.</source>
        <translation>
            <numerusform>Dieselbe Bestellung für %n Unternehmen. Noch wird nichts gesendet.</numerusform>
            <numerusform>Dieselbe Bestellung für %n Unternehmen. Noch wird nichts gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines are checked first, where you can correct and import them.</source>
        <translation>Die Zeilen werden zuerst geprüft; dort können Sie sie korrigieren und importieren.</translation>
    </message>
    <message>
        <source>Opening them replaces {file}, which is being corrected there.</source>
        <translation>Wenn Sie sie öffnen, ersetzen sie {file}; diese Datei wird dort gerade korrigiert.</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>&amp;Produkt</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>A&amp;ktion</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source> &amp;Check the lines</source>
        <translation> Zeilen prü&amp;fen</translation>
    </message>
    <message>
        <source> &amp;Save to a file…</source>
        <translation> In Datei &amp;speichern…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Type an amount above zero, in whole units.</source>
        <translation>Geben Sie einen Betrag über null ein, in ganzen Einheiten.</translation>
    </message>
</context>
<context>
    <name>BulkFromSheet</name>
    <message>
        <source>row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Keine vorhanden</translation>
    </message>
    <message>
        <source>As the headings say</source>
        <translation>Nach den Überschriften</translation>
    </message>
    <message>
        <source>Mapping “{name}” deleted.</source>
        <translation>Zuordnung „{name}“ gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines can be ordered</source>
        <translation>
            <numerusform>%n Zeile bestellbar</numerusform>
            <numerusform>%n Zeilen bestellbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines in error</source>
        <translation>
            <numerusform>%n Zeile fehlerhaft</numerusform>
            <numerusform>%n Zeilen fehlerhaft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines with a warning</source>
        <translation>
            <numerusform>%n Zeile mit Warnung</numerusform>
            <numerusform>%n Zeilen mit Warnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> &amp;Check %n lines</source>
        <translation>
            <numerusform> %n Zeile &amp;prüfen</numerusform>
            <numerusform> %n Zeilen &amp;prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be chosen: {fields}.</source>
        <translation>Noch zu wählen: {fields}.</translation>
    </message>
    <message>
        <source> &amp;All files</source>
        <translation> &amp;Alle Dateien</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen…</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source> &amp;Stop reading</source>
        <translation> &amp;Lesen anhalten</translation>
    </message>
    <message>
        <source>What fills each field</source>
        <translation>Was jedes Feld ausfüllt</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>&amp;Headings are on</source>
        <translation>Übersch&amp;riften in</translation>
    </message>
    <message>
        <source>Columns are &amp;mapped</source>
        <translation>Spalten&amp;zuordnung</translation>
    </message>
    <message>
        <source>&amp;Remember this mapping as</source>
        <translation>Zuordnung &amp;merken als</translation>
    </message>
    <message>
        <source>A name of your own</source>
        <translation>Ein eigener Name</translation>
    </message>
    <message>
        <source>Delete this mapping</source>
        <translation>Diese Zuordnung löschen</translation>
    </message>
    <message>
        <source>First lines of the list</source>
        <translation>Erste Zeilen der Liste</translation>
    </message>
    <message>
        <source>Lines that result</source>
        <translation>Entstehende Zeilen</translation>
    </message>
</context>
<context>
    <name>BulkFromSheetTable</name>
    <message>
        <source>Row {row}, column “{column}”, “{value}”:</source>
        <translation>Zeile {row}, Spalte „{column}“, „{value}“:</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>BulkHints</name>
    <message>
        <source>Split the file into several smaller ones.</source>
        <translation>Teilen Sie die Datei in mehrere kleinere auf.</translation>
    </message>
    <message>
        <source>Shorten the invoice reference.</source>
        <translation>Kürzen Sie die Rechnungsreferenz.</translation>
    </message>
    <message>
        <source>Use another action, or do this once the product allows it.</source>
        <translation>Verwenden Sie eine andere Aktion, oder warten Sie, bis das Produkt sie zulässt.</translation>
    </message>
    <message>
        <source>Write an amount of 1 or more.</source>
        <translation>Schreiben Sie einen Betrag von mindestens 1.</translation>
    </message>
    <message>
        <source>Check that no zeros are missing.</source>
        <translation>Prüfen Sie, ob Nullen fehlen.</translation>
    </message>
    <message>
        <source>Add or take out semicolons until there are 9; empty fields keep theirs.</source>
        <translation>Fügen Sie Semikolons hinzu oder entfernen Sie welche, bis es 9 sind; leere Felder behalten ihres.</translation>
    </message>
    <message>
        <source>Check country and number, or search the company by its name.</source>
        <translation>Prüfen Sie Land und Nummer, oder suchen Sie das Unternehmen nach seinem Namen.</translation>
    </message>
    <message>
        <source>Search the company and write its Easy number in field 2.</source>
        <translation>Suchen Sie das Unternehmen und schreiben Sie seine Easy-Nummer in Feld 2.</translation>
    </message>
    <message>
        <source>Choose another contract.</source>
        <translation>Wählen Sie einen anderen Vertrag.</translation>
    </message>
    <message>
        <source>Use the currency of the contract.</source>
        <translation>Verwenden Sie die Währung des Vertrags.</translation>
    </message>
    <message>
        <source>Shorten the customer reference to 35 characters.</source>
        <translation>Kürzen Sie die Kundenreferenz auf 35 Zeichen.</translation>
    </message>
    <message>
        <source>Order a credit limit (CRL) instead.</source>
        <translation>Bestellen Sie stattdessen ein Kreditlimit (CRL).</translation>
    </message>
    <message>
        <source>Import the line again later.</source>
        <translation>Importieren Sie die Zeile später erneut.</translation>
    </message>
    <message>
        <source>Write C, U, S or D, in capitals.</source>
        <translation>Schreiben Sie C, U, S oder D, als Großbuchstaben.</translation>
    </message>
    <message>
        <source>Write digits only, such as 10000.</source>
        <translation>Schreiben Sie nur Ziffern, z.&#xa0;B. 10000.</translation>
    </message>
    <message>
        <source>Use the insurer&apos;s code of three characters, such as FRA or DEU.</source>
        <translation>Verwenden Sie den dreistelligen Code des Versicherers, z.&#xa0;B. FRA oder DEU.</translation>
    </message>
    <message>
        <source>Correct the field named here.</source>
        <translation>Korrigieren Sie das hier genannte Feld.</translation>
    </message>
    <message>
        <source>Take the proposal without accents.</source>
        <translation>Übernehmen Sie den Vorschlag ohne Akzente.</translation>
    </message>
    <message>
        <source>Put this line into another file, or take it out.</source>
        <translation>Setzen Sie diese Zeile in eine andere Datei oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Shorten the line.</source>
        <translation>Kürzen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Fill the field in.</source>
        <translation>Füllen Sie das Feld aus.</translation>
    </message>
    <message>
        <source>Ask the insurer for more room, or take the line out.</source>
        <translation>Bitten Sie den Versicherer um mehr Platz oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Change or transform the cover the company has, or take the line out.</source>
        <translation>Ändern oder wandeln Sie die Deckung des Unternehmens um, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Open the company to see what can be done, or take the line out.</source>
        <translation>Öffnen Sie das Unternehmen, um die Möglichkeiten zu sehen, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Leave field 10 empty.</source>
        <translation>Lassen Sie Feld 10 leer.</translation>
    </message>
    <message>
        <source>Order it on the company page instead.</source>
        <translation>Bestellen Sie es stattdessen auf der Unternehmensseite.</translation>
    </message>
    <message>
        <source>Order it on the company page, which says more.</source>
        <translation>Bestellen Sie es auf der Unternehmensseite, die mehr dazu sagt.</translation>
    </message>
    <message>
        <source>Use a product of the contract: CRL, RLI, ECL, RCO, ROM, CCO, RSC or RSM.</source>
        <translation>Verwenden Sie ein Produkt des Vertrags: CRL, RLI, ECL, RCO, ROM, CCO, RSC oder RSM.</translation>
    </message>
    <message>
        <source>Import the file again to go on with this line.</source>
        <translation>Importieren Sie die Datei erneut, um mit dieser Zeile fortzufahren.</translation>
    </message>
</context>
<context>
    <name>BulkOverview</name>
    <message>
        <source>Drop a bulk order file here, or choose one</source>
        <translation>Sammelbestelldatei hier ablegen oder auswählen</translation>
    </message>
    <message>
        <source>It is checked at once, line by line. Nothing is sent before you import it.</source>
        <translation>Sie wird sofort Zeile für Zeile geprüft. Nichts wird gesendet, bevor Sie importieren.</translation>
    </message>
    <message>
        <source> &amp;Choose a file…</source>
        <translation> &amp;Datei wählen…</translation>
    </message>
    <message>
        <source>What the file must look &amp;like</source>
        <translation>Verlangtes Datei&amp;format</translation>
    </message>
    <message>
        <source> From a l&amp;ist…</source>
        <translation> Aus einer &amp;Liste…</translation>
    </message>
    <message>
        <source>Orders can also be made of an Excel or CSV list with columns of any kind.</source>
        <translation>Bestellungen lassen sich auch aus einer Excel- oder CSV-Liste mit beliebigen Spalten erstellen.</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Importierte Dateien</translation>
    </message>
    <message>
        <source> All co&amp;ntracts</source>
        <translation> Alle &amp;Verträge</translation>
    </message>
    <message>
        <source>No file was imported under this contract yet.</source>
        <translation>Unter diesem Vertrag wurde noch keine Datei importiert.</translation>
    </message>
    <message>
        <source>Enter shows the lines of the file</source>
        <translation>Die Eingabetaste zeigt die Zeilen der Datei</translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message>
        <source>Bulk orders</source>
        <translation>Sammelbestellungen</translation>
    </message>
    <message>
        <source>Choose a bulk order file</source>
        <translation>Sammelbestelldatei wählen</translation>
    </message>
    <message>
        <source>Bulk order files (*.txt *.csv);;All files (*)</source>
        <translation>Sammelbestelldateien (*.txt *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a list to make orders of</source>
        <translation>Liste für Bestellungen wählen</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listen (*.xlsx *.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No line of {file} is a bulk order. It may be a list to make orders of.</source>
        <translation>Keine Zeile von {file} ist eine Sammelbestellung. Vielleicht ist es eine Liste, aus der Bestellungen werden sollen.</translation>
    </message>
    <message>
        <source>Make orders of it</source>
        <translation>Bestellungen erstellen</translation>
    </message>
    <message>
        <source>Throw the corrections away?</source>
        <translation>Korrekturen verwerfen?</translation>
    </message>
    <message>
        <source>They are neither saved nor imported.</source>
        <translation>Sie sind weder gespeichert noch importiert.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep correcting</source>
        <translation>&amp;Weiter korrigieren</translation>
    </message>
    <message>
        <source>Contract {number} — {holder}</source>
        <translation>Vertrag {number} — {holder}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines in error are not ordered.</source>
        <translation>
            <numerusform>%n fehlerhafte Zeile wird nicht bestellt.</numerusform>
            <numerusform>%n fehlerhafte Zeilen werden nicht bestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This very file was imported on {moment}. Lines taken then are not repeated.</source>
        <translation>Genau diese Datei wurde am {moment} importiert. Damals übernommene Zeilen werden nicht wiederholt.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n orders?</source>
        <translation>
            <numerusform>%n Bestellung importieren?</numerusform>
            <numerusform>%n Bestellungen importieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>&amp;Noch nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n orders saved, to be sent to the insurer.</source>
        <translation>
            <numerusform>%n Bestellung gespeichert, wird an den Versicherer gesendet.</numerusform>
            <numerusform>%n Bestellungen gespeichert, werden an den Versicherer gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {count}</source>
        <translation>Angehalten. {count}</translation>
    </message>
</context>
<context>
    <name>BulkStatus</name>
    <message>
        <source>Not ordered</source>
        <translation>Nicht bestellt</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Waiting for its time</source>
        <translation>Wartet auf Zeitpunkt</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Successful</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Partially successful</source>
        <translation>Teilweise erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>BulkTable</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>{field} (field {number}): {problem}</source>
        <translation>{field} (Feld {number}): {problem}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Außenstände</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Importiert am</translation>
    </message>
    <message>
        <source>Imported by</source>
        <translation>Importiert von</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>In error</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Easy-Nummer</translation>
    </message>
</context>
<context>
    <name>BulkWritten</name>
    <message>
        <source>&amp;Open list</source>
        <translation>&amp;Liste öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} lines written</source>
        <translation>{done} von {total} Zeilen geschrieben</translation>
    </message>
</context>
<context>
    <name>CheckSummary</name>
    <message>
        <source>This very file was imported on {moment}. Lines taken then are not repeated.</source>
        <translation>Genau diese Datei wurde am {moment} importiert. Damals übernommene Zeilen werden nicht wiederholt.</translation>
    </message>
    <message numerus="yes">
        <source>%n companies are not known here and are looked up once online.</source>
        <translation>
            <numerusform>%n Unternehmen ist hier nicht bekannt und wird gesucht, sobald Sie online sind.</numerusform>
            <numerusform>%n Unternehmen sind hier nicht bekannt und werden gesucht, sobald Sie online sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>File of the store</source>
        <translation>Datenbankdatei</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
</context>
<context>
    <name>ChecksPart</name>
    <message>
        <source>Looks whether the store, the outbox, the records and the audit trail are sound.</source>
        <translation>Prüft, ob Datenbank, Postausgang, Datensätze und Prüfprotokoll in Ordnung sind.</translation>
    </message>
    <message>
        <source> Chec&amp;k the data</source>
        <translation> Daten prü&amp;fen</translation>
    </message>
    <message numerus="yes">
        <source>%n checks failed</source>
        <translation>
            <numerusform>%n Prüfung fehlgeschlagen</numerusform>
            <numerusform>%n Prüfungen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sound.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>Not sound</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>{check}: {result}</source>
        <translation>{check}: {result}</translation>
    </message>
</context>
<context>
    <name>ChooseCompany</name>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Type part of the name, or the Easy number. Companies known here are found.</source>
        <translation>Geben Sie einen Teil des Namens oder die Easy-Nummer ein. Gefunden werden hier bekannte Unternehmen.</translation>
    </message>
    <message>
        <source>No company known here. Search it at the insurer.</source>
        <translation>Hier ist kein solches Unternehmen bekannt. Suchen Sie es beim Versicherer.</translation>
    </message>
    <message numerus="yes">
        <source>%n companies found</source>
        <translation>
            <numerusform>%n Unternehmen gefunden</numerusform>
            <numerusform>%n Unternehmen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or Easy number…</source>
        <translation>Name oder Easy-Nummer…</translation>
    </message>
    <message>
        <source>Companies found</source>
        <translation>Gefundene Unternehmen</translation>
    </message>
    <message>
        <source> &amp;Search at the insurer</source>
        <translation> Beim Versicherer &amp;suchen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Wählen</translation>
    </message>
</context>
<context>
    <name>CollectionMail</name>
    <message>
        <source>- {reference}, dated {day}, due on {due}: {amount} (tax included)</source>
        <translation>- {reference} vom {day}, fällig am {due}: {amount} (inkl. MwSt.)</translation>
    </message>
    <message>
        <source>- credit note {reference}, dated {day}: {amount} (tax included)</source>
        <translation>- Gutschrift {reference} vom {day}: {amount} (inkl. MwSt.)</translation>
    </message>
    <message>
        <source>Extension of due dates: {company} ({number}), contract {contract}</source>
        <translation>Fälligkeitsverlängerung: {company} ({number}), Vertrag {contract}</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>We ask for your approval of later due dates for {company}, Easy number {number}, on which an overdue is declared under our contract {contract} ({holder}).</source>
        <translation>wir bitten um Ihre Zustimmung zu späteren Fälligkeiten für das Unternehmen {company}, Easy-Nummer {number}, zu dem unter unserem Vertrag {contract} ({holder}) eine Überfälligkeit gemeldet ist.</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>Overdue declaration {reference} of {day}</source>
        <translation>Überfälligkeitsmeldung {reference} vom {day}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
    <message>
        <source>Total: {amount}</source>
        <translation>Summe: {amount}</translation>
    </message>
    <message>
        <source>Invoices:</source>
        <translation>Rechnungen:</translation>
    </message>
    <message>
        <source>- {amount} on {day}</source>
        <translation>- {amount} am {day}</translation>
    </message>
    <message>
        <source>Payment plan asked for:</source>
        <translation>Angefragter Zahlungsplan:</translation>
    </message>
</context>
<context>
    <name>Collector</name>
    <message>
        <source>Coface</source>
        <translation>Coface</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Dritte</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Arrange columns</source>
        <translation>Spalten anordnen</translation>
    </message>
    <message>
        <source>Ticked &amp;columns are shown, in this order:</source>
        <translation>Angekreuzte &amp;Spalten werden in dieser Reihenfolge angezeigt:</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source> Move &amp;earlier</source>
        <translation> Nach &amp;vorn</translation>
    </message>
    <message>
        <source> Move &amp;later</source>
        <translation> Nach &amp;hinten</translation>
    </message>
    <message>
        <source> &amp;Wider</source>
        <translation> &amp;Breiter</translation>
    </message>
    <message>
        <source> &amp;Narrower</source>
        <translation> Sch&amp;maler</translation>
    </message>
    <message>
        <source> &amp;Usual columns</source>
        <translation> Üb&amp;liche Spalten</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>{column}: place {place}</source>
        <translation>{column}: Platz {place}</translation>
    </message>
    <message>
        <source>{column}: width {width}</source>
        <translation>{column}: Breite {width}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Company, page, action or setting</source>
        <translation>Unternehmen, Seite, Aktion oder Einstellung</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Search companies for “{text}”</source>
        <translation>Unternehmen suchen: „{text}“</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>CommentField</name>
    <message>
        <source>{count} of {most} characters</source>
        <translation>{count} von {most} Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>Take out %n characters.</source>
        <translation>
            <numerusform>Entfernen Sie %n Zeichen.</numerusform>
            <numerusform>Entfernen Sie %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompanyActions</name>
    <message>
        <source>Open the company</source>
        <translation>Unternehmen öffnen</translation>
    </message>
    <message>
        <source>Renew the selected covers…</source>
        <translation>Ausgewählte Deckungen erneuern…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Erneuern…</translation>
    </message>
    <message>
        <source>Bulk orders for the selected companies…</source>
        <translation>Sammelbestellungen für die ausgewählten Unternehmen…</translation>
    </message>
    <message>
        <source>Bulk orders…</source>
        <translation>Sammelbestellungen…</translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export the selected companies…</source>
        <translation>Ausgewählte Unternehmen exportieren…</translation>
    </message>
    <message>
        <source>Export selection…</source>
        <translation>Auswahl exportieren…</translation>
    </message>
    <message>
        <source>Export the portfolio…</source>
        <translation>Portfolio exportieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Remove the selected companies from the favourites</source>
        <translation>Ausgewählte Unternehmen aus den Favoriten entfernen</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus den Favoriten entfernen</translation>
    </message>
    <message>
        <source>Mark the selected companies as favourites</source>
        <translation>Ausgewählte Unternehmen als Favoriten markieren</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message numerus="yes">
        <source>%n companies marked as favourites.</source>
        <translation>
            <numerusform>%n Unternehmen als Favorit markiert.</numerusform>
            <numerusform>%n Unternehmen als Favoriten markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies removed from the favourites.</source>
        <translation>
            <numerusform>%n Unternehmen aus den Favoriten entfernt.</numerusform>
            <numerusform>%n Unternehmen aus den Favoriten entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies copied</source>
        <translation>
            <numerusform>%n Unternehmen kopiert</numerusform>
            <numerusform>%n Unternehmen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the covers selected can be renewed now.</source>
        <translation>Keine der ausgewählten Deckungen kann jetzt erneuert werden.</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Save the bulk orders</source>
        <translation>Sammelbestellungen speichern</translation>
    </message>
    <message>
        <source>Bulk order files (*.txt *.csv);;All files (*)</source>
        <translation>Sammelbestelldateien (*.txt *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
</context>
<context>
    <name>CompanyBlock</name>
    <message>
        <source>Name contains</source>
        <translation>Name enthält</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Alle Länder</translation>
    </message>
</context>
<context>
    <name>CompanyContracts</name>
    <message>
        <source>in use</source>
        <translation>in Verwendung</translation>
    </message>
    <message>
        <source>Not in this portfolio</source>
        <translation>Nicht in diesem Portfolio</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Nicht gedeckt</translation>
    </message>
    <message>
        <source>{amount} not covered</source>
        <translation>{amount} nicht gedeckt</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Deckungen</translation>
    </message>
    <message>
        <source>Effective cover</source>
        <translation>Effektive Deckung</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Außenstände</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Letzte Entscheidung</translation>
    </message>
</context>
<context>
    <name>CompanyDocuments</name>
    <message>
        <source>Kept here</source>
        <translation>Hier vorhanden</translation>
    </message>
    <message>
        <source>To be fetched</source>
        <translation>Abzurufen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert am</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Ohne Netzwerk</translation>
    </message>
</context>
<context>
    <name>CompanyExtensions</name>
    <message>
        <source>Extensions of due dates</source>
        <translation>Fälligkeitsverlängerungen</translation>
    </message>
    <message>
        <source>Enter opens an extension.</source>
        <translation>Die Eingabetaste öffnet eine Verlängerung.</translation>
    </message>
    <message>
        <source> E-mail about later due dates…</source>
        <translation> E-Mail zur Verlängerung…</translation>
    </message>
    <message>
        <source> Ask for later due dates…</source>
        <translation> Verlängerung anfragen…</translation>
    </message>
</context>
<context>
    <name>CompanyFacts</name>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Easy-Nummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Being examined</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Answer expected</source>
        <translation>Antwort erwartet</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Bestellt am</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Total cover offered</source>
        <translation>Angebotene Gesamtdeckung</translation>
    </message>
    <message>
        <source>Cover today</source>
        <translation>Heutige Deckung</translation>
    </message>
    <message>
        <source>More than today</source>
        <translation>Mehr als heute</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Days: {days}</source>
        <translation>{days} Tage</translation>
    </message>
    <message>
        <source>Days: {days}; bought today, it ends on {day}</source>
        <translation>{days} Tage; heute gekauft, endet es am {day}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>{price} – simulated</source>
        <translation>{price} – simuliert</translation>
    </message>
    <message>
        <source>Offer open until</source>
        <translation>Angebot gültig bis</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>Garantiegeber</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>Insurer&apos;s comment</source>
        <translation>Kommentar des Versicherers</translation>
    </message>
    <message>
        <source>Insurer&apos;s reference</source>
        <translation>Referenz des Versicherers</translation>
    </message>
    <message>
        <source>Overdues declarable until</source>
        <translation>Überfälligkeiten meldbar bis</translation>
    </message>
    <message>
        <source>Can be asked again from</source>
        <translation>Erneute Anfrage möglich ab</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Every change is notified</source>
        <translation>Jede Änderung wird mitgeteilt</translation>
    </message>
</context>
<context>
    <name>CompanyHeader</name>
    <message>
        <source>Demonstration data</source>
        <translation>Demonstrationsdaten</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Remove from the favourites</source>
        <translation>Aus den Favoriten entfernen</translation>
    </message>
    <message>
        <source>Add to the favourites</source>
        <translation>Zu den Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Also under contract {numbers}</source>
        <translation>Auch unter Vertrag {numbers}</translation>
    </message>
    <message>
        <source>Shows the company under every contract</source>
        <translation>Zeigt das Unternehmen unter jedem Vertrag</translation>
    </message>
    <message>
        <source>Temporary number: the insurer is identifying the company.</source>
        <translation>Vorläufige Nummer: Der Versicherer identifiziert das Unternehmen.</translation>
    </message>
    <message>
        <source>Not in your portfolio yet: a first order adds it.</source>
        <translation>Noch nicht in Ihrem Portfolio: Eine erste Bestellung nimmt es auf.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Kundenreferenz</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Hauptsitz</translation>
    </message>
    <message>
        <source>Easy number copied.</source>
        <translation>Easy-Nummer kopiert.</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Debtor risk assessment: 0 very high risk, 10 very low risk</source>
        <translation>Bewertung des Schuldnerrisikos: 0 sehr hohes Risiko, 10 sehr niedriges Risiko</translation>
    </message>
    <message>
        <source> Ne&amp;w action…</source>
        <translation> &amp;Neue Aktion…</translation>
    </message>
    <message>
        <source>Everything that can be ordered on this company</source>
        <translation>Alles, was für dieses Unternehmen bestellt werden kann</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Easy-Nummer</translation>
    </message>
    <message>
        <source>Copy the Easy number</source>
        <translation>Easy-Nummer kopieren</translation>
    </message>
</context>
<context>
    <name>CompanyHistory</name>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Insurer&apos;s comment</source>
        <translation>Kommentar des Versicherers</translation>
    </message>
</context>
<context>
    <name>CompanyHistoryExport</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>CompanyInformation</name>
    <message>
        <source>Tell the insurer what you know: accounts, reports, an aged balance, or that the risk got worse.</source>
        <translation>Teilen Sie dem Versicherer mit, was Sie wissen: Abschlüsse, Berichte, eine Altersstrukturliste oder dass sich das Risiko verschlechtert hat.</translation>
    </message>
    <message>
        <source> Send information…</source>
        <translation> Informationen senden…</translation>
    </message>
    <message>
        <source> Documents sent</source>
        <translation> Gesendete Dokumente</translation>
    </message>
    <message>
        <source>Documents sent</source>
        <translation>Gesendete Dokumente</translation>
    </message>
    <message>
        <source>Enter leads to the document on the page of documents.</source>
        <translation>Die Eingabetaste führt zum Dokument auf der Dokumentenseite.</translation>
    </message>
</context>
<context>
    <name>CompanyOverdues</name>
    <message>
        <source>Overdue declarations</source>
        <translation>Überfälligkeitsmeldungen</translation>
    </message>
    <message>
        <source>Enter opens a declaration.</source>
        <translation>Die Eingabetaste öffnet eine Meldung.</translation>
    </message>
    <message>
        <source>No overdue was declared on this company.</source>
        <translation>Zu diesem Unternehmen wurde keine Überfälligkeit gemeldet.</translation>
    </message>
    <message>
        <source> Add to the declaration…</source>
        <translation> Nachmelden…</translation>
    </message>
    <message>
        <source> Declare an overdue…</source>
        <translation> Überfälligkeit melden…</translation>
    </message>
    <message>
        <source> Declare an uninsured debt…</source>
        <translation> Nicht versicherte Forderung melden…</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Search a company</source>
        <translation>Unternehmen suchen</translation>
    </message>
    <message>
        <source>The company could not be loaded.</source>
        <translation>Das Unternehmen konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>{company} is a favourite now.</source>
        <translation>{company} ist jetzt ein Favorit.</translation>
    </message>
    <message>
        <source>{company} is no favourite any more.</source>
        <translation>{company} ist kein Favorit mehr.</translation>
    </message>
    <message>
        <source>Favourite company, or no longer</source>
        <translation>Unternehmen als Favorit markieren oder nicht mehr</translation>
    </message>
    <message>
        <source>Edit the custom fields of this company</source>
        <translation>Eigene Felder dieses Unternehmens bearbeiten</translation>
    </message>
    <message>
        <source>New action on this company</source>
        <translation>Neue Aktion für dieses Unternehmen</translation>
    </message>
</context>
<context>
    <name>CompanyTimeline</name>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Overdues</source>
        <translation>Überfälligkeiten</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>ILUs</source>
        <translation>ILUs</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Umsatzmeldungen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Our requests</source>
        <translation>Unsere Anfragen</translation>
    </message>
    <message>
        <source>{product} ordered</source>
        <translation>{product} bestellt</translation>
    </message>
    <message>
        <source>{product} ordered: {amount}</source>
        <translation>{product} bestellt: {amount}</translation>
    </message>
    <message>
        <source>{product}: change asked for</source>
        <translation>{product}: Änderung angefragt</translation>
    </message>
    <message>
        <source>{product}: {amount} asked for</source>
        <translation>{product}: {amount} angefragt</translation>
    </message>
    <message>
        <source>{product}: {answer}</source>
        <translation>{product}: {answer}</translation>
    </message>
    <message>
        <source>{product} ended</source>
        <translation>{product} beendet</translation>
    </message>
    <message>
        <source>DRA {now}</source>
        <translation>DRA {now}</translation>
    </message>
    <message>
        <source>DRA changed from {before} to {now}</source>
        <translation>DRA von {before} auf {now} geändert</translation>
    </message>
    <message>
        <source>Overdue declared: {amount}</source>
        <translation>Überfälligkeit gemeldet: {amount}</translation>
    </message>
    <message>
        <source>Uninsured debt declared: {amount}</source>
        <translation>Nicht versicherte Forderung gemeldet: {amount}</translation>
    </message>
    <message>
        <source>Added to the overdue declaration</source>
        <translation>Nachmeldung zur Überfälligkeit</translation>
    </message>
    <message>
        <source>Added to the overdue declaration: {amount}</source>
        <translation>Nachmeldung zur Überfälligkeit: {amount}</translation>
    </message>
    <message>
        <source>Overdue declaration</source>
        <translation>Überfälligkeitsmeldung</translation>
    </message>
    <message>
        <source>Extension of due dates asked for: {amount}</source>
        <translation>Fälligkeitsverlängerung angefragt: {amount}</translation>
    </message>
    <message>
        <source>Extension of due dates</source>
        <translation>Fälligkeitsverlängerung</translation>
    </message>
    <message>
        <source>ILU about the cover of {amount}</source>
        <translation>ILU zur Deckung von {amount}</translation>
    </message>
    <message>
        <source>ILU answered</source>
        <translation>ILU beantwortet</translation>
    </message>
    <message>
        <source>ILU answered: {amount} needed</source>
        <translation>ILU beantwortet: Bedarf {amount}</translation>
    </message>
    <message>
        <source>{product} received</source>
        <translation>{product} erhalten</translation>
    </message>
    <message>
        <source>Document sent: {file}</source>
        <translation>Dokument gesendet: {file}</translation>
    </message>
    <message>
        <source>Document {file}</source>
        <translation>Dokument {file}</translation>
    </message>
    <message>
        <source>Turnover declared: {amount}</source>
        <translation>Umsatz gemeldet: {amount}</translation>
    </message>
    <message>
        <source>Corrected: {request}</source>
        <translation>Korrigiert: {request}</translation>
    </message>
    <message>
        <source>Sent again: {request}</source>
        <translation>Erneut gesendet: {request}</translation>
    </message>
    <message>
        <source>Withdrawn: {request}</source>
        <translation>Zurückgezogen: {request}</translation>
    </message>
    <message>
        <source>Refused: {request}</source>
        <translation>Abgelehnt: {request}</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Versicherer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Beibehalten</translation>
    </message>
</context>
<context>
    <name>ContactDetails</name>
    <message>
        <source>{text} is not an e-mail address.</source>
        <translation>{text} ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Write the address alone, as name@company.com.</source>
        <translation>Geben Sie nur die Adresse ein, etwa name@firma.de.</translation>
    </message>
    <message>
        <source>{text} is not a telephone number.</source>
        <translation>{text} ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>Write it with its country, as +33 1 23 45 67 89.</source>
        <translation>Geben Sie sie mit Landesvorwahl ein, etwa +33 1 23 45 67 89.</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Contact of the declaration</source>
        <translation>Kontakt der Meldung</translation>
    </message>
    <message>
        <source>&amp;Change contact</source>
        <translation>&amp;Kontakt ändern</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Beibehalten</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
</context>
<context>
    <name>ContractsSection</name>
    <message>
        <source>Under every contract</source>
        <translation>Unter jedem Vertrag</translation>
    </message>
    <message>
        <source>Choose a contract to take it into use; the window stays on this company.</source>
        <translation>Wählen Sie einen Vertrag, um mit ihm zu arbeiten; das Fenster bleibt bei diesem Unternehmen.</translation>
    </message>
    <message>
        <source>The company under every contract</source>
        <translation>Das Unternehmen unter jedem Vertrag</translation>
    </message>
    <message>
        <source>Enter takes a contract into use.</source>
        <translation>Die Eingabetaste wechselt zu einem Vertrag.</translation>
    </message>
</context>
<context>
    <name>CoverStrip</name>
    <message>
        <source>Not covered: no cover is in force on this company.</source>
        <translation>Nicht gedeckt: Für dieses Unternehmen ist keine Deckung in Kraft.</translation>
    </message>
    <message>
        <source>Your internal limit of {amount} is exceeded.</source>
        <translation>Ihr internes Limit von {amount} ist überschritten.</translation>
    </message>
    <message>
        <source>Your internal limit: {amount}</source>
        <translation>Ihr internes Limit: {amount}</translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>Covered for {amount} until {day}, by a TopLiner.</source>
        <translation>Gedeckt über {amount} bis {day}, durch einen TopLiner.</translation>
    </message>
    <message>
        <source>Covered for {amount}: {product} of {day}, prevails over the product {other}.</source>
        <translation>Gedeckt über {amount}: {product} vom {day}, hat Vorrang vor dem Produkt {other}.</translation>
    </message>
    <message>
        <source>Covered for {amount}: {product} of {day}.</source>
        <translation>Gedeckt über {amount}: {product} vom {day}.</translation>
    </message>
</context>
<context>
    <name>CoversSection</name>
    <message>
        <source>Covers and information</source>
        <translation>Deckungen und Informationen</translation>
    </message>
    <message>
        <source>History of covers</source>
        <translation>Deckungshistorie</translation>
    </message>
    <message>
        <source>Nothing has been ordered on this company yet. Begin with New action.</source>
        <translation>Für dieses Unternehmen wurde noch nichts bestellt. Beginnen Sie mit „Neue Aktion“.</translation>
    </message>
    <message>
        <source>Have the DRA reviewed…</source>
        <translation>DRA überprüfen lassen…</translation>
    </message>
    <message>
        <source>Send documents to have the DRA reviewed</source>
        <translation>Dokumente senden, um den DRA überprüfen zu lassen</translation>
    </message>
    <message>
        <source>DRA history</source>
        <translation>DRA-Verlauf</translation>
    </message>
    <message>
        <source>Shown once a credit decision, granted or refused, is active on the company.</source>
        <translation>Wird angezeigt, sobald für das Unternehmen eine gewährte oder abgelehnte Kreditentscheidung gilt.</translation>
    </message>
    <message>
        <source>No cover was granted before the present ones.</source>
        <translation>Vor den aktuellen Deckungen wurde keine gewährt.</translation>
    </message>
</context>
<context>
    <name>CreateCompany</name>
    <message>
        <source>The insurer looks the company up and identifies it. Until then it has a temporary number (Z…); what you request meanwhile follows it to its final Easy number.</source>
        <translation>Der Versicherer sucht das Unternehmen und identifiziert es. Bis dahin hat es eine vorläufige Nummer (Z…); was Sie inzwischen anfragen, folgt ihm zu seiner endgültigen Easy-Nummer.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;Postleitzahl</translation>
    </message>
    <message>
        <source>Ci&amp;ty</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>These help the insurer to identify the company without doubt:</source>
        <translation>Damit kann der Versicherer das Unternehmen zweifelsfrei identifizieren:</translation>
    </message>
    <message>
        <source>Identifier t&amp;ype</source>
        <translation>A&amp;rt der Kennung</translation>
    </message>
    <message>
        <source>Identifier &amp;value</source>
        <translation>&amp;Wert der Kennung</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Create company</source>
        <translation>Unternehmen anl&amp;egen</translation>
    </message>
</context>
<context>
    <name>CreateCompanyDialog</name>
    <message>
        <source>Create a company</source>
        <translation>Unternehmen anlegen</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Some fields need another look.</source>
        <translation>Einige Felder sind noch zu prüfen.</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>Pflichtfeld.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>A passphrase is needed for this profile.</source>
        <translation>Für dieses Profil ist eine Passphrase nötig.</translation>
    </message>
    <message>
        <source>Set the variable COFANET_PASSPHRASE or give --passphrase-file FILE.</source>
        <translation>Setzen Sie die Variable COFANET_PASSPHRASE oder geben Sie --passphrase-file DATEI an.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not open: {cause}.</source>
        <translation>Der Schlüsselbund dieses Computers ließ sich nicht öffnen: {cause}.</translation>
    </message>
    <message>
        <source>Unlock it (sign in to your session) and try again.</source>
        <translation>Entsperren Sie ihn (melden Sie sich an Ihrer Sitzung an) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the profile.</source>
        <translation>Das ist nicht die Passphrase des Profils.</translation>
    </message>
    <message>
        <source>Check capitals and keyboard layout, then type it again.</source>
        <translation>Prüfen Sie Großschreibung und Tastaturbelegung und geben Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>The passphrase is too short: {count} characters at least.</source>
        <translation>Die Passphrase ist zu kurz: mindestens {count} Zeichen.</translation>
    </message>
    <message>
        <source>Use four unrelated words.</source>
        <translation>Verwenden Sie vier Wörter, die nichts miteinander zu tun haben.</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from {file}: {cause}.</source>
        <translation>Die Passphrase kann nicht aus {file} gelesen werden: {cause}.</translation>
    </message>
    <message>
        <source>Write the passphrase on the first line of the file, in UTF-8.</source>
        <translation>Schreiben Sie die Passphrase in die erste Zeile der Datei, in UTF-8.</translation>
    </message>
    <message>
        <source>The key of the profile is not in {place}, or is damaged.</source>
        <translation>Der Schlüssel des Profils ist nicht in {place} oder ist beschädigt.</translation>
    </message>
    <message>
        <source>Without it the store cannot be read. Put the key back from a copy; the store was left as it is.</source>
        <translation>Ohne ihn kann die Datenbank nicht gelesen werden. Stellen Sie den Schlüssel aus einer Kopie wieder her; die Datenbank wurde nicht verändert.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps secrets safely.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der Geheimnisse sicher verwahrt.</translation>
    </message>
    <message>
        <source>Start the keyring of your session, or make the profile with a passphrase: COFANET_PASSPHRASE.</source>
        <translation>Starten Sie den Schlüsselbund Ihrer Sitzung oder legen Sie das Profil mit einer Passphrase an: COFANET_PASSPHRASE.</translation>
    </message>
</context>
<context>
    <name>CreditTimeline</name>
    <message>
        <source>Once an invoice has its dates, its credit period and the new due dates are shown here.</source>
        <translation>Sobald eine Rechnung ihre Daten hat, werden hier ihr Kreditziel und die neuen Fälligkeiten angezeigt.</translation>
    </message>
    <message>
        <source>Invoice before</source>
        <translation>Vorige Rechnung</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation>Nächste Rechnung</translation>
    </message>
    <message>
        <source>Invoice {reference}</source>
        <translation>Rechnung {reference}</translation>
    </message>
    <message>
        <source>Invoice {reference} ({at} of {all}), the decisive one: paid after its credit period</source>
        <translation>Rechnung {reference} ({at} von {all}), die maßgebliche: nach ihrem Kreditziel bezahlt</translation>
    </message>
    <message>
        <source>Invoice {reference} ({at} of {all}), the decisive one: its credit period ends first</source>
        <translation>Rechnung {reference} ({at} von {all}), die maßgebliche: ihr Kreditziel endet zuerst</translation>
    </message>
    <message>
        <source>Invoice {reference} ({at} of {all})</source>
        <translation>Rechnung {reference} ({at} von {all})</translation>
    </message>
</context>
<context>
    <name>CriteriaPanel</name>
    <message>
        <source>Search criteria</source>
        <translation>Suchkriterien</translation>
    </message>
    <message>
        <source> Rese&amp;t the criteria</source>
        <translation> K&amp;riterien zurücksetzen</translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message>
        <source>Customer reference</source>
        <translation>Kundenreferenz</translation>
    </message>
    <message>
        <source>Total outstanding</source>
        <translation>Gesamte Außenstände</translation>
    </message>
    <message>
        <source>Internal credit limit</source>
        <translation>Internes Kreditlimit</translation>
    </message>
</context>
<context>
    <name>CustomFieldsPage</name>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Parts of custom fields</source>
        <translation>Bereiche der eigenen Felder</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The file {file} is in use by another program.</source>
        <translation>Die Datei {file} wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Close the other program and try again. Nothing was lost.</source>
        <translation>Schließen Sie das andere Programm und versuchen Sie es erneut. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written.</source>
        <translation>Die Datei {file} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Give yourself write access to its folder and try again. Nothing was lost.</source>
        <translation>Verschaffen Sie sich Schreibrechte für ihren Ordner und versuchen Sie es erneut. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>The disk of the file {file} does not answer.</source>
        <translation>Der Datenträger der Datei {file} antwortet nicht.</translation>
    </message>
    <message>
        <source>Check the disk and try again. What was confirmed before is kept.</source>
        <translation>Prüfen Sie den Datenträger und versuchen Sie es erneut. Was vorher bestätigt wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The file {file} is damaged.</source>
        <translation>Die Datei {file} ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore the last backup: cofanet-desktop restore FILE. The file is left as it is.</source>
        <translation>Stellen Sie die letzte Sicherung wieder her: cofanet-desktop restore DATEI. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The disk is full: the change to the file {file} was not kept.</source>
        <translation>Der Datenträger ist voll: Die Änderung an der Datei {file} wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Free some space and do it again. What was confirmed before is kept.</source>
        <translation>Schaffen Sie Speicherplatz und wiederholen Sie den Vorgang. Was vorher bestätigt wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The file {file} cannot be opened.</source>
        <translation>Die Datei {file} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may use it.</source>
        <translation>Prüfen Sie, ob es den Ordner gibt und ob Sie ihn benutzen dürfen.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: the key does not fit, or it is damaged.</source>
        <translation>Die Datei {file} kann nicht gelesen werden: Der Schlüssel passt nicht, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>Check the passphrase, or restore the last backup. The file is left as it is.</source>
        <translation>Prüfen Sie die Passphrase oder stellen Sie die letzte Sicherung wieder her. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The file {file} was written by a newer version (format {found}, this program knows {known}).</source>
        <translation>Die Datei {file} wurde von einer neueren Version geschrieben (Format {found}, dieses Programm kennt {known}).</translation>
    </message>
    <message>
        <source>Install the newer version. The file is left as it is.</source>
        <translation>Installieren Sie die neuere Version. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The profile is closed.</source>
        <translation>Das Profil ist geschlossen.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>The backup {file} did not pass its check.</source>
        <translation>Die Sicherung {file} hat ihre Prüfung nicht bestanden.</translation>
    </message>
    <message>
        <source>Check the disk and try again; the store is unchanged.</source>
        <translation>Prüfen Sie den Datenträger und versuchen Sie es erneut; die Datenbank ist unverändert.</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>DeadlineBanner</name>
    <message>
        <source>Uninsured debt: it can be declared at any time, no last day is set.</source>
        <translation>Nicht versicherte Forderung: Sie kann jederzeit gemeldet werden, es gibt keinen letzten Tag.</translation>
    </message>
    <message>
        <source>Last day to declare: shown here once an unpaid invoice is entered. The contract gives {rule}.</source>
        <translation>Letzter Meldetag: wird hier angezeigt, sobald eine unbezahlte Rechnung erfasst ist. Der Vertrag gewährt {rule}.</translation>
    </message>
    <message numerus="yes">
        <source>%n days from the invoice date</source>
        <translation>
            <numerusform>%n Tag ab Rechnungsdatum</numerusform>
            <numerusform>%n Tage ab Rechnungsdatum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days from the end of the maximum credit period</source>
        <translation>
            <numerusform>%n Tag ab Ende des äußersten Kreditziels</numerusform>
            <numerusform>%n Tage ab Ende des äußersten Kreditziels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days from the due date</source>
        <translation>
            <numerusform>%n Tag ab Fälligkeit</numerusform>
            <numerusform>%n Tage ab Fälligkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day to declare: today, {day},</source>
        <translation>Letzter Meldetag: heute, {day},</translation>
    </message>
    <message numerus="yes">
        <source>The last day to declare has passed %n days ago, on {day},</source>
        <translation>
            <numerusform>Der letzte Meldetag ist seit %n Tag vorbei ({day}),</numerusform>
            <numerusform>Der letzte Meldetag ist seit %n Tagen vorbei ({day}),</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last day to declare: {day}, in %n days,</source>
        <translation>
            <numerusform>Letzter Meldetag: {day}, in %n Tag,</numerusform>
            <numerusform>Letzter Meldetag: {day}, in %n Tagen,</numerusform>
        </translation>
    </message>
    <message>
        <source>because an extension moved the due date of invoice {reference} to {day}.</source>
        <translation>weil eine Verlängerung die Fälligkeit der Rechnung {reference} auf den {day} verschoben hat.</translation>
    </message>
    <message>
        <source>because invoice {reference} is dated {day}.</source>
        <translation>weil die Rechnung {reference} vom {day} ist.</translation>
    </message>
    <message>
        <source>because the maximum credit period of invoice {reference} ends on {day}.</source>
        <translation>weil das äußerste Kreditziel der Rechnung {reference} am {day} endet.</translation>
    </message>
    <message>
        <source>because invoice {reference} was due on {day}.</source>
        <translation>weil die Rechnung {reference} am {day} fällig war.</translation>
    </message>
    <message>
        <source>You can still declare; the insurer may hold the delay against the claim.</source>
        <translation>Sie können noch melden; der Versicherer kann die Verspätung im Schadenfall geltend machen.</translation>
    </message>
</context>
<context>
    <name>DebtGrids</name>
    <message numerus="yes">
        <source>%n errors in the invoices</source>
        <translation>
            <numerusform>%n Fehler in den Rechnungen</numerusform>
            <numerusform>%n Fehler in den Rechnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors in the payments</source>
        <translation>
            <numerusform>%n Fehler in den Zahlungen</numerusform>
            <numerusform>%n Fehler in den Zahlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation>Rechnungen und Gutschriften</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Lines told before are locked: they stay as they were told.</source>
        <translation>Bereits gemeldete Zeilen sind gesperrt: Sie bleiben, wie sie gemeldet wurden.</translation>
    </message>
</context>
<context>
    <name>DebtTotals</name>
    <message>
        <source>Nothing entered yet.</source>
        <translation>Noch nichts erfasst.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>DebtsSection</name>
    <message>
        <source>Overdues</source>
        <translation>Überfälligkeiten</translation>
    </message>
    <message>
        <source>Extensions of due dates</source>
        <translation>Fälligkeitsverlängerungen</translation>
    </message>
    <message>
        <source>ILUs</source>
        <translation>ILUs</translation>
    </message>
    <message>
        <source>No extension of due dates was asked for.</source>
        <translation>Es wurde keine Fälligkeitsverlängerung angefragt.</translation>
    </message>
    <message>
        <source>No ILU was asked.</source>
        <translation>Es wurde keine ILU gestellt.</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Correct and &amp;send</source>
        <translation>Korrigieren und &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Open the report</source>
        <translation>&amp;Bericht öffnen</translation>
    </message>
    <message>
        <source>Simulated price</source>
        <translation>Simulierter Preis</translation>
    </message>
    <message>
        <source>Simulated decision</source>
        <translation>Simulierte Entscheidung</translation>
    </message>
    <message>
        <source>Simulated report</source>
        <translation>Simulierter Bericht</translation>
    </message>
    <message>
        <source>Report received</source>
        <translation>Bericht erhalten</translation>
    </message>
    <message>
        <source>Saved, to be sent</source>
        <translation>Gespeichert, zu senden</translation>
    </message>
    <message>
        <source>The request is kept on this computer. It is sent as soon as the insurer can be reached.</source>
        <translation>Die Anfrage ist auf diesem Computer gespeichert. Sie wird gesendet, sobald der Versicherer erreichbar ist.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>The request is on its way to the insurer.</source>
        <translation>Die Anfrage ist auf dem Weg zum Versicherer.</translation>
    </message>
    <message>
        <source>Checking with the insurer…</source>
        <translation>Prüfung beim Versicherer…</translation>
    </message>
    <message>
        <source>No answer came. The insurer is asked whether it has the request; it never counts twice.</source>
        <translation>Es kam keine Antwort. Der Versicherer wird gefragt, ob er die Anfrage hat; sie zählt nie doppelt.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>Decision awaited</source>
        <translation>Entscheidung erwartet</translation>
    </message>
    <message>
        <source>The insurer has the request and is examining it.</source>
        <translation>Der Versicherer hat die Anfrage und prüft sie.</translation>
    </message>
    <message>
        <source>Report awaited</source>
        <translation>Bericht erwartet</translation>
    </message>
    <message>
        <source>The insurer has the order and is preparing the report.</source>
        <translation>Der Versicherer hat die Bestellung und bereitet den Bericht vor.</translation>
    </message>
    <message>
        <source>The insurer has the order. The report is expected on {day}.</source>
        <translation>Der Versicherer hat die Bestellung. Der Bericht wird am {day} erwartet.</translation>
    </message>
    <message>
        <source>{product}: {granted} in all for {days}, at {price}.</source>
        <translation>{product}: insgesamt {granted} für {days}, zum Preis von {price}.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>{product}: you refused the offer, nothing is due.</source>
        <translation>{product}: Sie haben das Angebot abgelehnt, es fällt nichts an.</translation>
    </message>
    <message>
        <source>{product}: the offer ran out before it was answered.</source>
        <translation>{product}: Das Angebot ist abgelaufen, bevor es beantwortet wurde.</translation>
    </message>
    <message>
        <source>{product}: nothing is granted.</source>
        <translation>{product}: Nichts gewährt.</translation>
    </message>
    <message>
        <source>{product}: {granted} of the {asked} asked.</source>
        <translation>{product}: {granted} von {asked} angefragten.</translation>
    </message>
    <message>
        <source>{product}: received, and kept for work without a network.</source>
        <translation>{product}: erhalten und ohne Netzwerk verfügbar.</translation>
    </message>
    <message>
        <source>{product}: {granted}.</source>
        <translation>{product}: {granted}.</translation>
    </message>
    <message>
        <source>{product}: the answer is {answer}.</source>
        <translation>{product}: Die Antwort lautet {answer}.</translation>
    </message>
    <message>
        <source>{product}: done.</source>
        <translation>{product}: erledigt.</translation>
    </message>
    <message>
        <source>The request was withdrawn.</source>
        <translation>Die Anfrage wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>You can close this window: a notification tells when the report has come.</source>
        <translation>Sie können dieses Fenster schließen: Eine Benachrichtigung meldet, wenn der Bericht da ist.</translation>
    </message>
    <message>
        <source>You can close this window: the countdown goes on in the status bar, and a notification brings the decision.</source>
        <translation>Sie können dieses Fenster schließen: Der Countdown läuft in der Statusleiste weiter, und eine Benachrichtigung bringt die Entscheidung.</translation>
    </message>
    <message>
        <source>You can close this window: the offer stays on the company page as long as it is open.</source>
        <translation>Sie können dieses Fenster schließen: Das Angebot bleibt auf der Unternehmensseite, solange es gültig ist.</translation>
    </message>
    <message>
        <source>You can close this window: nothing is lost, the outbox shows where the request is.</source>
        <translation>Sie können dieses Fenster schließen: Nichts geht verloren, der Postausgang zeigt, wo die Anfrage ist.</translation>
    </message>
    <message>
        <source>Answer expected in {time}</source>
        <translation>Voraussichtlich noch {time} bis zur Antwort</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>jeden Moment</translation>
    </message>
    <message>
        <source>estimated time until the answer</source>
        <translation>geschätzte Zeit bis zur Antwort</translation>
    </message>
</context>
<context>
    <name>DeclarationFile</name>
    <message>
        <source>Overdue declaration</source>
        <translation>Überfälligkeitsmeldung</translation>
    </message>
    <message>
        <source>List of overdues</source>
        <translation>Überfälligkeitsliste</translation>
    </message>
    <message>
        <source>Reference not given yet</source>
        <translation>Referenz noch nicht vergeben</translation>
    </message>
    <message>
        <source>{request} – refused: {reason}</source>
        <translation>{request} – abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>Correct and send</source>
        <translation>Korrigieren und senden</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>Gemeldet am</translation>
    </message>
    <message>
        <source>Last day to declare</source>
        <translation>Letzter Meldetag</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Inkasso durch</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>{day} – passed, and the insurer does not have it yet</source>
        <translation>{day} – vorbei, und der Versicherer hat sie noch nicht</translation>
    </message>
    <message>
        <source>{day} – the insurer does not have it yet</source>
        <translation>{day} – der Versicherer hat sie noch nicht</translation>
    </message>
    <message>
        <source>{day} – reached the insurer late; saved here in time, on {saved}</source>
        <translation>{day} – verspätet beim Versicherer eingegangen; hier rechtzeitig gespeichert, am {saved}</translation>
    </message>
    <message numerus="yes">
        <source>{day} – declared %n days late</source>
        <translation>
            <numerusform>{day} – %n Tag verspätet gemeldet</numerusform>
            <numerusform>{day} – %n Tage verspätet gemeldet</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} – declared in time</source>
        <translation>{day} – rechtzeitig gemeldet</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Erstmeldung</translation>
    </message>
    <message>
        <source>Additional</source>
        <translation>Nachmeldung</translation>
    </message>
    <message>
        <source>going up: {share} %</source>
        <translation>wird hochgeladen: {share}&#xa0;%</translation>
    </message>
    <message>
        <source>the file is damaged here: send it again</source>
        <translation>Datei hier beschädigt: erneut senden</translation>
    </message>
    <message>
        <source>Contact changed, to be sent to the insurer.</source>
        <translation>Kontakt geändert, wird an den Versicherer gesendet.</translation>
    </message>
    <message>
        <source>Cancel this declaration?</source>
        <translation>Diese Meldung stornieren?</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Easy-Nummer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>The insurer no longer examines it. The debt can be declared anew as long as there is time.</source>
        <translation>Der Versicherer prüft sie nicht mehr. Die Forderung kann neu gemeldet werden, solange die Frist läuft.</translation>
    </message>
    <message>
        <source>&amp;Cancel the declaration</source>
        <translation>&amp;Meldung stornieren</translation>
    </message>
    <message>
        <source>Cancelled, to be sent to the insurer.</source>
        <translation>Storniert, wird an den Versicherer gesendet.</translation>
    </message>
    <message>
        <source>Lines copied as a table.</source>
        <translation>Zeilen als Tabelle kopiert.</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Schuldner</translation>
    </message>
    <message>
        <source>What the insurer did</source>
        <translation>Schritte des Versicherers</translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation>Rechnungen und Gutschriften</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Company page</source>
        <translation>Unternehmensseite</translation>
    </message>
    <message>
        <source> &amp;Add to it…</source>
        <translation> &amp;Nachmelden…</translation>
    </message>
    <message>
        <source> Change c&amp;ontact…</source>
        <translation> K&amp;ontakt ändern…</translation>
    </message>
    <message>
        <source> Cance&amp;l declaration…</source>
        <translation> Meldung &amp;stornieren…</translation>
    </message>
    <message>
        <source> Cop&amp;y as table</source>
        <translation> Als &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>No payment was told.</source>
        <translation>Es wurde keine Zahlung gemeldet.</translation>
    </message>
</context>
<context>
    <name>DeclarationForm</name>
    <message>
        <source>Overdue declaration</source>
        <translation>Überfälligkeitsmeldung</translation>
    </message>
    <message>
        <source>Overdue declaration, uninsured debt</source>
        <translation>Überfälligkeitsmeldung, nicht versicherte Forderung</translation>
    </message>
    <message>
        <source>&amp;Submit declaration</source>
        <translation>Meldung &amp;absenden</translation>
    </message>
    <message>
        <source>An unpaid invoice</source>
        <translation>Eine unbezahlte Rechnung</translation>
    </message>
    <message>
        <source>Intervention: yes or no</source>
        <translation>Intervention: ja oder nein</translation>
    </message>
    <message>
        <source>Contact: a name, and a phone number or an e-mail address</source>
        <translation>Kontakt: ein Name und eine Telefonnummer oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Comment is too long</source>
        <translation>Kommentar ist zu lang</translation>
    </message>
    <message>
        <source>Documents are still being read</source>
        <translation>Dokumente werden noch gelesen</translation>
    </message>
    <message>
        <source>No cover in force</source>
        <translation>Keine Deckung in Kraft</translation>
    </message>
    <message>
        <source>Not in your portfolio yet: the declaration adds it.</source>
        <translation>Noch nicht in Ihrem Portfolio: Die Meldung nimmt es auf.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Deckung</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Nachmelden</translation>
    </message>
    <message>
        <source>Not taken by the insurer</source>
        <translation>Vom Versicherer nicht angenommen</translation>
    </message>
    <message>
        <source>&amp;Correct and send</source>
        <translation>&amp;Korrigieren und senden</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Postausgang</translation>
    </message>
    <message>
        <source>given by the insurer once it has the declaration</source>
        <translation>vergibt der Versicherer, sobald er die Meldung hat</translation>
    </message>
    <message>
        <source>Overdue declared</source>
        <translation>Überfälligkeit gemeldet</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Last day to declare</source>
        <translation>Letzter Meldetag</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>gewünscht</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>nicht gewünscht</translation>
    </message>
    <message>
        <source>&amp;Open the declaration</source>
        <translation>&amp;Meldung öffnen</translation>
    </message>
    <message>
        <source>&amp;List of overdues</source>
        <translation>Überfälligkeits&amp;liste</translation>
    </message>
    <message>
        <source>&amp;Company page</source>
        <translation>&amp;Unternehmensseite</translation>
    </message>
    <message>
        <source>{day}: declared late</source>
        <translation>{day}: verspätet gemeldet</translation>
    </message>
    <message>
        <source>Saved on this computer; it is sent as soon as the insurer can be reached.</source>
        <translation>Auf diesem Computer gespeichert; wird gesendet, sobald der Versicherer erreichbar ist.</translation>
    </message>
    <message>
        <source>The insurer has the declaration and examines it.</source>
        <translation>Der Versicherer hat die Meldung und prüft sie.</translation>
    </message>
    <message>
        <source>The company was added to your portfolio.</source>
        <translation>Das Unternehmen wurde in Ihr Portfolio aufgenommen.</translation>
    </message>
    <message>
        <source>Further invoices and payments are added to this declaration.</source>
        <translation>Weitere Rechnungen und Zahlungen werden zu dieser Meldung nachgemeldet.</translation>
    </message>
    <message>
        <source>Each step of the insurer comes as a notification.</source>
        <translation>Jeder Schritt des Versicherers kommt als Benachrichtigung.</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Schuldner</translation>
    </message>
    <message>
        <source>Your contact for the insurer</source>
        <translation>Ihr Kontakt für den Versicherer</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>DeclarationStatus</name>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Zurückgewiesen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
</context>
<context>
    <name>DefinitionsView</name>
    <message>
        <source>&amp;Name of a new field</source>
        <translation>&amp;Name eines neuen Feldes</translation>
    </message>
    <message>
        <source>Such as Branch, Sales area, Date of review</source>
        <translation>Etwa Zweigstelle, Verkaufsgebiet, Prüfdatum</translation>
    </message>
    <message>
        <source>&amp;Holds</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Fields of the contract</source>
        <translation>Felder des Vertrags</translation>
    </message>
    <message>
        <source>F2 changes the name of a field of your own</source>
        <translation>F2 ändert den Namen eines von Ihnen angelegten Feldes</translation>
    </message>
    <message>
        <source> &amp;Rename</source>
        <translation> &amp;Umbenennen</translation>
    </message>
    <message>
        <source>Rename the field</source>
        <translation>Feld umbenennen</translation>
    </message>
    <message>
        <source> Fill &amp;in values</source>
        <translation> &amp;Werte ausfüllen</translation>
    </message>
    <message>
        <source> &amp;Delete…</source>
        <translation> Lö&amp;schen…</translation>
    </message>
    <message>
        <source> &amp;Correct and send</source>
        <translation> &amp;Korrigieren und senden</translation>
    </message>
    <message>
        <source> Show in the &amp;outbox</source>
        <translation> Im &amp;Postausgang anzeigen</translation>
    </message>
    <message>
        <source>{count} of {most} fields of your own. What a field holds cannot be changed later.</source>
        <translation>{count} von {most} selbst angelegten Feldern. Was ein Feld enthält, lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>A contract has at most {most} fields of your own: delete one to add another.</source>
        <translation>Ein Vertrag hat höchstens {most} selbst angelegte Felder: Löschen Sie eines, um ein weiteres hinzuzufügen.</translation>
    </message>
    <message>
        <source>&amp;Correct the field</source>
        <translation>Feld ko&amp;rrigieren</translation>
    </message>
    <message>
        <source>&amp;Add the field</source>
        <translation>Feld &amp;hinzufügen</translation>
    </message>
    <message>
        <source>The field {name} was added, to be sent to the insurer.</source>
        <translation>Das Feld {name} wurde hinzugefügt; es wird an den Versicherer gesendet.</translation>
    </message>
    <message>
        <source>The field is called {name} now.</source>
        <translation>Das Feld heißt jetzt {name}.</translation>
    </message>
    <message>
        <source>Delete a field</source>
        <translation>Feld löschen</translation>
    </message>
    <message>
        <source>Delete the field {name}?</source>
        <translation>Das Feld {name} löschen?</translation>
    </message>
    <message numerus="yes">
        <source>%n companies have a value in it: it is shown nowhere afterwards.</source>
        <translation>
            <numerusform>%n Unternehmen hat einen Wert darin: Er wird danach nirgends mehr angezeigt.</numerusform>
            <numerusform>%n Unternehmen haben einen Wert darin: Er wird danach nirgends mehr angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No company has a value in it.</source>
        <translation>Kein Unternehmen hat einen Wert darin.</translation>
    </message>
    <message>
        <source>A field deleted cannot be put back, for everybody who works under this contract.</source>
        <translation>Ein gelöschtes Feld lässt sich nicht wiederherstellen, für niemanden, der unter diesem Vertrag arbeitet.</translation>
    </message>
    <message>
        <source>&amp;Export the values first…</source>
        <translation>Werte zuerst e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Delete the field</source>
        <translation>Feld &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Beibehalten</translation>
    </message>
    <message>
        <source>The field {name} was deleted.</source>
        <translation>Das Feld {name} wurde gelöscht.</translation>
    </message>
    <message>
        <source>Export the values</source>
        <translation>Werte exportieren</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx);;CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <source>{count} written to {file}.</source>
        <translation>Liste in {file} gespeichert ({count}).</translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n Unternehmen</numerusform>
            <numerusform>%n Unternehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteExportsDialog</name>
    <message>
        <source>Delete exports</source>
        <translation>Exporte löschen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n exports off the list?</source>
        <translation>
            <numerusform>%n Export von der Liste nehmen?</numerusform>
            <numerusform>%n Exporte von der Liste nehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the &amp;files as well</source>
        <translation>Auch die &amp;Dateien löschen</translation>
    </message>
    <message>
        <source>The files are deleted from this computer; that cannot be undone.</source>
        <translation>Die Dateien werden von diesem Computer gelöscht; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>CofaNet: notifications not opened on {day}: {count}</source>
        <translation>CofaNet: nicht geöffnete Benachrichtigungen am {day}: {count}</translation>
    </message>
    <message>
        <source>CofaNet Desktop: test</source>
        <translation>CofaNet Desktop: Test</translation>
    </message>
    <message>
        <source>This e-mail shows that the account works; nothing else is to be done.</source>
        <translation>Diese E-Mail zeigt, dass das Konto funktioniert; sonst ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Contract {number}</source>
        <translation>Vertrag {number}</translation>
    </message>
    <message>
        <source>{day}, {time}, {category}, important: {text}</source>
        <translation>{day}, {time}, {category}, wichtig: {text}</translation>
    </message>
    <message>
        <source>{day}, {time}, {category}: {text}</source>
        <translation>{day}, {time}, {category}: {text}</translation>
    </message>
    <message>
        <source>Not listed here: {count} more.</source>
        <translation>Hier nicht aufgeführt: {count} weitere.</translation>
    </message>
    <message>
        <source>Open CofaNet Desktop to read them.</source>
        <translation>Öffnen Sie CofaNet Desktop, um sie zu lesen.</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>This document is damaged and cannot be shown.</source>
        <translation>Dieses Dokument ist beschädigt und kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Erneut abrufen</translation>
    </message>
    <message>
        <source>This document is too large or of a kind that is not shown here. It can be saved.</source>
        <translation>Dieses Dokument ist zu groß oder von einer Art, die hier nicht angezeigt wird. Es kann gespeichert werden.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Dokument speichern</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Easy number {number}, delivered on {day}</source>
        <translation>Easy-Nummer {number}, geliefert am {day}</translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>Text kopiert.</translation>
    </message>
</context>
<context>
    <name>DocumentTable</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Enter opens a document.</source>
        <translation>Die Eingabetaste öffnet ein Dokument.</translation>
    </message>
</context>
<context>
    <name>DocumentTools</name>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Search in the document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>von {pages}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Size {percent} %</source>
        <translation>Größe {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} von {total}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>This document is not kept on this computer, and the insurer cannot be reached now.</source>
        <translation>Dieses Dokument ist nicht auf diesem Computer, und der Versicherer ist gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>Connect, then try again.</source>
        <translation>Stellen Sie eine Verbindung her und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The document could not be saved as {file}: {cause}.</source>
        <translation>Das Dokument konnte nicht als {file} gespeichert werden: {cause}.</translation>
    </message>
    <message>
        <source>Choose another folder or free some space.</source>
        <translation>Wählen Sie einen anderen Ordner oder schaffen Sie Speicherplatz.</translation>
    </message>
    <message>
        <source>The insurer sent another document than announced.</source>
        <translation>Der Versicherer hat ein anderes Dokument gesendet als angekündigt.</translation>
    </message>
    <message>
        <source>Look for it on the computer it was sent from.</source>
        <translation>Suchen Sie es auf dem Computer, von dem es gesendet wurde.</translation>
    </message>
    <message>
        <source>{file} is not kept on this computer and cannot be fetched now.</source>
        <translation>{file} ist nicht auf diesem Computer und kann gerade nicht abgerufen werden.</translation>
    </message>
    <message>
        <source>The insurer holds another part of the document than was sent.</source>
        <translation>Der Versicherer hat einen anderen Teil des Dokuments als gesendet.</translation>
    </message>
    <message>
        <source>It is sent again later.</source>
        <translation>Es wird später erneut gesendet.</translation>
    </message>
    <message>
        <source>The kept document is damaged.</source>
        <translation>Das gespeicherte Dokument ist beschädigt.</translation>
    </message>
    <message>
        <source>Connect to fetch it again.</source>
        <translation>Stellen Sie eine Verbindung her, um es erneut abzurufen.</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Category of documents</source>
        <translation>Dokumentkategorie</translation>
    </message>
    <message>
        <source>File, kind, company, reference, result…</source>
        <translation>Datei, Art, Unternehmen, Referenz, Ergebnis…</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>Dokumente filtern</translation>
    </message>
    <message>
        <source> &amp;Send information…</source>
        <translation> Informationen &amp;senden…</translation>
    </message>
    <message>
        <source> &amp;Open</source>
        <translation> Ö&amp;ffnen</translation>
    </message>
    <message>
        <source> Save &amp;as…</source>
        <translation> Speichern &amp;unter…</translation>
    </message>
    <message>
        <source> Choose the &amp;file again…</source>
        <translation> &amp;Datei erneut wählen…</translation>
    </message>
    <message>
        <source> Open the &amp;declaration</source>
        <translation> &amp;Meldung öffnen</translation>
    </message>
    <message>
        <source> Open the &amp;company</source>
        <translation> Unter&amp;nehmen öffnen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Send information on a company</source>
        <translation>Informationen zu einem Unternehmen senden</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>No document has these words.</source>
        <translation>Kein Dokument enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No document was sent with an overdue declaration yet.</source>
        <translation>Noch wurde kein Dokument mit einer Überfälligkeitsmeldung gesendet.</translation>
    </message>
    <message>
        <source>No information on a company was sent yet. What you send can change how it is assessed.</source>
        <translation>Noch wurden keine Informationen zu einem Unternehmen gesendet. Was Sie senden, kann seine Bewertung ändern.</translation>
    </message>
    <message>
        <source>No document was sent with a turnover declaration yet.</source>
        <translation>Noch wurde kein Dokument mit einer Umsatzmeldung gesendet.</translation>
    </message>
    <message>
        <source>Send information…</source>
        <translation>Informationen senden…</translation>
    </message>
    <message>
        <source>Your comment: {text}</source>
        <translation>Ihr Kommentar: {text}</translation>
    </message>
    <message>
        <source>The insurer: {text}</source>
        <translation>Der Versicherer: {text}</translation>
    </message>
    <message>
        <source>{file} was told of, and its bytes are damaged or gone on this computer. Choose the same file again, and it goes to the insurer.</source>
        <translation>{file} wurde angekündigt, aber der Inhalt ist auf diesem Computer beschädigt oder fehlt. Wählen Sie dieselbe Datei erneut, dann geht sie an den Versicherer.</translation>
    </message>
    <message>
        <source>{file} goes to the insurer by itself: {standing}.</source>
        <translation>{file} geht von selbst an den Versicherer: {standing}.</translation>
    </message>
    <message>
        <source>{file}, sent on {moment}. Analysis: {result}.</source>
        <translation>{file}, gesendet am {moment}. Analyse: {result}.</translation>
    </message>
    <message>
        <source>Choose {file} again</source>
        <translation>{file} erneut wählen</translation>
    </message>
    <message>
        <source>{file} goes to the insurer now.</source>
        <translation>{file} geht jetzt an den Versicherer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Send information on which company?</source>
        <translation>Zu welchem Unternehmen möchten Sie Informationen senden?</translation>
    </message>
</context>
<context>
    <name>Dra</name>
    <message>
        <source>very high risk</source>
        <translation>sehr hohes Risiko</translation>
    </message>
    <message>
        <source>high risk</source>
        <translation>hohes Risiko</translation>
    </message>
    <message>
        <source>medium risk</source>
        <translation>mittleres Risiko</translation>
    </message>
    <message>
        <source>low risk</source>
        <translation>niedriges Risiko</translation>
    </message>
    <message>
        <source>very low risk</source>
        <translation>sehr niedriges Risiko</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
</context>
<context>
    <name>DraButton</name>
    <message>
        <source>Opens the history of the DRA</source>
        <translation>Öffnet den DRA-Verlauf</translation>
    </message>
    <message>
        <source>Show its history</source>
        <translation>Seinen Verlauf zeigen</translation>
    </message>
</context>
<context>
    <name>DraChanges</name>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>DraChart</name>
    <message>
        <source>History of the DRA</source>
        <translation>Verlauf des DRA</translation>
    </message>
</context>
<context>
    <name>DraHistoryDialog</name>
    <message>
        <source>DRA history</source>
        <translation>DRA-Verlauf</translation>
    </message>
    <message>
        <source>DRA of {company}</source>
        <translation>DRA von {company}</translation>
    </message>
    <message>
        <source>Shown once a credit decision, granted or refused, is active on the company.</source>
        <translation>Wird angezeigt, sobald für das Unternehmen eine gewährte oder abgelehnte Kreditentscheidung gilt.</translation>
    </message>
    <message>
        <source>Changes of the DRA</source>
        <translation>Änderungen des DRA</translation>
    </message>
    <message>
        <source>Have the DRA &amp;reviewed…</source>
        <translation>DRA überp&amp;rüfen lassen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>DraftsPanel</name>
    <message>
        <source>Forms begun and not sent</source>
        <translation>Begonnene, nicht gesendete Formulare</translation>
    </message>
    <message>
        <source> &amp;Open</source>
        <translation> Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Go on with the form chosen</source>
        <translation>Mit dem gewählten Formular fortfahren</translation>
    </message>
    <message>
        <source> &amp;Throw away</source>
        <translation> &amp;Verwerfen</translation>
    </message>
    <message>
        <source>Forget the form chosen</source>
        <translation>Das gewählte Formular vergessen</translation>
    </message>
    <message>
        <source>Throw the form away</source>
        <translation>Formular verwerfen</translation>
    </message>
    <message>
        <source>No form is begun. What you begin and do not send is kept here, whatever happens.</source>
        <translation>Kein Formular ist begonnen. Was Sie beginnen und nicht senden, bleibt hier erhalten, was auch geschieht.</translation>
    </message>
    <message>
        <source>Thrown away: {form}</source>
        <translation>Verworfen: {form}</translation>
    </message>
</context>
<context>
    <name>DraftsTable</name>
    <message>
        <source>Overdue declaration</source>
        <translation>Überfälligkeitsmeldung</translation>
    </message>
    <message>
        <source>Addition to an overdue declaration</source>
        <translation>Nachmeldung zu einer Überfälligkeit</translation>
    </message>
    <message>
        <source>Due date extension</source>
        <translation>Fälligkeitsverlängerung</translation>
    </message>
    <message>
        <source>Answer to an ILU</source>
        <translation>Antwort auf eine ILU</translation>
    </message>
    <message>
        <source>Information on a company</source>
        <translation>Informationen zu einem Unternehmen</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Turnover declaration</source>
        <translation>Umsatzmeldung</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>Change of amount</source>
        <translation>Betragsänderung</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Umwandlung</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Neues Unternehmen</translation>
    </message>
    <message>
        <source>Bulk order being corrected</source>
        <translation>Sammelbestellung in Korrektur</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
</context>
<context>
    <name>DualList</name>
    <message>
        <source>{name}: place {place} of {count}</source>
        <translation>{name}: Platz {place} von {count}</translation>
    </message>
    <message>
        <source>A&amp;vailable ({count})</source>
        <translation>&amp;Verfügbar ({count})</translation>
    </message>
    <message>
        <source>C&amp;hosen, in this order ({count})</source>
        <translation>&amp;Gewählt, in dieser Reihenfolge ({count})</translation>
    </message>
    <message>
        <source>Fields, in this order ({count})</source>
        <translation>Felder, in dieser Reihenfolge ({count})</translation>
    </message>
    <message>
        <source>Available fields</source>
        <translation>Verfügbare Felder</translation>
    </message>
    <message>
        <source>Enter adds what is selected</source>
        <translation>Die Eingabetaste fügt das Ausgewählte hinzu</translation>
    </message>
    <message>
        <source>Chosen fields</source>
        <translation>Gewählte Felder</translation>
    </message>
    <message>
        <source>Delete removes what is selected, Alt with the up and down arrows moves it</source>
        <translation>Entf entfernt das Ausgewählte, Alt mit den Pfeiltasten nach oben und unten verschiebt es</translation>
    </message>
    <message>
        <source>Search the available fields</source>
        <translation>Verfügbare Felder durchsuchen</translation>
    </message>
    <message>
        <source>Search the chosen fields</source>
        <translation>Gewählte Felder durchsuchen</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source> &amp;Add</source>
        <translation> &amp;Hinzufügen</translation>
    </message>
    <message>
        <source> &amp;Remove</source>
        <translation> &amp;Entfernen</translation>
    </message>
    <message>
        <source>Add a&amp;ll</source>
        <translation>A&amp;lle hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move all</source>
        <translation>Alle e&amp;ntfernen</translation>
    </message>
    <message>
        <source> Move &amp;up</source>
        <translation> Nach &amp;oben</translation>
    </message>
    <message>
        <source> Move &amp;down</source>
        <translation> Nach &amp;unten</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Hoch</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Runter</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Declare an overdue, insured debt</source>
        <translation>Überfälligkeit melden, versicherte Forderung</translation>
    </message>
    <message>
        <source>Declare an overdue, uninsured debt</source>
        <translation>Überfälligkeit melden, nicht versicherte Forderung</translation>
    </message>
    <message>
        <source>Ask to extend due dates</source>
        <translation>Fälligkeitsverlängerung anfragen</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Line {number} is locked: it stays as it is.</source>
        <translation>Zeile {number} ist gesperrt: Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Clearing</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Filling down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Inserting lines</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>Deleting lines</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines deleted</source>
        <translation>
            <numerusform>%n Zeile gelöscht</numerusform>
            <numerusform>%n Zeilen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicating lines</source>
        <translation>Zeilen duplizieren</translation>
    </message>
    <message>
        <source>Moving lines</source>
        <translation>Zeilen verschieben</translation>
    </message>
    <message>
        <source>Adding lines</source>
        <translation>Zeilen hinzufügen</translation>
    </message>
    <message>
        <source>Pasting</source>
        <translation>Einfügen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines pasted by their headings</source>
        <translation>
            <numerusform>%n Zeile nach Überschriften eingefügt</numerusform>
            <numerusform>%n Zeilen nach Überschriften eingefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {headings}</source>
        <translation>Ausgelassen: {headings}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines pasted</source>
        <translation>
            <numerusform>%n Zeile eingefügt</numerusform>
            <numerusform>%n Zeilen eingefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns beyond the table were left out</source>
        <translation>
            <numerusform>%n Spalte außerhalb der Tabelle wurde ausgelassen</numerusform>
            <numerusform>%n Spalten außerhalb der Tabelle wurden ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>EndingCovers</name>
    <message>
        <source>&amp;Days until the end, at most</source>
        <translation>&amp;Tage bis zum Ende, höchstens</translation>
    </message>
    <message>
        <source>Days until the end, at most</source>
        <translation>Tage bis zum Ende, höchstens</translation>
    </message>
    <message>
        <source>Se&amp;lect all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source> &amp;Renew…</source>
        <translation> &amp;Erneuern…</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Unternehmen öffnen</translation>
    </message>
    <message>
        <source>Covers ending soon</source>
        <translation>Bald endende Deckungen</translation>
    </message>
    <message numerus="yes">
        <source>No cover ends within %n days.</source>
        <translation>
            <numerusform>Binnen eines Tages endet keine Deckung.</numerusform>
            <numerusform>Binnen %n Tagen endet keine Deckung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>The debtor risk assessment of today: a figure from 0 to 10, the probability of default and their course over five years. It is answered at once and not followed.</source>
        <translation>Die heutige Bewertung des Schuldnerrisikos: eine Zahl von 0 bis 10, die Ausfallwahrscheinlichkeit und deren Verlauf über fünf Jahre. Die Antwort kommt sofort und wird nicht überwacht.</translation>
    </message>
    <message>
        <source>The debtor risk assessment: a figure from 0 to 10, the probability of default and their course over five years. It is followed from now on: every change is notified until you stop the monitoring.</source>
        <translation>Die Bewertung des Schuldnerrisikos: eine Zahl von 0 bis 10, die Ausfallwahrscheinlichkeit und deren Verlauf über fünf Jahre. Sie wird von nun an überwacht: Jede Änderung wird mitgeteilt, bis Sie die Überwachung beenden.</translation>
    </message>
    <message>
        <source>The insurer&apos;s opinion of the credit this company is good for, as of today. It is answered at once and not followed.</source>
        <translation>Die heutige Meinung des Versicherers, für welchen Kredit dieses Unternehmen gut ist. Die Antwort kommt sofort und wird nicht überwacht.</translation>
    </message>
    <message>
        <source>The insurer&apos;s opinion of the credit this company is good for. It is followed from now on: every change is notified until you stop the monitoring.</source>
        <translation>Die Meinung des Versicherers, für welchen Kredit dieses Unternehmen gut ist. Sie wird von nun an überwacht: Jede Änderung wird mitgeteilt, bis Sie die Überwachung beenden.</translation>
    </message>
    <message>
        <source>An opinion of one amount on this company. It may take the insurer some time. Afterwards only downgrades are notified.</source>
        <translation>Eine Meinung zu einem bestimmten Betrag für dieses Unternehmen. Der Versicherer braucht dafür womöglich etwas Zeit. Danach werden nur Herabstufungen mitgeteilt.</translation>
    </message>
    <message>
        <source>A short report: who the company is, its key figures and its assessment.</source>
        <translation>Ein kurzer Bericht: wer das Unternehmen ist, seine Kennzahlen und seine Bewertung.</translation>
    </message>
    <message>
        <source>The full report the insurer has on file, as of its last update.</source>
        <translation>Die vollständige Auskunft, die dem Versicherer vorliegt, auf dem Stand ihrer letzten Aktualisierung.</translation>
    </message>
    <message>
        <source>A full report for which the insurer investigates the company anew: the most recent figures, but not at once.</source>
        <translation>Eine vollständige Auskunft, für die der Versicherer das Unternehmen neu untersucht: die neuesten Zahlen, aber nicht sofort.</translation>
    </message>
    <message>
        <source>A report on the company&apos;s credit: payment behaviour, finances and an opinion.</source>
        <translation>Ein Bericht über die Bonität des Unternehmens: Zahlungsverhalten, Finanzen und eine Meinung.</translation>
    </message>
</context>
<context>
    <name>ExportChoiceDialog</name>
    <message>
        <source>Export the portfolio</source>
        <translation>Portfolio exportieren</translation>
    </message>
    <message>
        <source>The companies that match, with the columns you see, in the order you see.</source>
        <translation>Die passenden Unternehmen, mit den Spalten und in der Reihenfolge, die Sie sehen.</translation>
    </message>
    <message>
        <source>Every company of the contract, with the fields of the template.</source>
        <translation>Alle Unternehmen des Vertrags, mit den Feldern der Vorlage.</translation>
    </message>
    <message>
        <source>Export the overdue declarations</source>
        <translation>Überfälligkeitsmeldungen exportieren</translation>
    </message>
    <message>
        <source>The declarations that match, in the order you see.</source>
        <translation>Die passenden Meldungen, in der Reihenfolge, die Sie sehen.</translation>
    </message>
    <message>
        <source>Every declaration of the contract, with the fields of the template.</source>
        <translation>Alle Meldungen des Vertrags, mit den Feldern der Vorlage.</translation>
    </message>
    <message>
        <source>&amp;As shown</source>
        <translation>&amp;Wie angezeigt</translation>
    </message>
    <message>
        <source>By a &amp;template</source>
        <translation>Nach einer &amp;Vorlage</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source> All e&amp;xports…</source>
        <translation> Alle E&amp;xporte…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>ExportNotes</name>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Demonstration data: companies, decisions and amounts are invented.</source>
        <translation>Demonstrationsdaten: Unternehmen, Entscheidungen und Beträge sind erfunden.</translation>
    </message>
    <message>
        <source>Confidential: for {holder} only, contract {contract}, {day}.</source>
        <translation>Vertraulich: nur für {holder}, Vertrag {contract}, {day}.</translation>
    </message>
    <message>
        <source>Confidential: for {holder} only, contracts {contracts}, {day}.</source>
        <translation>Vertraulich: nur für {holder}, Verträge {contracts}, {day}.</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>All exports</source>
        <translation>Alle Exporte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Nachricht schließen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>{count} written to {file}.</source>
        <translation>Liste in {file} gespeichert ({count}).</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} companies written</source>
        <translation>{done} von {total} Unternehmen geschrieben</translation>
    </message>
    <message>
        <source>{done} of {total} declarations written</source>
        <translation>{done} von {total} Meldungen geschrieben</translation>
    </message>
    <message>
        <source>The export begins…</source>
        <translation>Der Export beginnt…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>ExportTables</name>
    <message>
        <source>{name}, custom field</source>
        <translation>{name}, eigenes Feld</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Wie angezeigt</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Used by scenarios</source>
        <translation>Von Szenarien genutzt</translation>
    </message>
    <message>
        <source>Everyone has it; it cannot be changed</source>
        <translation>Alle haben sie; sie lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not yet run</source>
        <translation>Noch kein Lauf</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Covers</source>
        <translation>Deckungen</translation>
    </message>
    <message>
        <source>Overdue declarations</source>
        <translation>Überfälligkeitsmeldungen</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Easy-Nummer</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Unternehmensname</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>Lokaler Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Legal identifier type</source>
        <translation>Art der gesetzlichen Kennung</translation>
    </message>
    <message>
        <source>Legal identifier</source>
        <translation>Gesetzliche Kennung</translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation>Kundenreferenz</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Requested amount</source>
        <translation>Angefragter Betrag</translation>
    </message>
    <message>
        <source>Granted amount</source>
        <translation>Gewährter Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Decision date</source>
        <translation>Entscheidungsdatum</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Enddatum</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Total outstanding</source>
        <translation>Gesamte Außenstände</translation>
    </message>
    <message>
        <source>Internal credit limit</source>
        <translation>Internes Kreditlimit</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Letzte Aktualisierung</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>CRS</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Bestelldatum</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>Garantiegeber</translation>
    </message>
    <message>
        <source>Operation number</source>
        <translation>Vorgangsnummer</translation>
    </message>
    <message>
        <source>Effective cover</source>
        <translation>Effektive Deckung</translation>
    </message>
    <message>
        <source>Outstanding above cover</source>
        <translation>Außenstände über der Deckung</translation>
    </message>
    <message>
        <source>Unused cover</source>
        <translation>Ungenutzte Deckung</translation>
    </message>
    <message>
        <source>Open overdue declarations</source>
        <translation>Offene Überfälligkeitsmeldungen</translation>
    </message>
    <message>
        <source>Declaration reference</source>
        <translation>Referenz der Meldung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Inkasso durch</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Gezahlt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>Gemeldet am</translation>
    </message>
    <message>
        <source>Oldest due date</source>
        <translation>Älteste Fälligkeit</translation>
    </message>
    <message>
        <source>Last day to declare</source>
        <translation>Letzter Meldetag</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>One line per ordered product</source>
        <translation>Eine Zeile je bestelltem Produkt</translation>
    </message>
    <message>
        <source>One line per company</source>
        <translation>Eine Zeile je Unternehmen</translation>
    </message>
    <message>
        <source>One line per month</source>
        <translation>Eine Zeile je Monat</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Direct export</source>
        <translation>Direkter Export</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Keine E-Mail</translation>
    </message>
    <message>
        <source>E-mail still to be sent</source>
        <translation>E-Mail noch zu senden</translation>
    </message>
    <message>
        <source>E-mail being sent</source>
        <translation>E-Mail wird gesendet</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>E-Mail gesendet</translation>
    </message>
    <message>
        <source>E-mail not sent</source>
        <translation>E-Mail nicht gesendet</translation>
    </message>
    <message>
        <source>E-mail perhaps sent</source>
        <translation>E-Mail vielleicht gesendet</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Show exports</source>
        <translation>Exporte anzeigen</translation>
    </message>
    <message>
        <source>The export “{name}” failed. {reason}</source>
        <translation>Der Export „{name}“ ist fehlgeschlagen. {reason}</translation>
    </message>
    <message>
        <source>The export “{name}” is written; its e-mail is tried again later. {reason}</source>
        <translation>Der Export „{name}“ ist geschrieben; seine E-Mail wird später erneut versucht. {reason}</translation>
    </message>
    <message>
        <source>The export “{name}” is written, but its e-mail was not sent. {reason}</source>
        <translation>Der Export „{name}“ ist geschrieben, seine E-Mail wurde aber nicht gesendet. {reason}</translation>
    </message>
    <message>
        <source>The export “{name}” is written; its e-mail may have arrived. {reason}</source>
        <translation>Der Export „{name}“ ist geschrieben; seine E-Mail ist vielleicht angekommen. {reason}</translation>
    </message>
    <message>
        <source>The export “{name}” is written and e-mailed.</source>
        <translation>Der Export „{name}“ ist geschrieben und per E-Mail gesendet.</translation>
    </message>
    <message>
        <source>The export “{name}” is written.</source>
        <translation>Der Export „{name}“ ist geschrieben.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Es gibt keinen Ordner {folder}.</translation>
    </message>
    <message>
        <source>Make it or connect its drive, or choose another folder.</source>
        <translation>Legen Sie ihn an, verbinden Sie sein Laufwerk oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made.</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened.</source>
        <translation>Der Ordner {folder} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The program ended while the e-mail was being sent; it may have arrived.</source>
        <translation>Das Programm endete, während die E-Mail gesendet wurde; sie kann angekommen sein.</translation>
    </message>
    <message>
        <source>The profile has no mail account.</source>
        <translation>Das Profil hat kein E-Mail-Konto.</translation>
    </message>
    <message>
        <source>Give one in the settings, under E-mail.</source>
        <translation>Geben Sie eines in den Einstellungen unter „E-Mail“ an.</translation>
    </message>
    <message>
        <source>CofaNet: {name}</source>
        <translation>CofaNet: {name}</translation>
    </message>
    <message>
        <source>Contracts: {contracts}. Exported on {day} at {time}. Lines: {rows}.</source>
        <translation>Verträge: {contracts}. Exportiert am {day} um {time}. Zeilen: {rows}.</translation>
    </message>
    <message>
        <source>The files are too large to be sent. They are here:</source>
        <translation>Die Dateien sind zu groß zum Senden. Sie liegen hier:</translation>
    </message>
    <message>
        <source>Confidential: for whom it was sent to only.</source>
        <translation>Vertraulich: nur für die Empfänger dieser E-Mail.</translation>
    </message>
    <message>
        <source>The mail server refused the e-mail for {recipients}.</source>
        <translation>Der Mailserver hat die E-Mail für {recipients} abgelehnt.</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>Versichert</translation>
    </message>
    <message>
        <source>Uninsured</source>
        <translation>Nicht versichert</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>{count} contracts</source>
        <translation>{count} Verträge</translation>
    </message>
    <message>
        <source>Fields of the template that no longer exist, passed over: {count}.</source>
        <translation>Übergangene Felder der Vorlage, die es nicht mehr gibt: {count}.</translation>
    </message>
    <message>
        <source>Contracts that are no longer there, left out: {count}.</source>
        <translation>Nicht mehr vorhandene Verträge, weggelassen: {count}.</translation>
    </message>
    <message>
        <source>Texts cut because no cell of a workbook can hold them: {count}.</source>
        <translation>Gekürzte Texte, die in keine Zelle einer Arbeitsmappe passen: {count}.</translation>
    </message>
    <message>
        <source>Something went wrong that should not: {error}.</source>
        <translation>Etwas Unerwartetes ist passiert: {error}.</translation>
    </message>
    <message>
        <source>Try again; details are in the log.</source>
        <translation>Versuchen Sie es erneut; Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>It is run again.</source>
        <translation>Er wird erneut ausgeführt.</translation>
    </message>
    <message>
        <source>Export again.</source>
        <translation>Exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>Interrupted: the program ended before the files were written.</source>
        <translation>Unterbrochen: Das Programm endete, bevor die Dateien geschrieben waren.</translation>
    </message>
</context>
<context>
    <name>ExportsPage</name>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Category of exports</source>
        <translation>Kategorie der Exporte</translation>
    </message>
    <message>
        <source>New export…</source>
        <translation>Neuer Export…</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>Neue Vorlage…</translation>
    </message>
    <message>
        <source>New scenario…</source>
        <translation>Neues Szenario…</translation>
    </message>
    <message>
        <source> &amp;Files</source>
        <translation> &amp;Dateien</translation>
    </message>
    <message>
        <source> &amp;Templates</source>
        <translation> &amp;Vorlagen</translation>
    </message>
    <message>
        <source> S&amp;cenarios</source>
        <translation> &amp;Szenarien</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>An export is under way. Wait until it is done, or cancel it.</source>
        <translation>Ein Export läuft. Warten Sie, bis er fertig ist, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ExportsPart</name>
    <message>
        <source>Nothing in this list has these words.</source>
        <translation>Nichts in dieser Liste enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Filter this list as you type…</source>
        <translation>Diese Liste beim Tippen filtern…</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
</context>
<context>
    <name>ExposureBar</name>
    <message>
        <source>Outstanding beside cover</source>
        <translation>Außenstände neben Deckung</translation>
    </message>
    <message>
        <source>Outstanding {amount}</source>
        <translation>Außenstände {amount}</translation>
    </message>
    <message>
        <source>Cover {amount}</source>
        <translation>Deckung {amount}</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Nicht gedeckt</translation>
    </message>
    <message>
        <source>No outstanding is noted.</source>
        <translation>Es sind keine Außenstände vermerkt.</translation>
    </message>
    <message>
        <source>Outstanding and cover are in different currencies.</source>
        <translation>Außenstände und Deckung lauten auf verschiedene Währungen.</translation>
    </message>
    <message>
        <source>{amount} not covered</source>
        <translation>{amount} nicht gedeckt</translation>
    </message>
    <message>
        <source>{amount} of the cover unused</source>
        <translation>{amount} der Deckung ungenutzt</translation>
    </message>
    <message>
        <source>Covered to the full</source>
        <translation>Voll gedeckt</translation>
    </message>
</context>
<context>
    <name>Extension</name>
    <message>
        <source>{day} is not after {due}, when invoice {reference} it pays is due.</source>
        <translation>{day} liegt nicht nach dem {due}, an dem die damit bezahlte Rechnung {reference} fällig ist.</translation>
    </message>
    <message>
        <source>Choose a later date.</source>
        <translation>Wählen Sie ein späteres Datum.</translation>
    </message>
    <message>
        <source>The buyer is in default: every new due date needs the insurer&apos;s approval.</source>
        <translation>Der Abnehmer ist in Verzug: Jede neue Fälligkeit braucht die Zustimmung des Versicherers.</translation>
    </message>
    <message>
        <source>No cover is in force on the buyer any more: every new due date needs the insurer&apos;s approval.</source>
        <translation>Für den Abnehmer ist keine Deckung mehr in Kraft: Jede neue Fälligkeit braucht die Zustimmung des Versicherers.</translation>
    </message>
    <message>
        <source>Approval needed: {day} is after {end}, when the maximum credit period of invoice {reference} ends.</source>
        <translation>Zustimmung nötig: {day} liegt nach dem {end}, an dem das äußerste Kreditziel der Rechnung {reference} endet.</translation>
    </message>
    <message>
        <source>No request is needed: all new due dates are inside the maximum credit period. Grant them to your customer freely.</source>
        <translation>Keine Anfrage nötig: Alle neuen Fälligkeiten liegen innerhalb des äußersten Kreditziels. Gewähren Sie sie Ihrem Kunden frei.</translation>
    </message>
    <message>
        <source>The maximum credit period is {days} days from the end of the invoice&apos;s month. Inside it you grant later due dates freely; beyond it the insurer must agree.</source>
        <translation>Das äußerste Kreditziel beträgt {days} Tage ab Ende des Rechnungsmonats. Innerhalb davon gewähren Sie spätere Fälligkeiten frei; darüber hinaus muss der Versicherer zustimmen.</translation>
    </message>
    <message>
        <source>The maximum credit period is {days} days from the invoice date. Inside it you grant later due dates freely; beyond it the insurer must agree.</source>
        <translation>Das äußerste Kreditziel beträgt {days} Tage ab Rechnungsdatum. Innerhalb davon gewähren Sie spätere Fälligkeiten frei; darüber hinaus muss der Versicherer zustimmen.</translation>
    </message>
</context>
<context>
    <name>ExtensionFilePage</name>
    <message>
        <source>Due date extension</source>
        <translation>Fälligkeitsverlängerung</translation>
    </message>
    <message>
        <source>Extension: {company}</source>
        <translation>Verlängerung: {company}</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>Abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>Correct and &amp;send</source>
        <translation>Korrigieren und &amp;senden</translation>
    </message>
    <message>
        <source>Only the change is taken back. What was agreed before counts again: {plan}.</source>
        <translation>Nur die Änderung wird zurückgenommen. Was zuvor vereinbart war, gilt wieder: {plan}.</translation>
    </message>
    <message>
        <source>Nothing is asked of the insurer any more: the due dates stay as they are.</source>
        <translation>Vom Versicherer wird nichts mehr erbeten: Die Fälligkeiten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Cancel this request for later due dates?</source>
        <translation>Diese Anfrage zur Fälligkeitsverlängerung stornieren?</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Plan asked for</source>
        <translation>Angefragter Plan</translation>
    </message>
    <message>
        <source>&amp;Cancel the request</source>
        <translation>Anfrage s&amp;tornieren</translation>
    </message>
    <message>
        <source>Saved, to be sent to the insurer.</source>
        <translation>Gespeichert, wird an den Versicherer gesendet.</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Zahlungsplan</translation>
    </message>
    <message>
        <source>Maximum credit period</source>
        <translation>Äußerstes Kreditziel</translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation>Rechnungen und Gutschriften</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Versionen</translation>
    </message>
</context>
<context>
    <name>ExtensionFormPage</name>
    <message>
        <source>Filling the rest</source>
        <translation>Rest ergänzen</translation>
    </message>
    <message>
        <source>Due date extension</source>
        <translation>Fälligkeitsverlängerung</translation>
    </message>
    <message>
        <source>E-mail about due dates: {company}</source>
        <translation>E-Mail zur Verlängerung: {company}</translation>
    </message>
    <message>
        <source>Modify extension: {company}</source>
        <translation>Verlängerung ändern: {company}</translation>
    </message>
    <message>
        <source>New extension: {company}</source>
        <translation>Neue Verlängerung: {company}</translation>
    </message>
    <message>
        <source>&amp;Open in your e-mail program</source>
        <translation>Im &amp;E-Mail-Programm öffnen</translation>
    </message>
    <message>
        <source>&amp;Submit the change</source>
        <translation>Änderung &amp;absenden</translation>
    </message>
    <message>
        <source>&amp;Submit request</source>
        <translation>A&amp;nfrage absenden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Zahlungsplan</translation>
    </message>
    <message>
        <source>Saved, to be sent to the insurer.</source>
        <translation>Gespeichert, wird an den Versicherer gesendet.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgeglichen</translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation>{amount} zu wenig</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} zu viel</translation>
    </message>
    <message numerus="yes">
        <source>%n errors in {list}</source>
        <translation>
            <numerusform>%n Fehler unter: {list}</numerusform>
            <numerusform>%n Fehler unter: {list}</numerusform>
        </translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Open the extension</source>
        <translation>Verlängerung öffnen</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identifikation</translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation>Rechnungen und Gutschriften</translation>
    </message>
    <message>
        <source>Payment plan asked for</source>
        <translation>Angefragter Zahlungsplan</translation>
    </message>
    <message>
        <source>Maximum credit period</source>
        <translation>Äußerstes Kreditziel</translation>
    </message>
    <message>
        <source>&amp;Reason of non-payment</source>
        <translation>&amp;Grund der Nichtzahlung</translation>
    </message>
    <message>
        <source>C&amp;urrency of the whole form</source>
        <translation>&amp;Währung des ganzen Formulars</translation>
    </message>
    <message>
        <source>Reason of non-payment</source>
        <translation>Grund der Nichtzahlung</translation>
    </message>
    <message>
        <source>Currency of the whole form</source>
        <translation>Währung des ganzen Formulars</translation>
    </message>
    <message>
        <source>&amp;Fill the rest</source>
        <translation>&amp;Rest ergänzen</translation>
    </message>
    <message>
        <source>Add what the plan lacks as a further instalment</source>
        <translation>Was dem Plan fehlt, als weitere Rate hinzufügen</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Wählen Sie einen Grund</translation>
    </message>
    <message>
        <source>An overdue is declared on this buyer: due dates are no longer extended here. Fill in what you ask for and send the e-mail below to the collection department; nothing is sent by this program.</source>
        <translation>Zu diesem Abnehmer ist eine Überfälligkeit gemeldet: Fälligkeiten werden hier nicht mehr verlängert. Füllen Sie aus, was Sie wünschen, und senden Sie die E-Mail unten an die Inkassoabteilung; dieses Programm sendet nichts.</translation>
    </message>
    <message>
        <source>You change an extension that was agreed. The insurer answers anew; until then, and if the change is refused, the plan agreed before counts.</source>
        <translation>Sie ändern eine vereinbarte Verlängerung. Der Versicherer antwortet neu; bis dahin und falls die Änderung abgelehnt wird, gilt der zuvor vereinbarte Plan.</translation>
    </message>
</context>
<context>
    <name>ExtensionHead</name>
    <message>
        <source>&amp;Modify…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Cancel request…</source>
        <translation>Anfrage s&amp;tornieren…</translation>
    </message>
    <message>
        <source>Extension of due dates</source>
        <translation>Fälligkeitsverlängerung</translation>
    </message>
    <message>
        <source>Simulated decision</source>
        <translation>Simulierte Entscheidung</translation>
    </message>
    <message>
        <source>Insurer&apos;s reference</source>
        <translation>Referenz des Versicherers</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Angefragt am</translation>
    </message>
    <message>
        <source>Answer expected</source>
        <translation>Antwort erwartet</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Insurer&apos;s comment</source>
        <translation>Kommentar des Versicherers</translation>
    </message>
    <message>
        <source>Counts until then</source>
        <translation>Bis dahin gilt</translation>
    </message>
    <message>
        <source>Still counts</source>
        <translation>Gilt weiterhin</translation>
    </message>
    <message>
        <source>&amp;E-mail to the collection department…</source>
        <translation>&amp;E-Mail an die Inkassoabteilung…</translation>
    </message>
    <message>
        <source>&amp;New request…</source>
        <translation>Neue &amp;Anfrage…</translation>
    </message>
    <message>
        <source>An overdue is declared on this buyer: changes are asked of the collection department by e-mail.</source>
        <translation>Zu diesem Abnehmer ist eine Überfälligkeit gemeldet: Änderungen werden per E-Mail bei der Inkassoabteilung erbeten.</translation>
    </message>
    <message>
        <source>The insurer&apos;s answer is awaited.</source>
        <translation>Die Antwort des Versicherers wird erwartet.</translation>
    </message>
    <message>
        <source>The answer is due any moment.</source>
        <translation>Die Antwort kommt jeden Moment.</translation>
    </message>
    <message>
        <source>Answer expected in {time}</source>
        <translation>Antwort erwartet in {time}</translation>
    </message>
</context>
<context>
    <name>ExtensionReason</name>
    <message>
        <source>Cash-flow difficulties</source>
        <translation>Liquiditätsprobleme</translation>
    </message>
    <message>
        <source>Seasonal business</source>
        <translation>Saisongeschäft</translation>
    </message>
    <message>
        <source>Own customer pays late</source>
        <translation>Eigener Kunde zahlt verspätet</translation>
    </message>
    <message>
        <source>Delivery was late</source>
        <translation>Verspätete Lieferung</translation>
    </message>
    <message>
        <source>Commercial dispute</source>
        <translation>Handelsstreitigkeit</translation>
    </message>
    <message>
        <source>Transfer of money is held up</source>
        <translation>Geldtransfer verzögert</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>ExtensionStatus</name>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepted with another plan</source>
        <translation>Mit anderem Plan angenommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
</context>
<context>
    <name>Extensions</name>
    <message>
        <source>{amount} on {day}</source>
        <translation>{amount} am {day}</translation>
    </message>
    <message>
        <source>The plan agreed before counts</source>
        <translation>Der zuvor vereinbarte Plan gilt</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Angefragt am</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>New due dates</source>
        <translation>Neue Fälligkeiten</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Asked: {plan}</source>
        <translation>Angefragt: {plan}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Rechnungsdatum</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>Neue Fälligkeit</translation>
    </message>
    <message>
        <source>Gross amount</source>
        <translation>Bruttobetrag</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Something unexpected happened. What was saved before is kept.</source>
        <translation>Etwas Unerwartetes ist passiert. Bereits Gespeichertes bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfälligkeit</translation>
    </message>
</context>
<context>
    <name>FieldDefinitions</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Deletion of a field</source>
        <translation>Löschung eines Feldes</translation>
    </message>
    <message>
        <source>Part of every contract</source>
        <translation>Teil jedes Vertrags</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Companies with a value</source>
        <translation>Unternehmen mit Wert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>FieldExport</name>
    <message>
        <source>Easy number</source>
        <translation>Easy-Nummer</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
</context>
<context>
    <name>FieldImports</name>
    <message>
        <source>The import was cancelled before this line.</source>
        <translation>Der Import wurde vor dieser Zeile abgebrochen.</translation>
    </message>
    <message>
        <source>Import the file again: nothing is repeated.</source>
        <translation>Importieren Sie die Datei erneut: Nichts wird wiederholt.</translation>
    </message>
    <message>
        <source>emptied</source>
        <translation>geleert</translation>
    </message>
    <message>
        <source>Deleted field</source>
        <translation>Gelöschtes Feld</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Importiert am</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>In error</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Cause and way out</source>
        <translation>Ursache und Abhilfe</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Easy-Nummer</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Nummer der Anfrage</translation>
    </message>
</context>
<context>
    <name>FieldSources</name>
    <message>
        <source>{field}, the same on every line</source>
        <translation>{field}, in jeder Zeile gleich</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>The same for all:</source>
        <translation>Für alle gleich:</translation>
    </message>
</context>
<context>
    <name>FieldValues</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>typed, not sent yet</source>
        <translation>eingegeben, noch nicht gesendet</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>Zu korrigieren</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Eingegeben</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>FieldsBlock</name>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>{field} contains</source>
        <translation>{field} enthält</translation>
    </message>
    <message>
        <source>{field}, from</source>
        <translation>{field}, von</translation>
    </message>
    <message>
        <source>{field}, to</source>
        <translation>{field}, bis</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>The first value must not be above the second.</source>
        <translation>Der erste Wert darf nicht über dem zweiten liegen.</translation>
    </message>
</context>
<context>
    <name>FieldsCard</name>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit the custom fields</source>
        <translation>Eigene Felder bearbeiten</translation>
    </message>
    <message>
        <source>Fields can be filled in once the company is in your portfolio: a first order adds it.</source>
        <translation>Felder lassen sich ausfüllen, sobald das Unternehmen in Ihrem Portfolio ist: Eine erste Bestellung nimmt es auf.</translation>
    </message>
</context>
<context>
    <name>FieldsCheck</name>
    <message>
        <source> &amp;Back</source>
        <translation> &amp;Zurück</translation>
    </message>
    <message>
        <source> Save the re&amp;port…</source>
        <translation> Be&amp;richt speichern…</translation>
    </message>
    <message>
        <source>Only &amp;refused lines</source>
        <translation>Nur &amp;abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln valid lines</source>
        <translation>
            <numerusform>%Ln gültige Zeile</numerusform>
            <numerusform>%Ln gültige Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines refused</source>
        <translation>
            <numerusform>%Ln Zeile abgelehnt</numerusform>
            <numerusform>%Ln Zeilen abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines change nothing</source>
        <translation>
            <numerusform>%Ln Zeile ändert nichts</numerusform>
            <numerusform>%Ln Zeilen ändern nichts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import all %Ln lines</source>
        <translation>
            <numerusform>%Ln Zeile &amp;importieren</numerusform>
            <numerusform>Alle %Ln Zeilen &amp;importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import only the %Ln valid lines</source>
        <translation>
            <numerusform>Nur %Ln &amp;gültige Zeile importieren</numerusform>
            <numerusform>Nur die %Ln &amp;gültigen Zeilen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that were not read: {columns}.</source>
        <translation>Nicht gelesene Spalten: {columns}.</translation>
    </message>
    <message>
        <source>No line can be imported: correct the file as the report says, and choose it again.</source>
        <translation>Keine Zeile lässt sich importieren: Korrigieren Sie die Datei nach dem Bericht und wählen Sie sie erneut.</translation>
    </message>
    <message>
        <source>This very file was imported on {moment}. Values that are so already are not sent.</source>
        <translation>Genau diese Datei wurde am {moment} importiert. Werte, die schon so sind, werden nicht gesendet.</translation>
    </message>
    <message>
        <source>Every value of the file is so already: importing it would send nothing.</source>
        <translation>Jeder Wert der Datei ist schon so: Ein Import würde nichts senden.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Kept as a draft: custom fields of {company}.</source>
        <translation>Als Entwurf behalten: eigene Felder von {company}.</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>Der Entwurf wurde verworfen.</translation>
    </message>
    <message>
        <source>Custom fields saved, to be sent to the insurer.</source>
        <translation>Eigene Felder gespeichert; sie werden an den Versicherer gesendet.</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Here is what was refused. Change it, and send it again.</source>
        <translation>Hier ist, was abgelehnt wurde. Ändern Sie es und senden Sie es erneut.</translation>
    </message>
    <message>
        <source>Here is what you had begun. Go on, or throw it away.</source>
        <translation>Hier ist, was Sie begonnen hatten. Machen Sie weiter oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Save fields</source>
        <translation>Felder &amp;speichern</translation>
    </message>
</context>
<context>
    <name>FieldsFile</name>
    <message>
        <source> &amp;All files</source>
        <translation> &amp;Alle Dateien</translation>
    </message>
    <message>
        <source> &amp;Export list…</source>
        <translation> Liste &amp;exportieren…</translation>
    </message>
    <message>
        <source> Import &amp;now</source>
        <translation> &amp;Jetzt importieren</translation>
    </message>
    <message>
        <source> Another &amp;time…</source>
        <translation> &amp;Anderer Zeitpunkt…</translation>
    </message>
    <message>
        <source> &amp;Cancel the import</source>
        <translation> Import a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Filter the lines</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Enter opens the company of the line</source>
        <translation>Die Eingabetaste öffnet das Unternehmen der Zeile</translation>
    </message>
    <message>
        <source>Imported on {moment} by {actor}</source>
        <translation>Importiert am {moment} von {actor}</translation>
    </message>
    <message>
        <source>its values are sent on {moment}, or when the program is started after that</source>
        <translation>die Werte werden am {moment} gesendet oder beim nächsten Programmstart danach</translation>
    </message>
    <message>
        <source>set for {moment}</source>
        <translation>vorgesehen für {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines accepted</source>
        <translation>
            <numerusform>%n Zeile angenommen</numerusform>
            <numerusform>%n Zeilen angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n in Bearbeitung</numerusform>
            <numerusform>%n in Bearbeitung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> Only the %n &amp;failed</source>
        <translation>
            <numerusform> Nur &amp;fehlgeschlagene:&#xa0;%n</numerusform>
            <numerusform> Nur &amp;fehlgeschlagene:&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number}: {detail}</source>
        <translation>Zeile {number}: {detail}</translation>
    </message>
    <message>
        <source>The import has begun.</source>
        <translation>Der Import hat begonnen.</translation>
    </message>
    <message>
        <source>The import was cancelled: nothing of it is sent.</source>
        <translation>Der Import wurde abgebrochen: Nichts davon wird gesendet.</translation>
    </message>
    <message>
        <source>Its values are sent on {moment}.</source>
        <translation>Die Werte werden am {moment} gesendet.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx);;CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <source>{count} written to {file}.</source>
        <translation>Liste in {file} gespeichert ({count}).</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldsProgress</name>
    <message>
        <source>{done} of {total} companies saved</source>
        <translation>{done} von {total} Unternehmen gespeichert</translation>
    </message>
</context>
<context>
    <name>FilesPart</name>
    <message numerus="yes">
        <source>%n exports</source>
        <translation>
            <numerusform>%n Export</numerusform>
            <numerusform>%n Exporte</numerusform>
        </translation>
    </message>
    <message>
        <source>No covers were exported yet. What you export is listed here, ready to be opened again.</source>
        <translation>Noch wurden keine Deckungen exportiert. Ihre Exporte werden hier aufgeführt und lassen sich erneut öffnen.</translation>
    </message>
    <message>
        <source>No overdue declarations were exported yet. What you export is listed here, ready to be opened again.</source>
        <translation>Noch wurden keine Überfälligkeitsmeldungen exportiert. Ihre Exporte werden hier aufgeführt und lassen sich erneut öffnen.</translation>
    </message>
    <message>
        <source>New export…</source>
        <translation>Neuer Export…</translation>
    </message>
    <message>
        <source> &amp;New export…</source>
        <translation> &amp;Neuer Export…</translation>
    </message>
    <message>
        <source>Exported files</source>
        <translation>Exportierte Dateien</translation>
    </message>
    <message>
        <source>Open E&amp;xcel file</source>
        <translation>E&amp;xcel-Datei öffnen</translation>
    </message>
    <message>
        <source>Open C&amp;SV file</source>
        <translation>C&amp;SV-Datei öffnen</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>Run a&amp;gain</source>
        <translation>&amp;Erneut ausführen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Edit the scenario…</source>
        <translation>Szenario bearbeiten…</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>Im Ordner {folder}</translation>
    </message>
    <message>
        <source>{file} is no longer where it was written. Run the export again, or delete it from the list.</source>
        <translation>{file} ist nicht mehr dort, wo sie geschrieben wurde. Führen Sie den Export erneut aus oder löschen Sie ihn von der Liste.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save copies in</source>
        <translation>Kopien speichern in</translation>
    </message>
    <message>
        <source>The copy could not be saved: {reason}. Choose another place.</source>
        <translation>Die Kopie konnte nicht gespeichert werden: {reason}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message numerus="yes">
        <source>%n files copied.</source>
        <translation>
            <numerusform>%n Datei kopiert.</numerusform>
            <numerusform>%n Dateien kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n exports deleted.</source>
        <translation>
            <numerusform>%n Export gelöscht.</numerusform>
            <numerusform>%n Exporte gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} These files could not be deleted: {files}.</source>
        <translation>{done} Diese Dateien konnten nicht gelöscht werden: {files}.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source> &amp;Insurance</source>
        <translation> &amp;Versicherung</translation>
    </message>
    <message>
        <source> In&amp;formation</source>
        <translation> &amp;Information</translation>
    </message>
    <message>
        <source> Overd&amp;ues</source>
        <translation> Ü&amp;berfälligkeiten</translation>
    </message>
    <message>
        <source> Favourites</source>
        <translation> Favoriten</translation>
    </message>
    <message>
        <source> &amp;Pending</source>
        <translation> &amp;Ausstehend</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Au&amp;fheben</translation>
    </message>
    <message>
        <source>Clear every filter</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Status: {names}</source>
        <translation>&amp;Status: {names}</translation>
    </message>
    <message>
        <source>Remove the filter {name}</source>
        <translation>Filter {name} entfernen</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Advanced filters</source>
        <translation>Erweiterte Filter</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Teil des Namens</translation>
    </message>
    <message>
        <source>Part of the number</source>
        <translation>Teil der Nummer</translation>
    </message>
    <message>
        <source>Its first digits or letters</source>
        <translation>Ihre ersten Ziffern oder Buchstaben</translation>
    </message>
    <message>
        <source>Legal identifier</source>
        <translation>Gesetzliche Kennung</translation>
    </message>
    <message>
        <source>Type of the legal identifier</source>
        <translation>Art der gesetzlichen Kennung</translation>
    </message>
    <message>
        <source>Part of the reference</source>
        <translation>Teil der Referenz</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>Alle Verträge</translation>
    </message>
    <message>
        <source>ILU</source>
        <translation>ILU</translation>
    </message>
    <message>
        <source>Change the thresholds…</source>
        <translation>Schwellenwerte ändern…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Easy-Nummer</translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation>Kundenreferenz</translation>
    </message>
    <message>
        <source>Notifications on these products; without a choice, on all of them</source>
        <translation>Benachrichtigungen zu diesen Produkten; ohne Auswahl zu allen</translation>
    </message>
    <message>
        <source>Notifications under these contracts; opening one takes its contract into use</source>
        <translation>Benachrichtigungen unter diesen Verträgen; wer eine öffnet, wechselt zu ihrem Vertrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellenwerte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Read and unread</source>
        <translation>Gelesene und ungelesene</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Without what my thresholds keep back</source>
        <translation>Ohne, was meine Schwellenwerte zurückhalten</translation>
    </message>
    <message>
        <source>With what my thresholds keep back</source>
        <translation>Mit dem, was meine Schwellenwerte zurückhalten</translation>
    </message>
    <message>
        <source>Only what my thresholds keep back</source>
        <translation>Nur, was meine Schwellenwerte zurückhalten</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Alle Länder</translation>
    </message>
    <message>
        <source>Choose a country first</source>
        <translation>Wählen Sie zuerst ein Land</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>%n gesperrt</numerusform>
            <numerusform>%n gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Total: {amounts}</source>
        <translation>Summe: {amounts}</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Draft of {moment} restored</source>
        <translation>Entwurf vom {moment} wiederhergestellt</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Kept as a draft: {form}</source>
        <translation>Als Entwurf behalten: {form}</translation>
    </message>
    <message>
        <source>Thrown away: {form}</source>
        <translation>Verworfen: {form}</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Forget what was typed in this form</source>
        <translation>Eingaben in diesem Formular verwerfen</translation>
    </message>
    <message>
        <source>Still to do:</source>
        <translation>Noch zu tun:</translation>
    </message>
    <message>
        <source>Missing: go there</source>
        <translation>Fehlt: dorthin gehen</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>“{typed}” has too many decimals: {currency} has {places}.</source>
        <translation>„{typed}“ hat zu viele Nachkommastellen: {currency} hat {places}.</translation>
    </message>
    <message>
        <source>“{typed}” is not in {currency}, the currency of this amount.</source>
        <translation>„{typed}“ ist nicht in {currency}, der Währung dieses Betrags.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Geben Sie einen Betrag ein.</translation>
    </message>
    <message>
        <source>“{typed}” is not an amount. Write it like {example}.</source>
        <translation>„{typed}“ ist kein Betrag. Schreiben Sie ihn wie {example}.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>vor {n}&#xa0;min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>vor {n}&#xa0;h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>FrameStatusBar</name>
    <message>
        <source>Open the outbox</source>
        <translation>Postausgang öffnen</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Offline arbeiten</translation>
    </message>
    <message>
        <source>DEMONSTRATION DATA</source>
        <translation>DEMONSTRATIONSDATEN</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>jeden Moment</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions awaited</source>
        <translation>
            <numerusform>%n Entscheidung erwartet</numerusform>
            <numerusform>%n Entscheidungen erwartet</numerusform>
        </translation>
    </message>
    <message>
        <source>{company}: decision expected any moment</source>
        <translation>{company}: Entscheidung jeden Moment erwartet</translation>
    </message>
    <message>
        <source>{company}: decision in {time}</source>
        <translation>{company}: Entscheidung in {time}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Offline-Betrieb</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n zu senden</numerusform>
            <numerusform>%n zu senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n zu bearbeiten</numerusform>
            <numerusform>%n zu bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Last exchange {time}</source>
        <translation>Letzter Austausch {time}</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source> Import from file…</source>
        <translation> Aus Datei importieren…</translation>
    </message>
    <message>
        <source> Add line</source>
        <translation> Zeile hinzufügen</translation>
    </message>
    <message>
        <source> Delete lines</source>
        <translation> Zeilen löschen</translation>
    </message>
    <message>
        <source>Tab goes to the next cell, Ctrl+Tab leaves the table.</source>
        <translation>Tab geht zur nächsten Zelle, Strg+Tab verlässt die Tabelle.</translation>
    </message>
    <message>
        <source>Type in the first line, or paste from a spreadsheet.</source>
        <translation>Geben Sie etwas in die erste Zeile ein oder fügen Sie aus einer Tabellenkalkulation ein.</translation>
    </message>
    <message>
        <source>Type in the first line, paste from a spreadsheet, or import a file.</source>
        <translation>Geben Sie etwas in die erste Zeile ein, fügen Sie aus einer Tabellenkalkulation ein oder importieren Sie eine Datei.</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Keine Fehler</translation>
    </message>
    <message>
        <source>“{typed}” is not a plain amount. Leave the currency out.</source>
        <translation>„{typed}“ ist kein einfacher Betrag. Lassen Sie die Währung weg.</translation>
    </message>
    <message>
        <source>“{typed}” has too many decimals. Write two at most.</source>
        <translation>„{typed}“ hat zu viele Nachkommastellen. Schreiben Sie höchstens zwei.</translation>
    </message>
    <message>
        <source>“{typed}” is too large.</source>
        <translation>„{typed}“ ist zu groß.</translation>
    </message>
    <message>
        <source>Write fifteen figures at most.</source>
        <translation>Schreiben Sie höchstens fünfzehn Ziffern.</translation>
    </message>
    <message>
        <source>“{typed}” is not a date.</source>
        <translation>„{typed}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Write it like {example}.</source>
        <translation>Schreiben Sie es wie {example}.</translation>
    </message>
    <message>
        <source>“{typed}” has {count} characters.</source>
        <translation>„{typed}“ hat {count} Zeichen.</translation>
    </message>
    <message>
        <source>Write {most} at most.</source>
        <translation>Schreiben Sie höchstens {most}.</translation>
    </message>
    <message>
        <source>“{typed}” is not on the list.</source>
        <translation>„{typed}“ steht nicht auf der Liste.</translation>
    </message>
    <message>
        <source>Choose one of these: {names}.</source>
        <translation>Wählen Sie eines davon: {names}.</translation>
    </message>
    <message>
        <source>Press F4 to choose.</source>
        <translation>Drücken Sie F4, um auszuwählen.</translation>
    </message>
    <message>
        <source>“{typed}” can mean several: {names}.</source>
        <translation>„{typed}“ kann Mehreres bedeuten: {names}.</translation>
    </message>
    <message>
        <source>Type more letters, or press F4 to choose.</source>
        <translation>Geben Sie mehr Buchstaben ein oder drücken Sie F4, um auszuwählen.</translation>
    </message>
</context>
<context>
    <name>GridActions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Zellen leeren</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Choose everything</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Insert line above</source>
        <translation>Zeile darüber einfügen</translation>
    </message>
    <message>
        <source>Duplicate lines</source>
        <translation>Zeilen duplizieren</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>Zeilen nach oben</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Zeilen nach unten</translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Nächster Fehler</translation>
    </message>
    <message>
        <source>Previous error</source>
        <translation>Voriger Fehler</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>Typing</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Gesperrt.</translation>
    </message>
    <message>
        <source>Error: {sentence}</source>
        <translation>Fehler: {sentence}</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Line {number}, locked</source>
        <translation>Zeile {number}, gesperrt</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
</context>
<context>
    <name>GuarantorStep</name>
    <message>
        <source>Guarantor</source>
        <translation>Garantiegeber</translation>
    </message>
    <message>
        <source>Search the guarantor and choose it in the list, or empty the field.</source>
        <translation>Suchen Sie den Garantiegeber und wählen Sie ihn in der Liste, oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <source>Type an Easy number or a name.</source>
        <translation>Geben Sie eine Easy-Nummer oder einen Namen ein.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message numerus="yes">
        <source>%n companies found.</source>
        <translation>
            <numerusform>%n Unternehmen gefunden.</numerusform>
            <numerusform>%n Unternehmen gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No company found. Check the spelling and the country.</source>
        <translation>Kein Unternehmen gefunden. Prüfen Sie Schreibweise und Land.</translation>
    </message>
    <message>
        <source>Without a connection, only companies known here were searched.</source>
        <translation>Ohne Verbindung wurde nur unter den hier bekannten Unternehmen gesucht.</translation>
    </message>
    <message>
        <source>Remove the guarantor</source>
        <translation>Garantiegeber entfernen</translation>
    </message>
    <message>
        <source>Another company may guarantee the debts of this one. Without a guarantor, go on.</source>
        <translation>Ein anderes Unternehmen kann für die Schulden dieses Unternehmens garantieren. Ohne Garantiegeber einfach weitergehen.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Easy number or name of the guarantor</source>
        <translation>Eas&amp;y-Nummer oder Name des Garantiegebers</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Companies found</source>
        <translation>Gefundene Unternehmen</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Inhalt des Handbuchs</translation>
    </message>
    <message>
        <source>Search the guide (Ctrl+F)</source>
        <translation>Handbuch durchsuchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Matches in the guide</source>
        <translation>Treffer im Handbuch</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message numerus="yes">
        <source>%n places found</source>
        <translation>
            <numerusform>%n Stelle gefunden</numerusform>
            <numerusform>%n Stellen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words.</source>
        <translation>Nichts gefunden. Versuchen Sie es mit weniger Wörtern.</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>History of covers</source>
        <translation>Deckungshistorie</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Schnellzugriff</translation>
    </message>
    <message>
        <source>Pending requests</source>
        <translation>Ausstehende Anfragen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the requests that await an answer</source>
        <translation>Anfragen öffnen, die auf Antwort warten</translation>
    </message>
    <message>
        <source>Latest notifications</source>
        <translation>Letzte Benachrichtigungen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show all notifications</source>
        <translation>Alle Benachrichtigungen anzeigen</translation>
    </message>
    <message>
        <source>Covers ending soon</source>
        <translation>Bald endende Deckungen</translation>
    </message>
    <message>
        <source>Show all covers ending soon</source>
        <translation>Alle bald endenden Deckungen anzeigen</translation>
    </message>
    <message>
        <source> Rene&amp;w…</source>
        <translation> Erne&amp;uern…</translation>
    </message>
    <message>
        <source>Renew covers ending soon</source>
        <translation>Bald endende Deckungen erneuern</translation>
    </message>
    <message>
        <source> &amp;Request cover</source>
        <translation> &amp;Deckung anfragen</translation>
    </message>
    <message>
        <source>Choose a company, then the cover</source>
        <translation>Unternehmen wählen, dann die Deckung</translation>
    </message>
    <message>
        <source> &amp;Order information</source>
        <translation> &amp;Information bestellen</translation>
    </message>
    <message>
        <source>Choose a company, then the product</source>
        <translation>Unternehmen wählen, dann das Produkt</translation>
    </message>
    <message>
        <source> &amp;Declare an overdue</source>
        <translation> Ü&amp;berfälligkeit melden</translation>
    </message>
    <message>
        <source>Choose a company, then fill in the declaration</source>
        <translation>Unternehmen wählen, dann die Meldung ausfüllen</translation>
    </message>
    <message>
        <source> Ask for an e&amp;xtension</source>
        <translation> &amp;Verlängerung anfragen</translation>
    </message>
    <message>
        <source>Choose a company, then fill in the extension</source>
        <translation>Unternehmen wählen, dann die Verlängerung ausfüllen</translation>
    </message>
    <message>
        <source>No answer is awaited.</source>
        <translation>Keine Antwort wird erwartet.</translation>
    </message>
    <message>
        <source>No notification yet.</source>
        <translation>Noch keine Benachrichtigung.</translation>
    </message>
    <message>
        <source>Forms begun and not sent</source>
        <translation>Begonnene, nicht gesendete Formulare</translation>
    </message>
    <message numerus="yes">
        <source>No cover ends within %n days.</source>
        <translation>
            <numerusform>Binnen eines Tages endet keine Deckung.</numerusform>
            <numerusform>Binnen %n Tagen endet keine Deckung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pending requests by kind</source>
        <translation>Ausstehende Anfragen nach Art</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Unternehmen öffnen</translation>
    </message>
    <message>
        <source>Due date extensions</source>
        <translation>Fälligkeitsverlängerungen</translation>
    </message>
    <message>
        <source>Overdue declarations</source>
        <translation>Überfälligkeitsmeldungen</translation>
    </message>
    <message>
        <source>Unread: {text}, {when}</source>
        <translation>Ungelesen: {text}, {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>{product}, until {day}</source>
        <translation>{product}, bis {day}</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Erneuern…</translation>
    </message>
    <message numerus="yes">
        <source>%n requests need your attention.</source>
        <translation>
            <numerusform>%n Anfrage erfordert Ihre Aufmerksamkeit.</numerusform>
            <numerusform>%n Anfragen erfordern Ihre Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Postausgang öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are on their way to the insurer.</source>
        <translation>
            <numerusform>%n Anfrage ist auf dem Weg zum Versicherer.</numerusform>
            <numerusform>%n Anfragen sind auf dem Weg zum Versicherer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlPane</name>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
</context>
<context>
    <name>Identifiers</name>
    <message>
        <source>{code} is not a country code of the list.</source>
        <translation>{code} ist kein Ländercode der Liste.</translation>
    </message>
    <message>
        <source>Choose a country in the list.</source>
        <translation>Wählen Sie ein Land aus der Liste.</translation>
    </message>
    <message>
        <source>{number} is not an Easy number.</source>
        <translation>{number} ist keine Easy-Nummer.</translation>
    </message>
    <message>
        <source>An Easy number has at most 14 digits, exactly 19 for a branch, or is Z and digits.</source>
        <translation>Eine Easy-Nummer hat höchstens 14 Ziffern, genau 19 bei einer Zweigstelle, oder besteht aus Z und Ziffern.</translation>
    </message>
    <message>
        <source>The legal identifier has no value.</source>
        <translation>Die gesetzliche Kennung hat keinen Wert.</translation>
    </message>
    <message>
        <source>{kind} is not an identifier type of this country ({country}).</source>
        <translation>{kind} ist keine Kennungsart dieses Landes ({country}).</translation>
    </message>
    <message>
        <source>Types known there: {types}.</source>
        <translation>Dort bekannte Arten: {types}.</translation>
    </message>
    <message>
        <source>{value} is not a Coface reference.</source>
        <translation>{value} ist keine Coface-Referenz.</translation>
    </message>
    <message>
        <source>A Coface reference is three digits, then six letters or digits.</source>
        <translation>Eine Coface-Referenz besteht aus drei Ziffern und dann sechs Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Easy-Nummer</translation>
    </message>
    <message>
        <source>The check digit of this {type} does not fit. Look again; it can be used all the same.</source>
        <translation>Die Prüfziffer dieser Kennung ({type}) passt nicht. Sehen Sie noch einmal nach; sie kann trotzdem verwendet werden.</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Company information</source>
        <translation>Unternehmensinformationen</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Zweigstellen</translation>
    </message>
    <message>
        <source>Enter opens a branch.</source>
        <translation>Die Eingabetaste öffnet eine Zweigstelle.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Easy-Nummer</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation>Niederlassung</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweigstelle</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Hauptsitz</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Full report of</source>
        <translation>Vollauskunft vom</translation>
    </message>
</context>
<context>
    <name>Ilu</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>With difficulties</source>
        <translation>Mit Schwierigkeiten</translation>
    </message>
</context>
<context>
    <name>IluDialog</name>
    <message>
        <source>Your answer is kept as a draft. Open the ILU again to go on.</source>
        <translation>Ihre Antwort bleibt als Entwurf erhalten. Öffnen Sie die ILU erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>Der Entwurf wurde verworfen.</translation>
    </message>
    <message>
        <source>Some fields need another look.</source>
        <translation>Einige Felder sind noch zu prüfen.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Wählen Sie eine Antwort.</translation>
    </message>
    <message>
        <source>ILU: tell your real needs</source>
        <translation>ILU: Geben Sie Ihren tatsächlichen Bedarf an</translation>
    </message>
    <message>
        <source>ILU</source>
        <translation>ILU</translation>
    </message>
    <message>
        <source>Real needs</source>
        <translation>Tatsächlicher Bedarf</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Giving up a cover you do not need avoids monitoring fees. New invoices to this buyer will no longer be insured. The company stays in your portfolio, and overdues can be declared on it, for 2 years.</source>
        <translation>Der Verzicht auf eine nicht benötigte Deckung vermeidet Überwachungsgebühren. Neue Rechnungen an diesen Abnehmer sind dann nicht mehr versichert. Das Unternehmen bleibt 2 Jahre in Ihrem Portfolio, und so lange können Überfälligkeiten dazu gemeldet werden.</translation>
    </message>
    <message>
        <source>Without the tick the cover stays as it is, and the insurer may reduce or end it itself.</source>
        <translation>Ohne Häkchen bleibt die Deckung, wie sie ist, und der Versicherer kann sie selbst reduzieren oder beenden.</translation>
    </message>
    <message>
        <source>no longer known</source>
        <translation>nicht mehr bekannt</translation>
    </message>
    <message>
        <source>Cover when asked</source>
        <translation>Deckung bei der Anfrage</translation>
    </message>
    <message>
        <source>Cover today</source>
        <translation>Heutige Deckung</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Angefragt am</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>Zu beantworten bis</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Payment experience</source>
        <translation>Zahlungserfahrung</translation>
    </message>
    <message>
        <source>Still trading</source>
        <translation>Geschäftsbeziehung besteht</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Cover given up</source>
        <translation>Auf Deckung verzichtet</translation>
    </message>
    <message>
        <source>Your answer is saved and goes to the insurer by itself.</source>
        <translation>Ihre Antwort ist gespeichert und geht von selbst an den Versicherer.</translation>
    </message>
    <message>
        <source>Now ask for a change of the cover, if you need more.</source>
        <translation>Fragen Sie nun eine Änderung der Deckung an, falls Sie mehr benötigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n days left to answer: until {day}.</source>
        <translation>
            <numerusform>Noch %n Tag zum Antworten: bis {day}.</numerusform>
            <numerusform>Noch %n Tage zum Antworten: bis {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is the last day to answer.</source>
        <translation>Heute ist der letzte Tag zum Antworten.</translation>
    </message>
    <message>
        <source>Here is what you had begun. Go on, or throw it away.</source>
        <translation>Hier ist, was Sie begonnen hatten. Machen Sie weiter oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>The last day to answer has passed.</source>
        <translation>Der letzte Tag zum Antworten ist vorbei.</translation>
    </message>
    <message>
        <source>This ILU takes no answer any more: {status}.</source>
        <translation>Diese ILU nimmt keine Antwort mehr an: {status}.</translation>
    </message>
    <message>
        <source>That is {amount} above the cover. This answer does not raise it: ask for a change of the cover in the usual way. You can do so right after the answer.</source>
        <translation>Das sind {amount} mehr als die Deckung. Diese Antwort erhöht sie nicht: Fragen Sie wie gewohnt eine Änderung der Deckung an. Das können Sie gleich nach der Antwort tun.</translation>
    </message>
    <message>
        <source>{used} of {most} characters</source>
        <translation>{used} von {most} Zeichen</translation>
    </message>
    <message>
        <source>How does this buyer pay you?</source>
        <translation>Wie zahlt dieser Abnehmer?</translation>
    </message>
    <message>
        <source>&amp;On time</source>
        <translation>&amp;Pünktlich</translation>
    </message>
    <message>
        <source>&amp;Late</source>
        <translation>&amp;Verspätet</translation>
    </message>
    <message>
        <source>With &amp;difficulties</source>
        <translation>Mit &amp;Schwierigkeiten</translation>
    </message>
    <message>
        <source>Are you still trading with this buyer?</source>
        <translation>Stehen Sie mit diesem Abnehmer noch in Geschäftsbeziehung?</translation>
    </message>
    <message>
        <source>&amp;Yes, we still deliver or are still owed money</source>
        <translation>&amp;Ja, wir liefern noch oder haben noch Forderungen</translation>
    </message>
    <message>
        <source>&amp;No, we need no cover on this buyer any more</source>
        <translation>&amp;Nein, wir brauchen für diesen Abnehmer keine Deckung mehr</translation>
    </message>
    <message>
        <source>&amp;Real needs</source>
        <translation>Tatsächlicher &amp;Bedarf</translation>
    </message>
    <message>
        <source>The highest outstanding you expect on this buyer. Zero is an answer.</source>
        <translation>Die höchsten Außenstände, die Sie bei diesem Abnehmer erwarten. Null ist auch eine Antwort.</translation>
    </message>
    <message>
        <source>The cover on this buyer</source>
        <translation>Die Deckung für diesen Abnehmer</translation>
    </message>
    <message>
        <source>D&amp;elete the cover with this answer</source>
        <translation>Deckung mit dieser Antwort &amp;löschen</translation>
    </message>
    <message>
        <source>Co&amp;mment (optional)</source>
        <translation>&amp;Kommentar (optional)</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>Forget what was typed in this form</source>
        <translation>Eingaben in diesem Formular verwerfen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this window; what was typed is kept</source>
        <translation>Dieses Fenster schließen; die Eingaben bleiben erhalten</translation>
    </message>
    <message>
        <source>&amp;Ask for a change of the cover…</source>
        <translation>Än&amp;derung der Deckung anfragen…</translation>
    </message>
    <message>
        <source>&amp;Submit answer</source>
        <translation>&amp;Antwort absenden</translation>
    </message>
</context>
<context>
    <name>IluTable</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>in {days} Tagen</translation>
    </message>
    <message>
        <source>no longer trading</source>
        <translation>keine Geschäftsbeziehung mehr</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Zu beantworten</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Deckung</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Angefragt am</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Real needs</source>
        <translation>Tatsächlicher Bedarf</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>ILUs</source>
        <translation>ILUs</translation>
    </message>
    <message>
        <source>Enter opens an ILU.</source>
        <translation>Die Eingabetaste öffnet eine ILU.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln lines taken from the file</source>
        <translation>
            <numerusform>%Ln Zeile aus der Datei übernommen</numerusform>
            <numerusform>%Ln Zeilen aus der Datei übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listen (*.xlsx *.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln valid lines</source>
        <translation>
            <numerusform>%Ln gültige Zeile</numerusform>
            <numerusform>%Ln gültige Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines refused</source>
        <translation>
            <numerusform>%Ln Zeile abgelehnt</numerusform>
            <numerusform>%Ln Zeilen abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from a file: {list}</source>
        <translation>Aus Datei importieren: {list}</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>Datei hier ablegen oder auswählen</translation>
    </message>
    <message>
        <source>An Excel workbook (.xlsx) or a CSV file. Nothing is taken before you have seen it.</source>
        <translation>Eine Excel-Arbeitsmappe (.xlsx) oder eine CSV-Datei. Nichts wird übernommen, bevor Sie es gesehen haben.</translation>
    </message>
    <message>
        <source> &amp;Choose a file…</source>
        <translation> &amp;Datei wählen…</translation>
    </message>
    <message>
        <source>The template has the right columns, lists to choose from and a page of help. Columns of your own file are known by their headings too, in any order.</source>
        <translation>Die Vorlage hat die richtigen Spalten, Auswahllisten und eine Hilfeseite. Auch die Spalten Ihrer eigenen Datei werden an ihren Überschriften erkannt, in beliebiger Reihenfolge.</translation>
    </message>
    <message>
        <source> Template for &amp;Excel…</source>
        <translation> Vorlage für &amp;Excel…</translation>
    </message>
    <message>
        <source> Template as C&amp;SV…</source>
        <translation> Vorlage als C&amp;SV…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen…</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source> Stop &amp;reading</source>
        <translation> &amp;Lesen anhalten</translation>
    </message>
    <message>
        <source>Only &amp;refused lines</source>
        <translation>Nur &amp;abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source> Save the re&amp;port…</source>
        <translation> Be&amp;richt speichern…</translation>
    </message>
    <message>
        <source> Choose another &amp;file…</source>
        <translation> Andere Da&amp;tei wählen…</translation>
    </message>
    <message>
        <source>Take &amp;nothing</source>
        <translation>&amp;Nichts übernehmen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take all %Ln valid lines</source>
        <translation>
            <numerusform>%Ln &amp;gültige Zeile übernehmen</numerusform>
            <numerusform>Alle %Ln &amp;gültigen Zeilen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, read as {encoding}</source>
        <translation>{file}, gelesen als {encoding}</translation>
    </message>
    <message>
        <source>Columns that were not read: {columns}.</source>
        <translation>Nicht gelesene Spalten: {columns}.</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>{done} of {total} orders saved</source>
        <translation>{done} von {total} Bestellungen gespeichert</translation>
    </message>
    <message>
        <source> &amp;Cancel</source>
        <translation> &amp;Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Cause and way out</source>
        <translation>Ursache und Abhilfe</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>whole line</source>
        <translation>ganze Zeile</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>1. A list to fill in</source>
        <translation>1. Eine Liste zum Ausfüllen</translation>
    </message>
    <message>
        <source>The template asks for the Easy number, the customer reference and the total outstanding. A file of your own may have a column for any field, in any order: columns are known by the names of the fields. An empty cell leaves its field as it is, a dash empties it.</source>
        <translation>Die Vorlage fragt nach der Easy-Nummer, der Kundenreferenz und den gesamten Außenständen. Eine eigene Datei kann für jedes Feld eine Spalte haben, in beliebiger Reihenfolge: Spalten werden an den Namen der Felder erkannt. Eine leere Zelle lässt ihr Feld, wie es ist, ein Strich leert es.</translation>
    </message>
    <message>
        <source> &amp;Template for Excel…</source>
        <translation> Vorlage für &amp;Excel…</translation>
    </message>
    <message>
        <source> &amp;Generate the CSV…</source>
        <translation> &amp;CSV erzeugen…</translation>
    </message>
    <message>
        <source>Makes a CSV file of a completed template</source>
        <translation>Erzeugt eine CSV-Datei aus einer ausgefüllten Vorlage</translation>
    </message>
    <message>
        <source>With the companies of the &amp;portfolio</source>
        <translation>Mit den Unternehmen des &amp;Portfolios</translation>
    </message>
    <message>
        <source>With e&amp;very field</source>
        <translation>Mit &amp;allen Feldern</translation>
    </message>
    <message>
        <source>2. Drop the completed file here, or choose one</source>
        <translation>2. Ausgefüllte Datei hier ablegen oder auswählen</translation>
    </message>
    <message>
        <source>A CSV file or an Excel workbook. It is checked line by line before anything is sent.</source>
        <translation>Eine CSV-Datei oder eine Excel-Arbeitsmappe. Sie wird Zeile für Zeile geprüft, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source> &amp;Choose a file…</source>
        <translation> &amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Importierte Dateien</translation>
    </message>
    <message>
        <source>No file of custom fields was imported under this contract yet.</source>
        <translation>Unter diesem Vertrag wurde noch keine Datei mit eigenen Feldern importiert.</translation>
    </message>
    <message>
        <source>Enter shows the lines of the file</source>
        <translation>Die Eingabetaste zeigt die Zeilen der Datei</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Custom fields.xlsx</source>
        <translation>Eigene Felder.xlsx</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx);;CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>Choose the completed template</source>
        <translation>Ausgefüllte Vorlage wählen</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;All files (*)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the CSV file</source>
        <translation>CSV-Datei speichern</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-Datei (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of {file} are refused: no CSV file was made.</source>
        <translation>
            <numerusform>%n Zeile von {file} wird abgelehnt: Es wurde keine CSV-Datei erzeugt.</numerusform>
            <numerusform>%n Zeilen von {file} werden abgelehnt: Es wurde keine CSV-Datei erzeugt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.txt *.tsv);;All files (*)</source>
        <translation>Listen (*.csv *.xlsx *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Contract {number} — {holder}</source>
        <translation>Vertrag {number} — {holder}</translation>
    </message>
    <message>
        <source>Its values are sent on {moment}, or when the program is started after that.</source>
        <translation>Die Werte werden am {moment} gesendet oder beim nächsten Programmstart danach.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused lines are left out.</source>
        <translation>
            <numerusform>%n abgelehnte Zeile wird ausgelassen.</numerusform>
            <numerusform>%n abgelehnte Zeilen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines change nothing and are not sent.</source>
        <translation>
            <numerusform>%n Zeile ändert nichts und wird nicht gesendet.</numerusform>
            <numerusform>%n Zeilen ändern nichts und werden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This very file was imported on {moment}.</source>
        <translation>Genau diese Datei wurde am {moment} importiert.</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message numerus="yes">
        <source>Change custom fields of %n companies?</source>
        <translation>
            <numerusform>Eigene Felder von %n Unternehmen ändern?</numerusform>
            <numerusform>Eigene Felder von %n Unternehmen ändern?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>&amp;Noch nicht</translation>
    </message>
    <message>
        <source>Its values are sent on {moment}.</source>
        <translation>Die Werte werden am {moment} gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Custom fields of %n companies saved, to be sent to the insurer.</source>
        <translation>
            <numerusform>Eigene Felder von %n Unternehmen gespeichert; sie werden an den Versicherer gesendet.</numerusform>
            <numerusform>Eigene Felder von %n Unternehmen gespeichert; sie werden an den Versicherer gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {count}</source>
        <translation>Angehalten. {count}</translation>
    </message>
</context>
<context>
    <name>InformationDialog</name>
    <message>
        <source>Kept as a draft: information on {company}. Open the form again to go on.</source>
        <translation>Als Entwurf behalten: Informationen zu {company}. Öffnen Sie das Formular erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>Der Entwurf wurde verworfen.</translation>
    </message>
    <message>
        <source>Some fields need another look.</source>
        <translation>Einige Felder sind noch zu prüfen.</translation>
    </message>
    <message>
        <source>A file is still being read.</source>
        <translation>Eine Datei wird noch gelesen.</translation>
    </message>
    <message>
        <source>Add at least one file.</source>
        <translation>Fügen Sie mindestens eine Datei hinzu.</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>Send information on {company}</source>
        <translation>Informationen zu {company} senden</translation>
    </message>
    <message>
        <source>Here is what you had begun. Go on, or throw it away.</source>
        <translation>Hier ist, was Sie begonnen hatten. Machen Sie weiter oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>C&amp;omment for the insurer (optional)</source>
        <translation>&amp;Kommentar für den Versicherer (optional)</translation>
    </message>
    <message>
        <source>Comment for the insurer</source>
        <translation>Kommentar für den Versicherer</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>Wählen Sie eine der beiden.</translation>
    </message>
    <message>
        <source>Throw a&amp;way</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Documents sent</source>
        <translation>Gesendete &amp;Dokumente</translation>
    </message>
    <message>
        <source> &amp;Send information</source>
        <translation> Informationen &amp;senden</translation>
    </message>
    <message>
        <source>Files saved</source>
        <translation>Dateien gespeichert</translation>
    </message>
    <message>
        <source>Saved, to be sent to the insurer</source>
        <translation>Gespeichert, wird an den Versicherer gesendet</translation>
    </message>
    <message>
        <source>The files go to the insurer by themselves as soon as there is a network. A notification tells you the result of the analysis.</source>
        <translation>Die Dateien gehen von selbst an den Versicherer, sobald es ein Netzwerk gibt. Eine Benachrichtigung nennt Ihnen das Ergebnis der Analyse.</translation>
    </message>
    <message>
        <source>What do you want to tell?</source>
        <translation>Was möchten Sie mitteilen?</translation>
    </message>
    <message>
        <source>Anything that makes you think the risk got worse, in the trade with this company or in its finances: broken promises of payment, disputes, rumours, a change of owner.</source>
        <translation>Alles, was auf ein gestiegenes Risiko hindeutet, im Geschäft mit diesem Unternehmen oder in seinen Finanzen: gebrochene Zahlungszusagen, Streitigkeiten, Gerüchte, ein Eigentümerwechsel.</translation>
    </message>
    <message>
        <source>Recent financial or commercial documents that show how solvent the company is: accounts, reports, an aged balance.</source>
        <translation>Aktuelle Finanz- oder Geschäftsunterlagen, die zeigen, wie zahlungsfähig das Unternehmen ist: Abschlüsse, Berichte, eine Altersstrukturliste.</translation>
    </message>
    <message>
        <source>&amp;Negative information</source>
        <translation>&amp;Negative Information</translation>
    </message>
    <message>
        <source>Company &amp;information</source>
        <translation>&amp;Unternehmensinformationen</translation>
    </message>
    <message>
        <source>The insurer assesses the company anew with what you send. Its assessment (DRA) may change, and with it the covers of everybody who deals with it.</source>
        <translation>Der Versicherer bewertet das Unternehmen mit Ihrer Sendung neu. Seine Bewertung (DRA) kann sich ändern und damit die Deckungen aller, die mit ihm Geschäfte machen.</translation>
    </message>
    <message>
        <source>The insurer looks at your covers on this company again and may reduce or end them. This does not declare an overdue, which has its own form and its own deadline.</source>
        <translation>Der Versicherer sieht sich Ihre Deckungen für dieses Unternehmen erneut an und kann sie reduzieren oder beenden. Damit wird keine Überfälligkeit gemeldet; dafür gibt es ein eigenes Formular und eine eigene Frist.</translation>
    </message>
</context>
<context>
    <name>InformationSection</name>
    <message>
        <source>Information sent</source>
        <translation>Gesendete Informationen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>No document was received about the company.</source>
        <translation>Zu diesem Unternehmen ist kein Dokument eingegangen.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Selection summary</source>
        <translation>Zusammenfassung der Auswahl</translation>
    </message>
    <message>
        <source>Open c&amp;ompany</source>
        <translation>Unternehmen ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select a company to see its summary.</source>
        <translation>Wählen Sie ein Unternehmen, um seine Zusammenfassung zu sehen.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Easy-Nummer</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Kundenreferenz</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Overdues</source>
        <translation>Überfälligkeiten</translation>
    </message>
    <message>
        <source>Uncovered</source>
        <translation>Ungedeckt</translation>
    </message>
    <message>
        <source>Unused cover</source>
        <translation>Ungenutzte Deckung</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message numerus="yes">
        <source>%n companies selected</source>
        <translation>
            <numerusform>%n Unternehmen ausgewählt</numerusform>
            <numerusform>%n Unternehmen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Sums are shown up to 2,000 companies.</source>
        <translation>Summen werden bis 2.000 Unternehmen angezeigt.</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
</context>
<context>
    <name>Insurer</name>
    <message>
        <source>A command with this number but another content was received before.</source>
        <translation>Eine Anfrage mit dieser Nummer, aber anderem Inhalt wurde schon empfangen.</translation>
    </message>
    <message>
        <source>Discard this one and ask again.</source>
        <translation>Verwerfen Sie diese und fragen Sie erneut an.</translation>
    </message>
    <message>
        <source>The insurer does not understand the request {kind}, version {version}.</source>
        <translation>Der Versicherer versteht die Anfrage {kind}, Version {version}, nicht.</translation>
    </message>
    <message>
        <source>Update the program on both sides, then ask again.</source>
        <translation>Aktualisieren Sie das Programm auf beiden Seiten und fragen Sie dann erneut an.</translation>
    </message>
    <message>
        <source>A request arrived out of order: place {place}, after place {last}.</source>
        <translation>Eine Anfrage kam nicht der Reihe nach an: Platz {place} nach Platz {last}.</translation>
    </message>
    <message>
        <source>Is this profile open in a copy of its folder elsewhere? Use only one of them.</source>
        <translation>Ist dieses Profil anderswo in einer Kopie seines Ordners geöffnet? Benutzen Sie nur eine davon.</translation>
    </message>
    <message>
        <source>The insurer&apos;s data were restored from a backup.</source>
        <translation>Die Daten des Versicherers wurden aus einer Sicherung wiederhergestellt.</translation>
    </message>
    <message>
        <source>This is no SHA-256 of a document.</source>
        <translation>Das ist kein SHA-256-Wert eines Dokuments.</translation>
    </message>
    <message>
        <source>A document of {size} bytes is not taken.</source>
        <translation>Ein Dokument von {size} Byte wird nicht angenommen.</translation>
    </message>
    <message>
        <source>It must not be empty and not larger than {most} MB.</source>
        <translation>Es darf nicht leer und nicht größer als {most}&#xa0;MB sein.</translation>
    </message>
    <message>
        <source>What arrived is not the document announced.</source>
        <translation>Was ankam, ist nicht das angekündigte Dokument.</translation>
    </message>
    <message>
        <source>It is to be sent again from its beginning.</source>
        <translation>Es ist von Anfang an erneut zu senden.</translation>
    </message>
</context>
<context>
    <name>InsurerComment</name>
    <message>
        <source>Limited by the company&apos;s assessment.</source>
        <translation>Begrenzt durch die Bewertung des Unternehmens.</translation>
    </message>
    <message>
        <source>The company&apos;s assessment does not allow this amount.</source>
        <translation>Die Bewertung des Unternehmens erlaubt diesen Betrag nicht.</translation>
    </message>
    <message>
        <source>The company&apos;s assessment does not allow more than the cover in force.</source>
        <translation>Die Bewertung des Unternehmens erlaubt nicht mehr als die geltende Deckung.</translation>
    </message>
    <message>
        <source>Reduced after a change of the company&apos;s assessment.</source>
        <translation>Reduziert nach einer Änderung der Bewertung des Unternehmens.</translation>
    </message>
    <message>
        <source>Cancelled after a change of the company&apos;s assessment.</source>
        <translation>Gekündigt nach einer Änderung der Bewertung des Unternehmens.</translation>
    </message>
    <message>
        <source>The company was identified as one that has a cover already.</source>
        <translation>Das Unternehmen wurde als eines identifiziert, das schon eine Deckung hat.</translation>
    </message>
    <message>
        <source>The policyholder refused the offer.</source>
        <translation>Der Versicherungsnehmer hat das Angebot abgelehnt.</translation>
    </message>
    <message>
        <source>The offer was not answered in time.</source>
        <translation>Das Angebot wurde nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>The renewal was refused: the present decision stands until its end.</source>
        <translation>Die Erneuerung wurde abgelehnt: Die jetzige Entscheidung gilt bis zu ihrem Ende.</translation>
    </message>
    <message>
        <source>Reduced to the needs you told.</source>
        <translation>Reduziert auf den von Ihnen angegebenen Bedarf.</translation>
    </message>
    <message>
        <source>Accepted as asked.</source>
        <translation>Wie angefragt angenommen.</translation>
    </message>
    <message>
        <source>Accepted for a shorter time: the cover goes on if your customer pays by the plan proposed.</source>
        <translation>Für kürzere Zeit angenommen: Die Deckung läuft weiter, wenn Ihr Kunde nach dem vorgeschlagenen Plan zahlt.</translation>
    </message>
    <message>
        <source>The company&apos;s assessment does not allow so long an extension: ask again with earlier dates, or declare the overdue.</source>
        <translation>Die Bewertung des Unternehmens lässt keine so lange Verlängerung zu: Fragen Sie erneut mit früheren Terminen an oder melden Sie die Überfälligkeit.</translation>
    </message>
    <message>
        <source>Registered. You collect the debt: tell the payments you receive.</source>
        <translation>Erfasst. Sie ziehen die Forderung selbst ein: Melden Sie uns die eingehenden Zahlungen.</translation>
    </message>
    <message>
        <source>We collect the debt from your customer.</source>
        <translation>Wir ziehen die Forderung bei Ihrem Kunden ein.</translation>
    </message>
    <message>
        <source>A partner on the spot collects the debt for us.</source>
        <translation>Ein Partner vor Ort zieht die Forderung für uns ein.</translation>
    </message>
    <message>
        <source>No invoice dates from the time of a cover: add an invoice the cover was in force for, and it is examined again.</source>
        <translation>Keine Rechnung stammt aus der Zeit einer Deckung: Fügen Sie eine Rechnung hinzu, für die die Deckung galt, dann wird erneut geprüft.</translation>
    </message>
    <message>
        <source>Declared more than 30 days after the last day: send documents, or add a word on why, and it is examined again.</source>
        <translation>Mehr als 30 Tage nach Ablauf der Frist gemeldet: Senden Sie Unterlagen oder fügen Sie eine Begründung hinzu, dann wird erneut geprüft.</translation>
    </message>
    <message>
        <source>Closed: everything declared is paid.</source>
        <translation>Geschlossen: Alles Gemeldete ist bezahlt.</translation>
    </message>
    <message>
        <source>Closed: the collection has ended.</source>
        <translation>Geschlossen: Das Inkasso ist beendet.</translation>
    </message>
    <message>
        <source>Read and taken into account.</source>
        <translation>Gelesen und berücksichtigt.</translation>
    </message>
    <message>
        <source>This very document was sent before.</source>
        <translation>Genau dieses Dokument wurde bereits gesendet.</translation>
    </message>
    <message>
        <source>The file cannot be opened as what its name says: save it again and send it anew.</source>
        <translation>Die Datei lässt sich nicht als das öffnen, was ihr Name besagt: Speichern Sie sie neu und senden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>There is no page in it: check the file and send it anew.</source>
        <translation>Sie enthält keine Seite: Prüfen Sie die Datei und senden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Nothing can be read on the picture: scan it again with a higher resolution.</source>
        <translation>Auf dem Bild ist nichts lesbar: Scannen Sie es mit höherer Auflösung neu.</translation>
    </message>
</context>
<context>
    <name>InterventionChoice</name>
    <message>
        <source>Under this contract the insurer always intervenes with the debtor.</source>
        <translation>Nach diesem Vertrag interveniert der Versicherer immer beim Schuldner.</translation>
    </message>
    <message>
        <source>Shall the insurer intervene with the debtor? The contract wants it said.</source>
        <translation>Soll der Versicherer beim Schuldner intervenieren? Der Vertrag verlangt eine Angabe.</translation>
    </message>
    <message>
        <source>Ask the insurer to &amp;intervene with the debtor</source>
        <translation>&amp;Intervention des Versicherers beim Schuldner anfordern</translation>
    </message>
    <message>
        <source>&amp;Yes, the insurer intervenes</source>
        <translation>&amp;Ja, der Versicherer interveniert</translation>
    </message>
    <message>
        <source>N&amp;o, we go on by ourselves</source>
        <translation>Nein, &amp;wir machen selbst weiter</translation>
    </message>
    <message>
        <source>What an intervention means is shown before anything is sent.</source>
        <translation>Was eine Intervention bedeutet, wird vor dem Absenden angezeigt.</translation>
    </message>
</context>
<context>
    <name>InterventionPanel</name>
    <message>
        <source>Send the insurer to the debtor?</source>
        <translation>Intervention beim Schuldner anfordern?</translation>
    </message>
    <message>
        <source>The insurer, or a third party it charges, will contact the debtor and collect the debt. From then on tell the insurer of every payment and promise, and agree nothing with the debtor on your own. An intervention that was begun is not taken back from here.</source>
        <translation>Der Versicherer oder ein von ihm beauftragter Dritter wird den Schuldner kontaktieren und die Forderung einziehen. Melden Sie dem Versicherer von da an jede Zahlung und jede Zusage und vereinbaren Sie mit dem Schuldner nichts mehr allein. Eine begonnene Intervention lässt sich von hier aus nicht zurücknehmen.</translation>
    </message>
    <message>
        <source> &amp;Confirm and submit</source>
        <translation> &amp;Bestätigen und absenden</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>&amp;Zurück zum Formular</translation>
    </message>
    <message>
        <source>Will be contacted</source>
        <translation>Wird kontaktiert</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Questions go to</source>
        <translation>Ansprechpartner</translation>
    </message>
</context>
<context>
    <name>KeptFormDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Es gibt Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Save them, discard them, or go on editing?</source>
        <translation>Änderungen speichern, verwerfen oder weiter bearbeiten?</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>The program contains these parts of others. The icons are Tabler Icons, under the MIT licence.</source>
        <translation>Das Programm enthält diese Bestandteile Dritter. Die Symbole sind die Tabler Icons unter der MIT-Lizenz.</translation>
    </message>
</context>
<context>
    <name>LineProblems</name>
    <message>
        <source>Line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>Without accents: {text}</source>
        <translation>Ohne Akzente: {text}</translation>
    </message>
    <message>
        <source> &amp;Use this</source>
        <translation> Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Replaces the line by the one without accents</source>
        <translation>Ersetzt die Zeile durch die Fassung ohne Akzente</translation>
    </message>
</context>
<context>
    <name>ListCells</name>
    <message>
        <source>{column} holds a formula whose result is not in the file.</source>
        <translation>{column} enthält eine Formel, deren Ergebnis nicht in der Datei steht.</translation>
    </message>
    <message>
        <source>Open the file in a spreadsheet program and save it, or type the value.</source>
        <translation>Öffnen und speichern Sie die Datei in einer Tabellenkalkulation oder geben Sie den Wert ein.</translation>
    </message>
    <message>
        <source>{column} shows an error: {text}.</source>
        <translation>{column} zeigt einen Fehler: {text}.</translation>
    </message>
    <message>
        <source>Correct the formula, or type the value.</source>
        <translation>Korrigieren Sie die Formel oder geben Sie den Wert ein.</translation>
    </message>
    <message>
        <source>{column} holds a formula: its last stored result was taken.</source>
        <translation>{column} enthält eine Formel: Das zuletzt gespeicherte Ergebnis wurde übernommen.</translation>
    </message>
    <message>
        <source>{column} has a time of day, which was left out.</source>
        <translation>{column} enthält eine Uhrzeit; sie wurde weggelassen.</translation>
    </message>
    <message>
        <source>{column} was typed as a number: zeros at its beginning are lost.</source>
        <translation>{column} wurde als Zahl eingegeben: Führende Nullen sind verloren.</translation>
    </message>
    <message>
        <source>Choose one of the values of the template.</source>
        <translation>Wählen Sie einen der Werte der Vorlage.</translation>
    </message>
    <message>
        <source>Format the column as text, then type the value again.</source>
        <translation>Formatieren Sie die Spalte als Text und geben Sie den Wert dann neu ein.</translation>
    </message>
    <message>
        <source>Format the column as a date, then type the date again.</source>
        <translation>Formatieren Sie die Spalte als Datum und geben Sie das Datum dann neu ein.</translation>
    </message>
    <message>
        <source>Format the column as a number, then type the amount again.</source>
        <translation>Formatieren Sie die Spalte als Zahl und geben Sie den Betrag dann neu ein.</translation>
    </message>
    <message>
        <source>Format the column as a number, then type the number again.</source>
        <translation>Formatieren Sie die Spalte als Zahl und geben Sie die Zahl dann neu ein.</translation>
    </message>
    <message>
        <source>{column} holds {text}, which the file gives as another kind of value.</source>
        <translation>{column} enthält {text}; in der Datei ist das ein Wert anderer Art.</translation>
    </message>
    <message>
        <source>{column} looks like a formula: it was taken as the text it is.</source>
        <translation>{column} sieht wie eine Formel aus: Der Inhalt wurde als Text übernommen.</translation>
    </message>
    <message>
        <source>{column} has {count} characters; {most} are accepted.</source>
        <translation>{column} hat {count} Zeichen; zulässig sind {most}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>{column} holds a line break, a tabulation or another control character.</source>
        <translation>{column} enthält einen Zeilenumbruch, einen Tabulator oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>Type it again on one line.</source>
        <translation>Geben Sie den Text in einer Zeile neu ein.</translation>
    </message>
    <message>
        <source>{text} is not a value of {column}.</source>
        <translation>{text} ist kein Wert von {column}.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, or as day/month/year.</source>
        <translation>Schreiben Sie Jahr-Monat-Tag oder Tag/Monat/Jahr.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, or as month/day/year.</source>
        <translation>Schreiben Sie Jahr-Monat-Tag oder Monat/Tag/Jahr.</translation>
    </message>
    <message>
        <source>{column}: {text} is no date.</source>
        <translation>{column}: {text} ist kein Datum.</translation>
    </message>
    <message>
        <source>{column}: {text} is no amount.</source>
        <translation>{column}: {text} ist kein Betrag.</translation>
    </message>
    <message>
        <source>{column}: {text} is no number.</source>
        <translation>{column}: {text} ist keine Zahl.</translation>
    </message>
    <message>
        <source>Write the number alone, as {example}.</source>
        <translation>Schreiben Sie nur die Zahl, etwa {example}.</translation>
    </message>
    <message>
        <source>{column}: {text} has more digits than a spreadsheet keeps.</source>
        <translation>{column}: {text} hat mehr Stellen, als eine Tabellenkalkulation speichert.</translation>
    </message>
    <message>
        <source>Check the number of digits.</source>
        <translation>Prüfen Sie die Anzahl der Ziffern.</translation>
    </message>
    <message>
        <source>{column}: {text} has more than {most} decimals.</source>
        <translation>{column}: {text} hat mehr als {most} Nachkommastellen.</translation>
    </message>
    <message>
        <source>Write it with {most} decimals at most: nothing is rounded here.</source>
        <translation>Schreiben Sie höchstens {most} Nachkommastellen: Hier wird nichts gerundet.</translation>
    </message>
    <message>
        <source>Cells of this line are merged with others.</source>
        <translation>Zellen dieser Zeile sind mit anderen verbunden.</translation>
    </message>
    <message>
        <source>Split the merged cells and fill in each line.</source>
        <translation>Heben Sie den Zellverbund auf und füllen Sie jede Zeile aus.</translation>
    </message>
    <message>
        <source>The line has more cells than there are headings.</source>
        <translation>Die Zeile hat mehr Zellen, als es Überschriften gibt.</translation>
    </message>
    <message>
        <source>Put texts that hold the separator between quotation marks.</source>
        <translation>Setzen Sie Texte, die das Trennzeichen enthalten, in Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>ListFiles</name>
    <message>
        <source>{name} is neither an Excel workbook (.xlsx) nor a CSV file.</source>
        <translation>{name} ist weder eine Excel-Arbeitsmappe (.xlsx) noch eine CSV-Datei.</translation>
    </message>
    <message>
        <source>Save the list as .xlsx or .csv, or fill in the template.</source>
        <translation>Speichern Sie die Liste als .xlsx oder .csv oder füllen Sie die Vorlage aus.</translation>
    </message>
    <message>
        <source>The workbook is damaged or incomplete.</source>
        <translation>Die Arbeitsmappe ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again as .xlsx.</source>
        <translation>Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie neu als .xlsx.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than {most} MB or to more than {ratio} times its size.</source>
        <translation>Entpackt ist die Arbeitsmappe größer als {most} MB oder mehr als {ratio}-mal so groß wie die Datei.</translation>
    </message>
    <message>
        <source>Copy the list alone into a new workbook.</source>
        <translation>Kopieren Sie nur die Liste in eine neue Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The file is not an Excel workbook, whatever its name says.</source>
        <translation>Die Datei ist trotz ihres Namens keine Excel-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The list has more than {most} lines.</source>
        <translation>Die Liste hat mehr als {most} Zeilen.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Teilen Sie sie auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>The list has more than {most} columns.</source>
        <translation>Die Liste hat mehr als {most} Spalten.</translation>
    </message>
    <message>
        <source>Keep only the columns of the template.</source>
        <translation>Behalten Sie nur die Spalten der Vorlage.</translation>
    </message>
    <message>
        <source>A cell holds more than {most} characters.</source>
        <translation>Eine Zelle enthält mehr als {most} Zeichen.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} ist keine Datei.</translation>
    </message>
    <message>
        <source>Choose the file that holds the list.</source>
        <translation>Wählen Sie die Datei, die die Liste enthält.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>Choose another file, or fill in the template.</source>
        <translation>Wählen Sie eine andere Datei oder füllen Sie die Vorlage aus.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB.</source>
        <translation>{name} ist größer als {most} MB.</translation>
    </message>
    <message>
        <source>Split it into several files, or take out pictures and other sheets.</source>
        <translation>Teilen Sie die Datei auf oder entfernen Sie Bilder und andere Blätter.</translation>
    </message>
    <message>
        <source>The workbook holds a part that points outside of it.</source>
        <translation>Die Arbeitsmappe enthält einen Teil, der nach außerhalb verweist.</translation>
    </message>
    <message>
        <source>Do not use this file; ask who sent it for another one.</source>
        <translation>Verwenden Sie diese Datei nicht; bitten Sie den Absender um eine andere.</translation>
    </message>
    <message>
        <source>The workbook holds more than {most} parts.</source>
        <translation>Die Arbeitsmappe enthält mehr als {most} Teile.</translation>
    </message>
    <message>
        <source>The workbook holds macros, which are never opened here.</source>
        <translation>Die Arbeitsmappe enthält Makros; sie werden hier nie geöffnet.</translation>
    </message>
    <message>
        <source>Save it as an Excel workbook without macros (.xlsx).</source>
        <translation>Speichern Sie sie als Excel-Arbeitsmappe ohne Makros (.xlsx).</translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation>Die Arbeitsmappe ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, take the password off and save it.</source>
        <translation>Öffnen Sie sie in einer Tabellenkalkulation, entfernen Sie das Passwort und speichern Sie sie.</translation>
    </message>
    <message>
        <source>The file is a workbook of the old kind (.xls), or another old document.</source>
        <translation>Die Datei ist eine Arbeitsmappe im alten Format (.xls) oder ein anderes altes Dokument.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie als .xlsx.</translation>
    </message>
    <message>
        <source>The workbook defines entities of its own, which no spreadsheet does.</source>
        <translation>Die Arbeitsmappe definiert eigene Entitäten; das tut keine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>A part of the workbook unpacks to more than it declares.</source>
        <translation>Ein Teil der Arbeitsmappe ist entpackt größer, als er angibt.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>Choose another sheet or file, or fill in the template.</source>
        <translation>Wählen Sie ein anderes Blatt oder eine andere Datei oder füllen Sie die Vorlage aus.</translation>
    </message>
    <message>
        <source>Columns are missing: {columns}.</source>
        <translation>Es fehlen Spalten: {columns}.</translation>
    </message>
    <message>
        <source>Give the first line the headings of the template: {headings}.</source>
        <translation>Geben Sie der ersten Zeile die Überschriften der Vorlage: {headings}.</translation>
    </message>
    <message>
        <source>This is the template of another list: {title}.</source>
        <translation>Dies ist die Vorlage einer anderen Liste: {title}.</translation>
    </message>
    <message>
        <source>Import it where that list is asked for, or use the template of this one.</source>
        <translation>Importieren Sie sie dort, wo jene Liste verlangt wird, oder nehmen Sie die Vorlage dieser Liste.</translation>
    </message>
    <message>
        <source>Columns of the template were taken out: {columns}.</source>
        <translation>Spalten der Vorlage wurden entfernt: {columns}.</translation>
    </message>
    <message>
        <source>Start again from a new template.</source>
        <translation>Beginnen Sie mit einer neuen Vorlage.</translation>
    </message>
    <message>
        <source>Lines above the headings, which are on line {line}, were passed over.</source>
        <translation>Zeilen über den Überschriften (Zeile {line}) wurden übergangen.</translation>
    </message>
    <message>
        <source>The heading {heading} may mean {first} or {second}.</source>
        <translation>Die Überschrift {heading} kann {first} oder {second} bedeuten.</translation>
    </message>
    <message>
        <source>Rename one of them, or fill in a new template of this list.</source>
        <translation>Benennen Sie eine davon um oder füllen Sie eine neue Vorlage dieser Liste aus.</translation>
    </message>
    <message>
        <source>Two columns give the same: {column} ({first}, {second}).</source>
        <translation>Zwei Spalten enthalten dasselbe: {column} ({first}, {second}).</translation>
    </message>
    <message>
        <source>Keep one of them, or give the other another heading.</source>
        <translation>Behalten Sie eine davon oder geben Sie der anderen eine andere Überschrift.</translation>
    </message>
    <message>
        <source>Only the sheet {sheet} was read; the workbook also has: {others}.</source>
        <translation>Nur das Blatt {sheet} wurde gelesen; die Arbeitsmappe enthält auch: {others}.</translation>
    </message>
    <message>
        <source>Reading the file took more than {seconds} seconds and was stopped.</source>
        <translation>Das Lesen der Datei dauerte länger als {seconds} Sekunden und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Copy the list alone into a new workbook, or split it.</source>
        <translation>Kopieren Sie nur die Liste in eine neue Arbeitsmappe oder teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>Reading the file was stopped.</source>
        <translation>Das Lesen der Datei wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Choose it again to begin anew.</source>
        <translation>Wählen Sie sie erneut, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The file could not be read to its end: it needs too much memory or is broken.</source>
        <translation>Die Datei ließ sich nicht zu Ende lesen: Sie braucht zu viel Speicher oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The list holds far more text than any list of this kind.</source>
        <translation>Die Liste enthält weit mehr Text als jede Liste dieser Art.</translation>
    </message>
    <message>
        <source>The file cannot be read as a text in {encoding}.</source>
        <translation>Die Datei lässt sich nicht als Text in {encoding} lesen.</translation>
    </message>
    <message>
        <source>Choose another encoding, or save the list as .xlsx or as CSV in UTF-8.</source>
        <translation>Wählen Sie eine andere Kodierung oder speichern Sie die Liste als .xlsx oder als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>From line {line} on the quotation marks do not match.</source>
        <translation>Ab Zeile {line} passen die Anführungszeichen nicht zusammen.</translation>
    </message>
    <message>
        <source>Close them, write those inside a cell twice, or save it as .xlsx.</source>
        <translation>Schließen Sie sie, verdoppeln Sie die innerhalb einer Zelle oder speichern Sie die Liste als .xlsx.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8: it was read as {encoding}. Check the letters with accents.</source>
        <translation>Die Datei ist nicht in UTF-8: Sie wurde als {encoding} gelesen. Prüfen Sie Umlaute und Akzente.</translation>
    </message>
    <message>
        <source>The file holds null characters: it is not a text file.</source>
        <translation>Die Datei enthält Nullzeichen: Sie ist keine Textdatei.</translation>
    </message>
    <message>
        <source>Save the list as .csv again, or as .xlsx.</source>
        <translation>Speichern Sie die Liste neu als .csv oder als .xlsx.</translation>
    </message>
    <message>
        <source>The workbook refers to other files or data sources; none of them was opened.</source>
        <translation>Die Arbeitsmappe verweist auf andere Dateien oder Datenquellen; keine davon wurde geöffnet.</translation>
    </message>
    <message>
        <source>The workbook has no such sheet, or none that is shown.</source>
        <translation>Die Arbeitsmappe hat kein solches Blatt oder keines, das sichtbar ist.</translation>
    </message>
    <message>
        <source>Choose one of its sheets: {sheets}.</source>
        <translation>Wählen Sie eines ihrer Blätter: {sheets}.</translation>
    </message>
    <message>
        <source>Lists are not written to files like {name}.</source>
        <translation>Listen werden nicht in Dateien wie {name} geschrieben.</translation>
    </message>
    <message>
        <source>End the name in .xlsx for a workbook, or in .csv.</source>
        <translation>Lassen Sie den Namen auf .xlsx (Arbeitsmappe) oder auf .csv enden.</translation>
    </message>
    <message>
        <source>Writing the list was cancelled.</source>
        <translation>Das Schreiben der Liste wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No file was made or changed. Start again when you like.</source>
        <translation>Keine Datei wurde angelegt oder geändert. Beginnen Sie erneut, wann Sie möchten.</translation>
    </message>
    <message>
        <source>A workbook cannot hold more than {most} lines.</source>
        <translation>Eine Arbeitsmappe kann nicht mehr als {most} Zeilen enthalten.</translation>
    </message>
    <message>
        <source>Narrow the list down, or save it as .csv.</source>
        <translation>Grenzen Sie die Liste ein oder speichern Sie sie als .csv.</translation>
    </message>
    <message>
        <source>The list holds more text than a workbook can.</source>
        <translation>Die Liste enthält mehr Text, als eine Arbeitsmappe fassen kann.</translation>
    </message>
    <message>
        <source>Fill in the template first, and save it.</source>
        <translation>Füllen Sie zuerst die Vorlage aus und speichern Sie sie.</translation>
    </message>
</context>
<context>
    <name>ListReport</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>zu prüfen</translation>
    </message>
</context>
<context>
    <name>ListTemplates</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Easy-Nummer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>The column is text, so that zeros at the beginning stay.</source>
        <translation>Die Spalte ist als Text formatiert, damit führende Nullen erhalten bleiben.</translation>
    </message>
    <message>
        <source>A real date, or a text such as 2026-03-31.</source>
        <translation>Ein echtes Datum oder ein Text wie 2026-03-31.</translation>
    </message>
    <message>
        <source>A number with two decimals at most; nothing is rounded.</source>
        <translation>Eine Zahl mit höchstens zwei Nachkommastellen; nichts wird gerundet.</translation>
    </message>
    <message>
        <source>The three-letter code, such as EUR.</source>
        <translation>Der Code aus drei Buchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>The name or the code of the insurer&apos;s list, such as FRA.</source>
        <translation>Der Name oder der Code aus der Liste des Versicherers, etwa FRA.</translation>
    </message>
    <message>
        <source>One of: {choices}.</source>
        <translation>Einer der Werte: {choices}.</translation>
    </message>
    <message>
        <source>Any number, below zero too; nothing is rounded.</source>
        <translation>Eine beliebige Zahl, auch unter null; nichts wird gerundet.</translation>
    </message>
    <message>
        <source>The insurer&apos;s number of the company; zeros missing at its beginning are put back.</source>
        <translation>Die Nummer des Versicherers für das Unternehmen; fehlende führende Nullen werden ergänzt.</translation>
    </message>
    <message>
        <source>The address alone, as name@company.com.</source>
        <translation>Nur die Adresse, etwa name@firma.de.</translation>
    </message>
    <message>
        <source>With its country, as +33 1 23 45 67 89; the column is text, so that zeros stay.</source>
        <translation>Mit Landesvorwahl, etwa +33 1 23 45 67 89; die Spalte ist als Text formatiert, damit Nullen erhalten bleiben.</translation>
    </message>
    <message>
        <source>An empty cell leaves the field as it is; a dash alone (-) empties it.</source>
        <translation>Eine leere Zelle lässt das Feld, wie es ist; ein einzelner Strich (-) leert es.</translation>
    </message>
    <message>
        <source>Type a date.</source>
        <translation>Geben Sie ein Datum ein.</translation>
    </message>
    <message>
        <source>Type a number, zero or more.</source>
        <translation>Geben Sie eine Zahl ein, null oder mehr.</translation>
    </message>
    <message>
        <source>Choose a currency of the list.</source>
        <translation>Wählen Sie eine Währung der Liste.</translation>
    </message>
    <message>
        <source>Choose a country of the list.</source>
        <translation>Wählen Sie ein Land der Liste.</translation>
    </message>
    <message>
        <source>Choose a value of the list.</source>
        <translation>Wählen Sie einen Wert der Liste.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>Type an e-mail address.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>So füllen Sie sie aus</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>At most {most} characters.</source>
        <translation>Höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>Example of a line</source>
        <translation>Beispielzeile</translation>
    </message>
    <message>
        <source>Company (only shown)</source>
        <translation>Unternehmen (nur Anzeige)</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>The mail server {host} is not known to the network.</source>
        <translation>Der Mailserver {host} ist im Netzwerk nicht bekannt.</translation>
    </message>
    <message>
        <source>Check its name, and that this computer is connected.</source>
        <translation>Prüfen Sie seinen Namen und ob dieser Computer verbunden ist.</translation>
    </message>
    <message>
        <source>{host} takes no connection at port {port}.</source>
        <translation>{host} nimmt an Port {port} keine Verbindung an.</translation>
    </message>
    <message>
        <source>Check the port (usually 587 with STARTTLS, 465 with TLS).</source>
        <translation>Prüfen Sie den Port (meist 587 mit STARTTLS, 465 mit TLS).</translation>
    </message>
    <message>
        <source>{host} did not answer in time at port {port}.</source>
        <translation>{host} hat an Port {port} nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check port and security, or try again later.</source>
        <translation>Prüfen Sie Port und Verschlüsselung oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted: {answer}.</source>
        <translation>Dem Zertifikat von {host} kann nicht vertraut werden: {answer}.</translation>
    </message>
    <message>
        <source>Check the name of the server; an authority of your own company must be known to this computer.</source>
        <translation>Prüfen Sie den Namen des Servers; eine Zertifizierungsstelle Ihres eigenen Unternehmens muss diesem Computer bekannt sein.</translation>
    </message>
    <message>
        <source>No encrypted connection with {host} came about at port {port}: {answer}.</source>
        <translation>Mit {host} kam an Port {port} keine verschlüsselte Verbindung zustande: {answer}.</translation>
    </message>
    <message>
        <source>Check port and security (usually 587 with STARTTLS, 465 with TLS).</source>
        <translation>Prüfen Sie Port und Verschlüsselung (meist 587 mit STARTTLS, 465 mit TLS).</translation>
    </message>
    <message>
        <source>{host} does not offer what the account asks for: {answer}</source>
        <translation>{host} bietet nicht, was das Konto verlangt: {answer}</translation>
    </message>
    <message>
        <source>Check security and port, or leave the user empty if no login is needed.</source>
        <translation>Prüfen Sie Verschlüsselung und Port oder lassen Sie den Benutzer leer, wenn keine Anmeldung nötig ist.</translation>
    </message>
    <message>
        <source>{host} refused user or password: {answer}</source>
        <translation>{host} hat Benutzer oder Passwort abgelehnt: {answer}</translation>
    </message>
    <message>
        <source>Type both again; some providers want a password made for programs.</source>
        <translation>Geben Sie beides erneut ein; manche Anbieter verlangen ein eigenes Passwort für Programme.</translation>
    </message>
    <message>
        <source>{host} refused the sender&apos;s address: {answer}</source>
        <translation>{host} hat die Absenderadresse abgelehnt: {answer}</translation>
    </message>
    <message>
        <source>Give an address that belongs to the account, and a user if a login is needed.</source>
        <translation>Geben Sie eine Adresse an, die zum Konto gehört, und einen Benutzer, wenn eine Anmeldung nötig ist.</translation>
    </message>
    <message>
        <source>{host} refused every recipient: {answer}</source>
        <translation>{host} hat alle Empfänger abgelehnt: {answer}</translation>
    </message>
    <message>
        <source>Check their addresses.</source>
        <translation>Prüfen Sie ihre Adressen.</translation>
    </message>
    <message>
        <source>{host} broke the connection off.</source>
        <translation>{host} hat die Verbindung abgebrochen.</translation>
    </message>
    <message>
        <source>{host} refused the e-mail: {answer}</source>
        <translation>{host} hat die E-Mail abgelehnt: {answer}</translation>
    </message>
    <message>
        <source>Try again later, or ask who runs the mail server.</source>
        <translation>Versuchen Sie es später erneut oder wenden Sie sich an den Betreiber des Mailservers.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {answer}.</source>
        <translation>{host} ist nicht erreichbar: {answer}.</translation>
    </message>
    <message>
        <source>Check that this computer is connected, then try again.</source>
        <translation>Prüfen Sie, ob dieser Computer verbunden ist, und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>MailAccount</name>
    <message>
        <source>The name of the mail server is missing or cannot be one.</source>
        <translation>Der Name des Mailservers fehlt oder kann keiner sein.</translation>
    </message>
    <message>
        <source>Type it as your provider gives it, such as smtp.example.com.</source>
        <translation>Geben Sie ihn so ein, wie Ihr Anbieter ihn nennt, z.&#xa0;B. smtp.example.com.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Usual ones are 587 (STARTTLS) and 465 (TLS).</source>
        <translation>Üblich sind 587 (STARTTLS) und 465 (TLS).</translation>
    </message>
    <message>
        <source>The hour of the digest is a number from 0 to 23.</source>
        <translation>Die Stunde der Zusammenfassung ist eine Zahl von 0 bis 23.</translation>
    </message>
    <message>
        <source>Type 8 for eight in the morning.</source>
        <translation>Geben Sie 8 ein für acht Uhr morgens.</translation>
    </message>
    <message>
        <source>The password would travel over the network for anyone to read.</source>
        <translation>Das Passwort ginge für jeden lesbar durch das Netzwerk.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS, or a server that needs no login.</source>
        <translation>Wählen Sie STARTTLS oder TLS oder einen Server, der keine Anmeldung braucht.</translation>
    </message>
    <message>
        <source>Nobody is named to receive the e-mails.</source>
        <translation>Es ist niemand angegeben, der die E-Mails erhält.</translation>
    </message>
    <message>
        <source>Type at least one e-mail address.</source>
        <translation>Geben Sie mindestens eine E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>“{address}” is not an e-mail address.</source>
        <translation>„{address}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Type the address alone, without accents, such as name@example.com.</source>
        <translation>Geben Sie nur die Adresse ein, ohne Umlaute und Akzente, z.&#xa0;B. name@example.com.</translation>
    </message>
</context>
<context>
    <name>MailCard</name>
    <message>
        <source>The e-mail is too long to be handed over. It was copied: paste it into a new e-mail, or save it.</source>
        <translation>Die E-Mail ist zu lang für die Übergabe. Sie wurde kopiert: Fügen Sie sie in eine neue E-Mail ein oder speichern Sie sie.</translation>
    </message>
    <message>
        <source>No e-mail program answered. The e-mail was copied: paste it into a new one.</source>
        <translation>Kein E-Mail-Programm hat geantwortet. Die E-Mail wurde kopiert: Fügen Sie sie in eine neue ein.</translation>
    </message>
    <message>
        <source>The e-mail was copied.</source>
        <translation>Die E-Mail wurde kopiert.</translation>
    </message>
    <message>
        <source>Extension of due dates</source>
        <translation>Fälligkeitsverlängerung</translation>
    </message>
    <message>
        <source>Save the e-mail</source>
        <translation>E-Mail speichern</translation>
    </message>
    <message>
        <source>E-mails (*.eml)</source>
        <translation>E-Mails (*.eml)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>E-mail to the collection department</source>
        <translation>E-Mail an die Inkassoabteilung</translation>
    </message>
    <message>
        <source>Text of the e-mail</source>
        <translation>Text der E-Mail</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy receiver, subject and text of the e-mail</source>
        <translation>Empfänger, Betreff und Text der E-Mail kopieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve as .eml…</source>
        <translation>Als .eml spei&amp;chern…</translation>
    </message>
    <message>
        <source>The contract names no address: ask your insurer&apos;s contact.</source>
        <translation>Der Vertrag nennt keine Adresse: Fragen Sie Ihren Ansprechpartner beim Versicherer.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
</context>
<context>
    <name>MailPart</name>
    <message>
        <source>STARTTLS (usual)</source>
        <translation>STARTTLS (üblich)</translation>
    </message>
    <message>
        <source>TLS from the beginning</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Account the e-mails are sent from</source>
        <translation>Konto, von dem die E-Mails gesendet werden</translation>
    </message>
    <message>
        <source>Sa&amp;ve the account</source>
        <translation>&amp;Konto speichern</translation>
    </message>
    <message>
        <source> Send a &amp;test message</source>
        <translation> &amp;Testnachricht senden</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Send me the &amp;daily e-mail</source>
        <translation>Täg&amp;liche E-Mail erhalten</translation>
    </message>
    <message>
        <source>Once a day, what was not opened since the last one. Switched off here it is off at every computer.</source>
        <translation>Einmal am Tag, was seit der letzten nicht geöffnet wurde. Hier ausgeschaltet, ist sie es auf jedem Computer.</translation>
    </message>
    <message>
        <source>Not be&amp;fore</source>
        <translation>Nicht &amp;vor</translation>
    </message>
    <message>
        <source>The hour of the contract&apos;s day; later when the program starts later.</source>
        <translation>Stunde des Vertragstages; später, wenn das Programm später startet.</translation>
    </message>
    <message>
        <source>&amp;Mail server</source>
        <translation>&amp;Mailserver</translation>
    </message>
    <message>
        <source>As your provider gives it, such as smtp.example.com.</source>
        <translation>Wie Ihr Anbieter ihn nennt, z.&#xa0;B. smtp.example.com.</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Ver&amp;schlüsselung</translation>
    </message>
    <message>
        <source>As your provider says; a password never goes unencrypted over a network.</source>
        <translation>Wie Ihr Anbieter es angibt; ein Passwort geht nie unverschlüsselt durch ein Netzwerk.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Usually 587 with STARTTLS, 465 with TLS; it follows the encryption.</source>
        <translation>Meist 587 mit STARTTLS, 465 mit TLS; er richtet sich nach der Verschlüsselung.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Empty for a server that asks for no login.</source>
        <translation>Leer bei einem Server, der keine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Kept in the keyring of the operating system, nowhere else.</source>
        <translation>Im Schlüsselbund des Betriebssystems aufbewahrt, nirgends sonst.</translation>
    </message>
    <message>
        <source>Sende&amp;r</source>
        <translation>&amp;Absender</translation>
    </message>
    <message>
        <source>Your own address.</source>
        <translation>Ihre eigene Adresse.</translation>
    </message>
    <message>
        <source>Re&amp;cipients</source>
        <translation>&amp;Empfänger</translation>
    </message>
    <message>
        <source>Whoever is to read it; several addresses with commas between.</source>
        <translation>Wer sie lesen soll; mehrere Adressen durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Kept in the keyring</source>
        <translation>Im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>Another computer sends it: this one has no account.</source>
        <translation>Ein anderer Computer sendet sie: Dieser hat kein Konto.</translation>
    </message>
    <message>
        <source>Save an account first: without one nothing can be sent.</source>
        <translation>Speichern Sie zuerst ein Konto: Ohne Konto kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>The last e-mail was broken off; whether it arrived is not known.</source>
        <translation>Die letzte E-Mail wurde abgebrochen; ob sie ankam, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No e-mail was sent yet.</source>
        <translation>Es wurde noch keine E-Mail gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Last sent on {moment}, with %n notifications.</source>
        <translation>
            <numerusform>Zuletzt gesendet: {moment}, mit %n Benachrichtigung.</numerusform>
            <numerusform>Zuletzt gesendet: {moment}, mit %n Benachrichtigungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not take it for {addresses}.</source>
        <translation>Der Server hat sie für {addresses} nicht angenommen.</translation>
    </message>
    <message>
        <source>The last e-mail was not sent ({moment}).</source>
        <translation>Die letzte E-Mail wurde nicht gesendet ({moment}).</translation>
    </message>
    <message>
        <source>No more is tried until the account is saved again or a test message arrives.</source>
        <translation>Es wird nichts mehr versucht, bis das Konto erneut gespeichert wird oder eine Testnachricht ankommt.</translation>
    </message>
    <message>
        <source>It is tried again from {moment} on.</source>
        <translation>Ein neuer Versuch folgt ab {moment}.</translation>
    </message>
    <message>
        <source>The account was saved.</source>
        <translation>Das Konto wurde gespeichert.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>The test message was sent, but the server did not take it for {addresses}.</source>
        <translation>Die Testnachricht wurde gesendet, aber der Server hat sie für {addresses} nicht angenommen.</translation>
    </message>
    <message>
        <source>The test message was sent to {addresses}. Look whether it arrived.</source>
        <translation>Die Testnachricht wurde an {addresses} gesendet. Sehen Sie nach, ob sie angekommen ist.</translation>
    </message>
    <message>
        <source>The mail account was removed.</source>
        <translation>Das E-Mail-Konto wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht funktioniert</translation>
    </message>
    <message>
        <source>Something unexpected happened. What was saved before is kept.</source>
        <translation>Etwas Unerwartetes ist passiert. Bereits Gespeichertes bleibt erhalten.</translation>
    </message>
    <message>
        <source>&amp;New action…</source>
        <translation>&amp;Neue Aktion…</translation>
    </message>
    <message>
        <source>&amp;Exchange now</source>
        <translation>Jetzt &amp;austauschen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>Diese Liste &amp;filtern</translation>
    </message>
    <message>
        <source>Show or hide the &amp;sidebar</source>
        <translation>&amp;Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>K&amp;leinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normale Schrift</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Fi&amp;nd company, page or action…</source>
        <translation>Unternehmen, Seite oder Aktion &amp;suchen…</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>Benutzer&amp;handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About CofaNet Desktop</source>
        <translation>Ü&amp;ber CofaNet Desktop</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Da&amp;rstellung</translation>
    </message>
    <message>
        <source>DEMONSTRATION DATA</source>
        <translation>DEMONSTRATIONSDATEN</translation>
    </message>
    <message>
        <source>You are working offline. What you enter is kept and sent when you go online.</source>
        <translation>Sie arbeiten offline. Ihre Eingaben bleiben erhalten und werden gesendet, sobald Sie online sind.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Online gehen</translation>
    </message>
    <message>
        <source>The insurer cannot be reached. You see the data of the last exchange; what you enter is kept and sent later.</source>
        <translation>Der Versicherer ist nicht erreichbar. Sie sehen die Daten des letzten Austauschs; Ihre Eingaben bleiben erhalten und werden später gesendet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Contract: {contract}</source>
        <translation>Vertrag: {contract}</translation>
    </message>
    <message>
        <source>switch policy</source>
        <translation>Vertrag wechseln Police</translation>
    </message>
    <message>
        <source>Open the profile {name}</source>
        <translation>Profil {name} öffnen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Undo what the last message tells</source>
        <translation>Rückgängig machen, was die letzte Nachricht meldet</translation>
    </message>
    <message>
        <source>Close the last message</source>
        <translation>Letzte Nachricht schließen</translation>
    </message>
    <message>
        <source>Requests not sent</source>
        <translation>Nicht gesendete Anfragen</translation>
    </message>
    <message numerus="yes">
        <source>%n requests for cover have not been sent yet.</source>
        <translation>
            <numerusform>%n Deckungsanfrage wurde noch nicht gesendet.</numerusform>
            <numerusform>%n Deckungsanfragen wurden noch nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept and sent the next time the application is online.</source>
        <translation>Alles bleibt erhalten und wird gesendet, sobald die Anwendung wieder online ist.</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Trotzdem schließen</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
</context>
<context>
    <name>MomentChoice</name>
    <message>
        <source>Import &amp;now</source>
        <translation>&amp;Jetzt importieren</translation>
    </message>
    <message>
        <source>Import a&amp;t:</source>
        <translation>Importieren &amp;am:</translation>
    </message>
    <message>
        <source>Moment of the import</source>
        <translation>Zeitpunkt des Imports</translation>
    </message>
</context>
<context>
    <name>NewExportDialog</name>
    <message>
        <source>New export: {category}</source>
        <translation>Neuer Export: {category}</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>File to be written</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dateiart</translation>
    </message>
    <message>
        <source>E&amp;xcel (.xlsx)</source>
        <translation>E&amp;xcel (.xlsx)</translation>
    </message>
    <message>
        <source>CS&amp;V (.csv)</source>
        <translation>C&amp;SV (.csv)</translation>
    </message>
    <message>
        <source> C&amp;hoose…</source>
        <translation> &amp;Wählen…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>A list by month has columns of its own: the fields of the template are not used.</source>
        <translation>Eine Liste nach Monaten hat ihre eigenen Spalten: Die Felder der Vorlage werden nicht verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields of everything under the contract in use.</source>
        <translation>
            <numerusform>%n Feld von allem unter dem aktuellen Vertrag.</numerusform>
            <numerusform>%n Felder von allem unter dem aktuellen Vertrag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listen (*.csv)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .xlsx or .csv.</source>
        <translation>Wählen Sie eine Datei, deren Name auf .xlsx oder .csv endet.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one.</source>
        <translation>Diesen Ordner gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>NewProfileDialog</name>
    <message>
        <source>New demonstration profile</source>
        <translation>Neues Demonstrationsprofil</translation>
    </message>
    <message>
        <source>A profile is a set of contracts, companies and requests of its own. This one is filled with invented data and opens in a window of its own.</source>
        <translation>Ein Profil hat seine eigenen Verträge, Unternehmen und Anfragen. Dieses wird mit erfundenen Daten gefüllt und öffnet sich in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>&amp;Name des Profils</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>&amp;Create and open</source>
        <translation>An&amp;legen und öffnen</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Geben Sie dem Profil einen Namen.</translation>
    </message>
    <message>
        <source>{message} Use letters, digits, spaces, dots and dashes.</source>
        <translation>{message} Verwenden Sie Buchstaben, Ziffern, Leerzeichen, Punkte und Striche.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n new notifications</source>
        <translation>
            <numerusform>%n neue Benachrichtigung</numerusform>
            <numerusform>%n neue Benachrichtigungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>{product} granted: {amount}, {company}</source>
        <translation>{product} gewährt: {amount}, {company}</translation>
    </message>
    <message>
        <source>{product} refused, {company}</source>
        <translation>{product} abgelehnt, {company}</translation>
    </message>
    <message>
        <source>{product} reduced to {amount}, {company}</source>
        <translation>{product} auf {amount} reduziert, {company}</translation>
    </message>
    <message>
        <source>{product} answered: {rating}, {company}</source>
        <translation>{product} beantwortet: {rating}, {company}</translation>
    </message>
    <message>
        <source>{product} deleted, {company}</source>
        <translation>{product} gelöscht, {company}</translation>
    </message>
    <message>
        <source>DRA changed from {before} to {after}, {company}</source>
        <translation>DRA von {before} auf {after} geändert, {company}</translation>
    </message>
    <message>
        <source>Company identified: {company} now has Easy number {rating}</source>
        <translation>Unternehmen identifiziert: {company} hat jetzt die Easy-Nummer {rating}</translation>
    </message>
    <message>
        <source>TopLiner offered: {amount}, {company}</source>
        <translation>TopLiner angeboten: {amount}, {company}</translation>
    </message>
    <message>
        <source>{product} received, {company}</source>
        <translation>{product} erhalten, {company}</translation>
    </message>
    <message>
        <source>TopLiner of {amount} ends on {after}, {company}</source>
        <translation>TopLiner über {amount} endet am {after}, {company}</translation>
    </message>
    <message>
        <source>{product} expired, {company}</source>
        <translation>{product} abgelaufen, {company}</translation>
    </message>
    <message>
        <source>{product} terminated, {company}</source>
        <translation>{product} gekündigt, {company}</translation>
    </message>
    <message>
        <source>Extension: {status}, {company}</source>
        <translation>Verlängerung: {status}, {company}</translation>
    </message>
    <message>
        <source>Overdue declaration: {status}, {company}</source>
        <translation>Überfälligkeitsmeldung: {status}, {company}</translation>
    </message>
    <message>
        <source>Turnover declaration of {before} due on {after}</source>
        <translation>Umsatzmeldung für {before} fällig am {after}</translation>
    </message>
    <message>
        <source>ILU: tell your real needs by {after}, {company}</source>
        <translation>ILU: tatsächlichen Bedarf bis {after} angeben, {company}</translation>
    </message>
    <message>
        <source>Document {before}: {status}, {company}</source>
        <translation>Dokument {before}: {status}, {company}</translation>
    </message>
    <message>
        <source>{product} answered: no assessment is known, {company}</source>
        <translation>{product} beantwortet: keine Bewertung bekannt, {company}</translation>
    </message>
</context>
<context>
    <name>NotificationCategory</name>
    <message>
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Verwaltung</translation>
    </message>
</context>
<context>
    <name>NotificationChips</name>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Filter aufheben</translation>
    </message>
    <message>
        <source>Clear every filter</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>Remove the filter {name}</source>
        <translation>Filter {name} entfernen</translation>
    </message>
    <message>
        <source>ILU</source>
        <translation>ILU</translation>
    </message>
    <message>
        <source>Name: {text}</source>
        <translation>Name: {text}</translation>
    </message>
    <message>
        <source>Easy number: {text}</source>
        <translation>Easy-Nummer: {text}</translation>
    </message>
    <message>
        <source>Identifier: {text}</source>
        <translation>Kennung: {text}</translation>
    </message>
    <message>
        <source>Reference: {text}</source>
        <translation>Referenz: {text}</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>Alle Verträge</translation>
    </message>
    <message>
        <source>Contract {numbers}</source>
        <translation>Vertrag {numbers}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Ab {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>With what thresholds keep back</source>
        <translation>Mit dem, was Schwellenwerte zurückhalten</translation>
    </message>
    <message>
        <source>Only what thresholds keep back</source>
        <translation>Nur, was Schwellenwerte zurückhalten</translation>
    </message>
</context>
<context>
    <name>NotificationExport</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Easy-Nummer</translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation>Kundenreferenz</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>NotificationKind</name>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Assessment answered or changed</source>
        <translation>Bewertung erhalten oder geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Change of the DRA</source>
        <translation>Änderung des DRA</translation>
    </message>
    <message>
        <source>Company identified</source>
        <translation>Unternehmen identifiziert</translation>
    </message>
    <message>
        <source>TopLiner offer</source>
        <translation>TopLiner-Angebot</translation>
    </message>
    <message>
        <source>Report received</source>
        <translation>Bericht erhalten</translation>
    </message>
    <message>
        <source>TopLiner about to end</source>
        <translation>TopLiner endet bald</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Due date extension</source>
        <translation>Fälligkeitsverlängerung</translation>
    </message>
    <message>
        <source>Overdue declaration</source>
        <translation>Überfälligkeitsmeldung</translation>
    </message>
    <message>
        <source>Turnover declaration due</source>
        <translation>Umsatzmeldung fällig</translation>
    </message>
    <message>
        <source>ILU</source>
        <translation>ILU</translation>
    </message>
    <message>
        <source>Document analysed</source>
        <translation>Dokument ausgewertet</translation>
    </message>
</context>
<context>
    <name>NotificationPane</name>
    <message>
        <source>Notification chosen</source>
        <translation>Gewählte Benachrichtigung</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications chosen</source>
        <translation>
            <numerusform>%n Benachrichtigung gewählt</numerusform>
            <numerusform>%n Benachrichtigungen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Easy-Nummer</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Kundenreferenz</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
</context>
<context>
    <name>NotificationTable</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Unread: {text}</source>
        <translation>Ungelesen: {text}</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Your contract</source>
        <translation>Ihr Vertrag</translation>
    </message>
    <message>
        <source>Ref. {reference}</source>
        <translation>Ref. {reference}</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Filter notifications</source>
        <translation>Benachrichtigungen filtern</translation>
    </message>
    <message>
        <source>Company, country, reference, Easy number, text…</source>
        <translation>Unternehmen, Land, Referenz, Easy-Nummer, Text…</translation>
    </message>
    <message>
        <source>Looks for every word in what is displayed, without accents or case.</source>
        <translation>Sucht jedes Wort im Angezeigten, ohne Akzente und Groß-/Kleinschreibung.</translation>
    </message>
    <message>
        <source>&amp;Advanced filters</source>
        <translation>&amp;Erweiterte Filter</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Se&amp;lect all</source>
        <translation>Alle aus&amp;wählen</translation>
    </message>
    <message>
        <source> Mark as &amp;read</source>
        <translation> Als ge&amp;lesen markieren</translation>
    </message>
    <message>
        <source> Mark as &amp;unread</source>
        <translation> Als &amp;ungelesen markieren</translation>
    </message>
    <message>
        <source> &amp;Delete</source>
        <translation> Lö&amp;schen</translation>
    </message>
    <message>
        <source>Open what it tells of</source>
        <translation>Öffnen, wovon sie handelt</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Als gelesen oder ungelesen markieren</translation>
    </message>
    <message>
        <source>Delete notifications</source>
        <translation>Benachrichtigungen löschen</translation>
    </message>
    <message>
        <source>Export the notifications shown</source>
        <translation>Angezeigte Benachrichtigungen exportieren</translation>
    </message>
    <message>
        <source>Show the chosen notification beside the list</source>
        <translation>Gewählte Benachrichtigung neben der Liste anzeigen</translation>
    </message>
    <message>
        <source>Clear every filter</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>No notification yet: the insurer&apos;s answers will be told here.</source>
        <translation>Noch keine Benachrichtigung: Die Antworten des Versicherers erscheinen hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept back by your thresholds: show</source>
        <translation>
            <numerusform>%n von Ihren Schwellenwerten zurückgehalten: anzeigen</numerusform>
            <numerusform>%n von Ihren Schwellenwerten zurückgehalten: anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>No notification fits these filters.</source>
        <translation>Keine Benachrichtigung passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications</source>
        <translation>
            <numerusform>%n Benachrichtigung</numerusform>
            <numerusform>%n Benachrichtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
    <message>
        <source>Contract {name} is in use now.</source>
        <translation>Der Vertrag {name} wird jetzt verwendet.</translation>
    </message>
    <message>
        <source>notifications {day}</source>
        <translation>Benachrichtigungen {day}</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications deleted</source>
        <translation>
            <numerusform>%n Benachrichtigung gelöscht</numerusform>
            <numerusform>%n Benachrichtigungen gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationsWritten</name>
    <message>
        <source>Open &amp;file</source>
        <translation>&amp;Datei öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications</source>
        <translation>
            <numerusform>%n Benachrichtigung</numerusform>
            <numerusform>%n Benachrichtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} notifications written</source>
        <translation>{done} von {total} Benachrichtigungen geschrieben</translation>
    </message>
</context>
<context>
    <name>OfferActions</name>
    <message>
        <source> &amp;Buy for {price}</source>
        <translation> Für {price} &amp;kaufen</translation>
    </message>
    <message>
        <source> &amp;Refuse</source>
        <translation> Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>Refuse the offer; nothing is due</source>
        <translation>Das Angebot ablehnen; es fällt nichts an</translation>
    </message>
    <message>
        <source> New &amp;simulation</source>
        <translation> Neue S&amp;imulation</translation>
    </message>
    <message>
        <source>Refuse the offer, and ask for another with the values kept</source>
        <translation>Das Angebot ablehnen und mit denselben Werten ein anderes anfragen</translation>
    </message>
</context>
<context>
    <name>OffersDialog</name>
    <message>
        <source>New action</source>
        <translation>Neue Aktion</translation>
    </message>
    <message>
        <source>What can be ordered on {company} under contract {contract}</source>
        <translation>Was zu {company} im Rahmen von Vertrag {contract} bestellt werden kann</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Overdues</source>
        <translation>Überfälligkeiten</translation>
    </message>
</context>
<context>
    <name>OptionalDate</name>
    <message>
        <source>Choose a day (F4)</source>
        <translation>Tag wählen (F4)</translation>
    </message>
    <message>
        <source>Choose a day: {field}</source>
        <translation>Tag wählen: {field}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>OrderStep</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Amount wanted</source>
        <translation>Gewünschter Betrag</translation>
    </message>
    <message>
        <source>Total outstanding today (optional)</source>
        <translation>Gesamte Außenstände heute (optional)</translation>
    </message>
    <message>
        <source>Nothing is on record. Empty changes nothing.</source>
        <translation>Kein Betrag hinterlegt. Leer lassen ändert nichts.</translation>
    </message>
    <message>
        <source>On record: {amount}. Empty changes nothing.</source>
        <translation>Hinterlegt: {amount}. Leer lassen ändert nichts.</translation>
    </message>
    <message>
        <source>The contract fixes the terms: {amount}, insured at {percentage} %.</source>
        <translation>Der Vertrag legt die Bedingungen fest: {amount}, Deckungsquote {percentage}&#xa0;%.</translation>
    </message>
    <message>
        <source>The insurer sets the amount of an @rating limit and answers at once.</source>
        <translation>Der Versicherer legt den Betrag eines @rating-Limits fest und antwortet sofort.</translation>
    </message>
    <message>
        <source>&amp;Amount wanted</source>
        <translation>Gewünschter &amp;Betrag</translation>
    </message>
    <message>
        <source>The highest amount this customer may owe you at one time.</source>
        <translation>Der höchste Betrag, den dieser Kunde Ihnen gleichzeitig schulden kann.</translation>
    </message>
    <message>
        <source>Your &amp;reference for this customer (optional)</source>
        <translation>Ihre &amp;Kundenreferenz (optional)</translation>
    </message>
    <message>
        <source>At most 35 characters, such as the customer number in your accounts.</source>
        <translation>Höchstens 35 Zeichen, etwa die Kundennummer in Ihrer Buchhaltung.</translation>
    </message>
    <message>
        <source>Total &amp;outstanding today (optional)</source>
        <translation>&amp;Gesamte Außenstände heute (optional)</translation>
    </message>
</context>
<context>
    <name>OrderWizard</name>
    <message>
        <source>New request: {product}</source>
        <translation>Neue Anfrage: {product}</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Amount asked</source>
        <translation>Angefragter Betrag</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>Garantiegeber</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Ihre Referenz</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Total outstanding</source>
        <translation>Außenstände gesamt</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Which requests to list</source>
        <translation>Welche Anfragen anzeigen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source> &amp;Export list…</source>
        <translation> Liste e&amp;xportieren…</translation>
    </message>
    <message>
        <source> &amp;Withdraw</source>
        <translation> &amp;Zurückziehen</translation>
    </message>
    <message>
        <source> &amp;Correct and send…</source>
        <translation> &amp;Korrigieren und senden…</translation>
    </message>
    <message>
        <source> Send &amp;again</source>
        <translation> &amp;Erneut senden</translation>
    </message>
    <message>
        <source> &amp;Discard</source>
        <translation> &amp;Verwerfen</translation>
    </message>
    <message>
        <source>Open c&amp;ompany</source>
        <translation>&amp;Unternehmen öffnen</translation>
    </message>
    <message>
        <source>Withdraw or discard the request</source>
        <translation>Die Anfrage zurückziehen oder verwerfen</translation>
    </message>
    <message>
        <source>Drafts ({count})</source>
        <translation>Entwürfe ({count})</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>No request was made yet.</source>
        <translation>Es wurde noch keine Anfrage gestellt.</translation>
    </message>
    <message>
        <source>Everything has been sent and answered. Nothing needs your attention.</source>
        <translation>Alles ist gesendet und beantwortet. Nichts erfordert Ihre Aufmerksamkeit.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked on {moment} by {actor}</source>
        <translation>Angefragt am {moment} von {actor}</translation>
    </message>
    <message>
        <source>{attempts}, the last on {moment}</source>
        <translation>{attempts}, zuletzt am {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>never sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>{state} on {moment}</source>
        <translation>{state} am {moment}</translation>
    </message>
    <message>
        <source>Withdraw this request?</source>
        <translation>Diese Anfrage zurückziehen?</translation>
    </message>
    <message>
        <source>It was never sent: the insurer will not hear of it.</source>
        <translation>Sie wurde nie gesendet: Der Versicherer erfährt nichts davon.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Zurückziehen</translation>
    </message>
    <message>
        <source>Put this request away?</source>
        <translation>Diese Anfrage verwerfen?</translation>
    </message>
    <message>
        <source>It was not accepted and is not sent again. It stays in the history.</source>
        <translation>Sie wurde nicht angenommen und wird nicht erneut gesendet. Sie bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listen (*.csv)</translation>
    </message>
    <message>
        <source>{count} written to {file}.</source>
        <translation>Liste in {file} gespeichert ({count}).</translation>
    </message>
</context>
<context>
    <name>OutboxTable</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Angefragt am</translation>
    </message>
    <message>
        <source>A request of a newer version of this program</source>
        <translation>Eine Anfrage einer neueren Version dieses Programms</translation>
    </message>
    <message>
        <source>Order: {product}</source>
        <translation>Bestellung: {product}</translation>
    </message>
    <message>
        <source>Order: {product}, {amount}</source>
        <translation>Bestellung: {product}, {amount}</translation>
    </message>
    <message>
        <source>Change of amount: {product}, {amount}</source>
        <translation>Betragsänderung: {product}, {amount}</translation>
    </message>
    <message>
        <source>Transformation: {product} into {into}</source>
        <translation>Umwandlung: {product} in {into}</translation>
    </message>
    <message>
        <source>Transformation: {product} into {into}, {amount}</source>
        <translation>Umwandlung: {product} in {into}, {amount}</translation>
    </message>
    <message>
        <source>Deletion: {product}</source>
        <translation>Löschung: {product}</translation>
    </message>
    <message>
        <source>End of monitoring: {product}</source>
        <translation>Ende der Überwachung: {product}</translation>
    </message>
    <message>
        <source>Purchase of what was offered: {product}</source>
        <translation>Kauf des Angebots: {product}</translation>
    </message>
    <message>
        <source>Refusal of what was offered: {product}</source>
        <translation>Ablehnung des Angebots: {product}</translation>
    </message>
    <message>
        <source>Renewal: {product}</source>
        <translation>Erneuerung: {product}</translation>
    </message>
    <message>
        <source>New company: {name}, {city}</source>
        <translation>Neues Unternehmen: {name}, {city}</translation>
    </message>
    <message>
        <source>Notifications marked as read: {count}</source>
        <translation>Als gelesen markierte Benachrichtigungen: {count}</translation>
    </message>
    <message>
        <source>Notifications marked as unread: {count}</source>
        <translation>Als ungelesen markierte Benachrichtigungen: {count}</translation>
    </message>
    <message>
        <source>Notifications deleted: {count}</source>
        <translation>Gelöschte Benachrichtigungen: {count}</translation>
    </message>
    <message>
        <source>Notifications put back: {count}</source>
        <translation>Wiederhergestellte Benachrichtigungen: {count}</translation>
    </message>
    <message>
        <source>Custom fields: {count}</source>
        <translation>Eigene Felder: {count}</translation>
    </message>
    <message>
        <source>New custom field: {name}</source>
        <translation>Neues eigenes Feld: {name}</translation>
    </message>
    <message>
        <source>Custom field renamed: {name}</source>
        <translation>Eigenes Feld umbenannt: {name}</translation>
    </message>
    <message>
        <source>Custom field deleted</source>
        <translation>Eigenes Feld gelöscht</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Favourites added: {count}</source>
        <translation>Hinzugefügte Favoriten: {count}</translation>
    </message>
    <message>
        <source>Favourites removed: {count}</source>
        <translation>Entfernte Favoriten: {count}</translation>
    </message>
    <message>
        <source>Overdue declaration: {amount}, lines: {count}</source>
        <translation>Überfälligkeitsmeldung: {amount}, Zeilen: {count}</translation>
    </message>
    <message>
        <source>Overdue declaration, uninsured debt: {amount}, lines: {count}</source>
        <translation>Überfälligkeitsmeldung, nicht versicherte Forderung: {amount}, Zeilen: {count}</translation>
    </message>
    <message>
        <source>Addition to an overdue declaration, lines: {count}</source>
        <translation>Nachmeldung zu einer Überfälligkeit, Zeilen: {count}</translation>
    </message>
    <message>
        <source>Cancellation of an overdue declaration</source>
        <translation>Stornierung einer Überfälligkeitsmeldung</translation>
    </message>
    <message>
        <source>Contact of an overdue declaration: {name}</source>
        <translation>Kontakt einer Überfälligkeitsmeldung: {name}</translation>
    </message>
    <message>
        <source>Due date extension, invoices: {count}</source>
        <translation>Fälligkeitsverlängerung, Rechnungen: {count}</translation>
    </message>
    <message>
        <source>Change of a due date extension, invoices: {count}</source>
        <translation>Änderung einer Fälligkeitsverlängerung, Rechnungen: {count}</translation>
    </message>
    <message>
        <source>Cancellation of a due date extension</source>
        <translation>Stornierung einer Fälligkeitsverlängerung</translation>
    </message>
    <message>
        <source>Turnover declaration, saved</source>
        <translation>Umsatzmeldung, gespeichert</translation>
    </message>
    <message>
        <source>Turnover declaration, sent</source>
        <translation>Umsatzmeldung, gesendet</translation>
    </message>
    <message>
        <source>Answer to an information request on a cover</source>
        <translation>Antwort auf eine ILU zu einer Deckung</translation>
    </message>
    <message>
        <source>Document: {file}</source>
        <translation>Dokument: {file}</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit dem {day}</translation>
    </message>
    <message>
        <source>Will probably be refused: {reason}</source>
        <translation>Wird wahrscheinlich abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Easy-Nummer</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Anfragenummer</translation>
    </message>
</context>
<context>
    <name>OverdueList</name>
    <message>
        <source>Company, number, reference, invoice…</source>
        <translation>Unternehmen, Nummer, Referenz, Rechnung…</translation>
    </message>
    <message>
        <source>Filter overdue declarations</source>
        <translation>Überfälligkeitsmeldungen filtern</translation>
    </message>
    <message>
        <source> Insu&amp;red</source>
        <translation> &amp;Versichert</translation>
    </message>
    <message>
        <source> Uninsure&amp;d</source>
        <translation> N&amp;icht versichert</translation>
    </message>
    <message>
        <source> &amp;Intervention asked</source>
        <translation> Inte&amp;rvention angefordert</translation>
    </message>
    <message>
        <source> N&amp;o intervention</source>
        <translation> &amp;Ohne Intervention</translation>
    </message>
    <message>
        <source> Collected by: {name}</source>
        <translation> Inkasso durch: {name}</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Au&amp;fheben</translation>
    </message>
    <message>
        <source>Clear every filter</source>
        <translation>Alle Filter löschen</translation>
    </message>
    <message>
        <source> E&amp;xport…</source>
        <translation> E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export the overdue declarations</source>
        <translation>Überfälligkeitsmeldungen exportieren</translation>
    </message>
    <message>
        <source>Export the overdue declarations…</source>
        <translation>Überfälligkeitsmeldungen exportieren…</translation>
    </message>
    <message>
        <source>Open the declaration</source>
        <translation>Meldung öffnen</translation>
    </message>
    <message>
        <source>Add to the declaration</source>
        <translation>Nachmelden</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Unternehmen öffnen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Overdue declarations</source>
        <translation>Überfälligkeitsmeldungen</translation>
    </message>
    <message numerus="yes">
        <source>%n declarations</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
    <message>
        <source> &amp;Status</source>
        <translation> &amp;Status</translation>
    </message>
    <message>
        <source> &amp;Status: {names}</source>
        <translation> &amp;Status: {names}</translation>
    </message>
    <message>
        <source>No declaration fits these filters.</source>
        <translation>Keine Meldung passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>No overdue has been declared under this contract.</source>
        <translation>Unter diesem Vertrag wurde keine Überfälligkeit gemeldet.</translation>
    </message>
    <message>
        <source>overdues</source>
        <translation>Überfälligkeiten</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listen (*.csv)</translation>
    </message>
    <message>
        <source>Export the overdue declarations as shown</source>
        <translation>Überfälligkeitsmeldungen wie angezeigt exportieren</translation>
    </message>
</context>
<context>
    <name>OverdueTable</name>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>Offener Betrag</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>Gemeldet am</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Insured debt</source>
        <translation>Versicherte Forderung</translation>
    </message>
    <message>
        <source>Uninsured debt</source>
        <translation>Nicht versicherte Forderung</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>noch nicht vergeben</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Nicht angefordert</translation>
    </message>
    <message>
        <source>Collected by: {collector}</source>
        <translation>Inkasso durch: {collector}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>no last day</source>
        <translation>ohne Frist</translation>
    </message>
    <message>
        <source>declared late</source>
        <translation>verspätet gemeldet</translation>
    </message>
</context>
<context>
    <name>OverduesPage</name>
    <message>
        <source>Overdues</source>
        <translation>Überfälligkeiten</translation>
    </message>
    <message>
        <source> Declare an o&amp;verdue…</source>
        <translation> Ü&amp;berfälligkeit melden…</translation>
    </message>
    <message>
        <source>Declare an overdue…</source>
        <translation>Überfälligkeit melden…</translation>
    </message>
    <message>
        <source>No overdue has been declared under this contract.</source>
        <translation>Unter diesem Vertrag wurde keine Überfälligkeit gemeldet.</translation>
    </message>
</context>
<context>
    <name>PageButton</name>
    <message>
        <source>{page}, {count} new</source>
        <translation>{page}, {count} neu</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Letzte Seite</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Seite {page}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Company search</source>
        <translation>Unternehmenssuche</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Overdues</source>
        <translation>Überfälligkeiten</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Bulk orders</source>
        <translation>Sammelbestellungen</translation>
    </message>
    <message>
        <source>Turnover declarations</source>
        <translation>Umsatzmeldungen</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Overdue declaration</source>
        <translation>Überfälligkeitsmeldung</translation>
    </message>
    <message>
        <source>Due date extension</source>
        <translation>Fälligkeitsverlängerung</translation>
    </message>
    <message>
        <source>Turnover declaration</source>
        <translation>Umsatzmeldung</translation>
    </message>
</context>
<context>
    <name>PaletteKeywords</name>
    <message>
        <source>start dashboard overview to-do</source>
        <translation>start übersicht dashboard überblick zu erledigen aufgaben</translation>
    </message>
    <message>
        <source>find debtor buyer customer identifier</source>
        <translation>finden schuldner abnehmer käufer kunde kennung</translation>
    </message>
    <message>
        <source>customers debtors buyers covers limits</source>
        <translation>kunden schuldner abnehmer deckungen limits kreditlimit</translation>
    </message>
    <message>
        <source>unpaid claims late payment</source>
        <translation>unbezahlt schaden offene rechnungen zahlungsverzug verspätet</translation>
    </message>
    <message>
        <source>inbox messages alerts decisions</source>
        <translation>posteingang nachrichten meldungen entscheidungen</translation>
    </message>
    <message>
        <source>import list file spreadsheet many</source>
        <translation>importieren liste datei tabelle tabellenkalkulation viele</translation>
    </message>
    <message>
        <source>declare sales period</source>
        <translation>umsatz melden verkäufe zeitraum</translation>
    </message>
    <message>
        <source>queue waiting sent refused drafts</source>
        <translation>warteschlange wartend gesendet abgelehnt entwürfe</translation>
    </message>
    <message>
        <source>papers files upload balance sheets</source>
        <translation>unterlagen dateien hochladen bilanzen</translation>
    </message>
    <message>
        <source>preferences options configuration</source>
        <translation>optionen konfiguration präferenzen einrichten</translation>
    </message>
    <message>
        <source>order request cover information declare</source>
        <translation>bestellen anfragen deckung informationen melden</translation>
    </message>
    <message>
        <source>synchronise send receive fetch</source>
        <translation>synchronisieren senden empfangen abholen</translation>
    </message>
    <message>
        <source>reload update</source>
        <translation>neu laden aktualisieren</translation>
    </message>
    <message>
        <source>find narrow</source>
        <translation>suchen finden eingrenzen</translation>
    </message>
    <message>
        <source>collapse rail navigation</source>
        <translation>einklappen leiste navigation</translation>
    </message>
    <message>
        <source>zoom in font bigger</source>
        <translation>zoom vergrößern schrift größer</translation>
    </message>
    <message>
        <source>zoom out font</source>
        <translation>zoom verkleinern schrift kleiner</translation>
    </message>
    <message>
        <source>zoom reset font</source>
        <translation>zoom zurücksetzen schrift</translation>
    </message>
    <message>
        <source>help manual documentation</source>
        <translation>hilfe anleitung dokumentation handbuch</translation>
    </message>
    <message>
        <source>keys hotkeys</source>
        <translation>tasten kürzel tastatur</translation>
    </message>
    <message>
        <source>version licences</source>
        <translation>version lizenzen</translation>
    </message>
    <message>
        <source>exit leave end close</source>
        <translation>verlassen beenden ende schließen</translation>
    </message>
</context>
<context>
    <name>PaletteSettings</name>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>appearance colours scheme mode night day</source>
        <translation>darstellung aussehen farben schema modus nacht tag</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>font larger smaller zoom</source>
        <translation>schrift text größer kleiner zoom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Dates and figures</source>
        <translation>Datum und Zahlen</translation>
    </message>
    <message>
        <source>regional format locale numbers amounts decimal separator</source>
        <translation>regionales format gebietsschema zahlen beträge dezimaltrennzeichen komma</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>begin opening first</source>
        <translation>anfang öffnen start erste</translation>
    </message>
    <message>
        <source>Covers ending soon</source>
        <translation>Bald endende Deckungen</translation>
    </message>
    <message>
        <source>imminent end days horizon expiry</source>
        <translation>bald ende tage zeitraum ablauf</translation>
    </message>
    <message>
        <source>Rows per page</source>
        <translation>Zeilen pro Seite</translation>
    </message>
    <message>
        <source>portfolio lines companies length</source>
        <translation>portfolio zeilen unternehmen länge</translation>
    </message>
    <message>
        <source>Local names and addresses</source>
        <translation>Lokale Namen und Adressen</translation>
    </message>
    <message>
        <source>alphabet script non-Latin</source>
        <translation>alphabet schrift nicht lateinisch</translation>
    </message>
    <message>
        <source>CRS number</source>
        <translation>CRS-Nummer</translation>
    </message>
    <message>
        <source>identifier column</source>
        <translation>kennung spalte</translation>
    </message>
    <message>
        <source>Closing hides the window in the tray</source>
        <translation>Schließen verbirgt das Fenster im Infobereich</translation>
    </message>
    <message>
        <source>background icon quit notices</source>
        <translation>hintergrund symbol taskleiste beenden hinweise</translation>
    </message>
    <message>
        <source>Country of the search</source>
        <translation>Land der Suche</translation>
    </message>
    <message>
        <source>default nation</source>
        <translation>standard land</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>language start page contract country tray</source>
        <translation>sprache startseite vertrag land infobereich</translation>
    </message>
    <message>
        <source>Portfolio and covers</source>
        <translation>Portfolio und Deckungen</translation>
    </message>
    <message>
        <source>rows ending soon local names CRS</source>
        <translation>zeilen bald endend lokale namen CRS</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>thresholds increase decrease told</source>
        <translation>schwellenwerte erhöhung senkung meldung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>daily digest SMTP account</source>
        <translation>tägliche zusammenfassung SMTP konto</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>theme colours text size</source>
        <translation>design farben schriftgröße</translation>
    </message>
    <message>
        <source>Regional format</source>
        <translation>Regionales Format</translation>
    </message>
    <message>
        <source>dates figures amounts</source>
        <translation>datum zahlen beträge</translation>
    </message>
    <message>
        <source>Profile and data</source>
        <translation>Profil und Daten</translation>
    </message>
    <message>
        <source>folder key check store</source>
        <translation>ordner schlüssel prüfen datenbank</translation>
    </message>
    <message>
        <source>Simulated insurer</source>
        <translation>Simulierter Versicherer</translation>
    </message>
    <message>
        <source>clock time advance day</source>
        <translation>uhr zeit vorstellen tag</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>version licences</source>
        <translation>version lizenzen</translation>
    </message>
    <message>
        <source>Settings: {section}</source>
        <translation>Einstellungen: {section}</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}: {value}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>like the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>like the language</source>
        <translation>wie die Sprache</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>all in one long list</source>
        <translation>alles in einer langen Liste</translation>
    </message>
</context>
<context>
    <name>PdfPane</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
</context>
<context>
    <name>PlanComparison</name>
    <message>
        <source>As asked</source>
        <translation>Wie angefragt</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>Anderer Betrag</translation>
    </message>
    <message>
        <source>Other date</source>
        <translation>Anderes Datum</translation>
    </message>
    <message>
        <source>Other date and amount</source>
        <translation>Anderes Datum und anderer Betrag</translation>
    </message>
    <message>
        <source>Added by the insurer</source>
        <translation>Vom Versicherer ergänzt</translation>
    </message>
    <message>
        <source>Left out by the insurer</source>
        <translation>Vom Versicherer weggelassen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Insurer&apos;s plan</source>
        <translation>Versicherer</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the insurer&apos;s plan differ from yours.</source>
        <translation>
            <numerusform>%n Zeile im Plan des Versicherers weicht von Ihrem ab.</numerusform>
            <numerusform>%n Zeilen im Plan des Versicherers weichen von Ihrem ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The total is the same: {amount}.</source>
        <translation>Die Summe ist dieselbe: {amount}.</translation>
    </message>
    <message>
        <source>The insurer&apos;s plan is the one you asked for.</source>
        <translation>Der Plan des Versicherers ist der von Ihnen angefragte.</translation>
    </message>
    <message>
        <source>Payment plan asked for</source>
        <translation>Gewünschter Zahlungsplan</translation>
    </message>
    <message>
        <source>Payment plan asked for and the insurer&apos;s plan</source>
        <translation>Gewünschter Zahlungsplan und Plan des Versicherers</translation>
    </message>
</context>
<context>
    <name>PortfolioColumns</name>
    <message>
        <source>Overdue</source>
        <translation>Überfälligkeit</translation>
    </message>
    <message>
        <source>Overdues: {count}</source>
        <translation>Überfälligkeiten: {count}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Ihre Referenz</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Außenstände</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Deckung</translation>
    </message>
    <message>
        <source>Uncovered</source>
        <translation>Ungedeckt</translation>
    </message>
    <message>
        <source>Unused cover</source>
        <translation>Ungenutzte Deckung</translation>
    </message>
    <message>
        <source>Overdues</source>
        <translation>Überfälligkeiten</translation>
    </message>
    <message>
        <source>Internal credit limit</source>
        <translation>Internes Kreditlimit</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Easy-Nummer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
</context>
<context>
    <name>PortfolioCompanies</name>
    <message>
        <source>Filter this list as you type…</source>
        <translation>Diese Liste beim Tippen filtern…</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Diese Liste filtern</translation>
    </message>
    <message>
        <source>Looks through the whole portfolio: any part of any column, without accents or case.</source>
        <translation>Durchsucht das ganze Portfolio: jeden Teil jeder Spalte, ohne Akzente und Groß-/Kleinschreibung.</translation>
    </message>
    <message>
        <source> Search c&amp;riteria</source>
        <translation> Such&amp;kriterien</translation>
    </message>
    <message>
        <source>Narrow the whole portfolio (Ctrl+Shift+F)</source>
        <translation>Das ganze Portfolio eingrenzen (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source> &amp;View</source>
        <translation> Ansi&amp;cht</translation>
    </message>
    <message>
        <source>Sorting, columns and density of the list</source>
        <translation>Sortierung, Spalten und Dichte der Liste</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>more than {count} of {total} companies</source>
        <translation>mehr als {count} von {total} Unternehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n Unternehmen</numerusform>
            <numerusform>%n Unternehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} companies</source>
        <translation>{count} von {total} Unternehmen</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Alle an&amp;zeigen</translation>
    </message>
    <message>
        <source>Show the latest {count}</source>
        <translation>Die letzten {count} anzeigen</translation>
    </message>
    <message>
        <source>Clear &amp;filter</source>
        <translation>Filt&amp;er löschen</translation>
    </message>
    <message>
        <source>No company is in the portfolio yet: order a first product on one.</source>
        <translation>Noch kein Unternehmen im Portfolio: Bestellen Sie ein erstes Produkt zu einem Unternehmen.</translation>
    </message>
    <message>
        <source>Search a company</source>
        <translation>Unternehmen suchen</translation>
    </message>
    <message>
        <source>No company is marked as a favourite yet: mark it by its star or Ctrl+D.</source>
        <translation>Noch ist kein Unternehmen als Favorit markiert: Markieren Sie es mit seinem Stern oder Strg+D.</translation>
    </message>
    <message>
        <source>No company matches this filter.</source>
        <translation>Kein Unternehmen passt zu diesem Filter.</translation>
    </message>
</context>
<context>
    <name>PortfolioCriteria</name>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>DRA {figures}</source>
        <translation>DRA {figures}</translation>
    </message>
    <message>
        <source>Name: {text}</source>
        <translation>Name: {text}</translation>
    </message>
    <message>
        <source>{kind}: {value}</source>
        <translation>{kind}: {value}</translation>
    </message>
    <message>
        <source>{what}: from {first}</source>
        <translation>{what}: ab {first}</translation>
    </message>
    <message>
        <source>{what}: up to {last}</source>
        <translation>{what}: bis {last}</translation>
    </message>
    <message>
        <source>{what}: {first} to {last}</source>
        <translation>{what}: {first} bis {last}</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Deleted field</source>
        <translation>Gelöschtes Feld</translation>
    </message>
    <message>
        <source>{what}: {text}</source>
        <translation>{what}: {text}</translation>
    </message>
    <message>
        <source>Days before the end: {days}</source>
        <translation>Tage bis zum Ende: {days}</translation>
    </message>
    <message>
        <source>Companies of a link: {count}</source>
        <translation>Unternehmen eines Links: {count}</translation>
    </message>
    <message>
        <source>Outstanding above cover</source>
        <translation>Außenstände über der Deckung</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>Garantiegeber</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Enddatum</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Easy-Nummer</translation>
    </message>
</context>
<context>
    <name>PortfolioExport</name>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listen (*.csv)</translation>
    </message>
    <message>
        <source>Export the portfolio as shown</source>
        <translation>Portfolio wie angezeigt exportieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>All exports</source>
        <translation>Alle Exporte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Nachricht schließen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n Unternehmen</numerusform>
            <numerusform>%n Unternehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} written to {file}.</source>
        <translation>Liste in {file} gespeichert ({count}).</translation>
    </message>
    <message>
        <source>{done} companies written</source>
        <translation>{done} Unternehmen geschrieben</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>PortfolioIlus</name>
    <message>
        <source>ILUs</source>
        <translation>ILUs</translation>
    </message>
    <message>
        <source> &amp;Open</source>
        <translation> Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Answer the ILU chosen, or see what was answered</source>
        <translation>Die gewählte ILU beantworten oder die Antwort ansehen</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Unternehmen öffnen</translation>
    </message>
    <message>
        <source> &amp;Active ({count})</source>
        <translation> A&amp;ktiv ({count})</translation>
    </message>
    <message>
        <source> C&amp;losed ({count})</source>
        <translation> Geschl&amp;ossen ({count})</translation>
    </message>
    <message>
        <source>No ILU waits for your answer. The insurer asks when a cover is hardly used.</source>
        <translation>Keine ILU wartet auf Ihre Antwort. Der Versicherer fragt nach, wenn eine Deckung kaum genutzt wird.</translation>
    </message>
    <message>
        <source>No ILU has been answered, closed or has expired yet.</source>
        <translation>Bisher wurde keine ILU beantwortet, geschlossen oder ist abgelaufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n ILUs</source>
        <translation>
            <numerusform>%n ILU</numerusform>
            <numerusform>%n ILUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Overdues</source>
        <translation>Überfälligkeiten</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Bald endende Deckungen</translation>
    </message>
    <message>
        <source>ILUs</source>
        <translation>ILUs</translation>
    </message>
    <message>
        <source>What to list</source>
        <translation>Inhalt der Liste</translation>
    </message>
    <message>
        <source>Search criteria</source>
        <translation>Suchkriterien</translation>
    </message>
    <message>
        <source>Arrange columns…</source>
        <translation>Spalten anordnen…</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Als Ansicht speichern…</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source> &amp;Export…</source>
        <translation> E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export the portfolio</source>
        <translation>Portfolio exportieren</translation>
    </message>
    <message>
        <source>Show all companies</source>
        <translation>Alle Unternehmen anzeigen</translation>
    </message>
    <message>
        <source>Clear every filter</source>
        <translation>Alle Filter löschen</translation>
    </message>
    <message>
        <source>Selection summary</source>
        <translation>Übersicht der Auswahl</translation>
    </message>
</context>
<context>
    <name>PortfolioTable</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>Com&amp;pact rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>&amp;Arrange columns…</source>
        <translation>Spalten &amp;anordnen…</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
    <message>
        <source>Space ticks a company, Ctrl+A all of them, Enter opens it, Ctrl+D marks it as a favourite.</source>
        <translation>Die Leertaste kreuzt ein Unternehmen an, Strg+A alle, die Eingabetaste öffnet es, Strg+D markiert es als Favorit.</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
</context>
<context>
    <name>PortfolioViews</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Criteria, columns and sorting saved under a name</source>
        <translation>Kriterien, Spalten und Sortierung, unter einem Namen gespeichert</translation>
    </message>
    <message>
        <source> Vie&amp;ws</source>
        <translation> A&amp;nsichten</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Ansicht: {name}</translation>
    </message>
    <message>
        <source>&amp;Latest companies</source>
        <translation>&amp;Letzte Unternehmen</translation>
    </message>
    <message>
        <source>&amp;Whole portfolio</source>
        <translation>&amp;Ganzes Portfolio</translation>
    </message>
    <message>
        <source>&amp;Favourites</source>
        <translation>&amp;Favoriten</translation>
    </message>
    <message>
        <source>Outstanding &amp;above cover</source>
        <translation>&amp;Außenstände über der Deckung</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>Als Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Overwrite “{name}”</source>
        <translation>„{name}“ ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>&amp;Rename “{name}”…</source>
        <translation>„{name}“ &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete “{name}”</source>
        <translation>„{name}“ lös&amp;chen</translation>
    </message>
    <message>
        <source>O&amp;pen the portfolio with “{name}”</source>
        <translation>&amp;Portfolio mit „{name}“ öffnen</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>View “{name}” saved.</source>
        <translation>Ansicht „{name}“ gespeichert.</translation>
    </message>
    <message>
        <source>The portfolio opens with “{name}”.</source>
        <translation>Das Portfolio öffnet sich mit „{name}“.</translation>
    </message>
    <message>
        <source>The portfolio no longer opens with “{name}”.</source>
        <translation>Das Portfolio öffnet sich nicht mehr mit „{name}“.</translation>
    </message>
    <message>
        <source>View “{name}” deleted.</source>
        <translation>Ansicht „{name}“ gelöscht.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Confidential: for {holder}, contract {contract}, only. Do not pass on. {company}, printed on {moment}.</source>
        <translation>Vertraulich: nur für {holder}, Vertrag {contract}. Nicht weitergeben. {company}, gedruckt am {moment}.</translation>
    </message>
    <message>
        <source>DEMONSTRATION – simulated: this says nothing about a real company</source>
        <translation>DEMONSTRATION – simuliert: sagt nichts über ein reales Unternehmen aus</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>No errors left</source>
        <translation>Keine Fehler mehr</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Enter goes to the cell</source>
        <translation>Eingabetaste springt zur Zelle</translation>
    </message>
    <message>
        <source>Shows or hides the list of errors</source>
        <translation>Fehlerliste ein- oder ausblenden</translation>
    </message>
    <message numerus="yes">
        <source> %n errors</source>
        <translation>
            <numerusform> %n Fehler</numerusform>
            <numerusform> %n Fehler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>Credit limit</source>
        <translation>Kreditlimit</translation>
    </message>
    <message>
        <source>@rating limit</source>
        <translation>@rating-Limit</translation>
    </message>
    <message>
        <source>Express credit limit</source>
        <translation>Express-Limit</translation>
    </message>
    <message>
        <source>TopLiner</source>
        <translation>TopLiner</translation>
    </message>
    <message>
        <source>DRA flash</source>
        <translation>DRA einmalig</translation>
    </message>
    <message>
        <source>DRA monitored</source>
        <translation>DRA mit Überwachung</translation>
    </message>
    <message>
        <source>@rating opinion flash</source>
        <translation>@rating-Meinung, einmalig</translation>
    </message>
    <message>
        <source>@rating opinion monitored</source>
        <translation>@rating-Meinung, mit Überwachung</translation>
    </message>
    <message>
        <source>Customised credit opinion</source>
        <translation>Individuelle Kreditmeinung</translation>
    </message>
    <message>
        <source>Snapshot report</source>
        <translation>Kurzbericht</translation>
    </message>
    <message>
        <source>Full report, immediate</source>
        <translation>Vollauskunft, sofort</translation>
    </message>
    <message>
        <source>Full report, new investigation</source>
        <translation>Vollauskunft, neue Recherche</translation>
    </message>
    <message>
        <source>Credit report</source>
        <translation>Kreditbericht</translation>
    </message>
</context>
<context>
    <name>ProductAction</name>
    <message>
        <source>Modify the amount…</source>
        <translation>Betrag ändern…</translation>
    </message>
    <message>
        <source>Transform into: {product}…</source>
        <translation>Umwandeln in: {product}…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Erneuern…</translation>
    </message>
    <message>
        <source>Buy…</source>
        <translation>Kaufen…</translation>
    </message>
    <message>
        <source>Refuse the offer…</source>
        <translation>Angebot ablehnen…</translation>
    </message>
    <message>
        <source>New simulation…</source>
        <translation>Neue Simulation…</translation>
    </message>
    <message>
        <source>Stop monitoring…</source>
        <translation>Überwachung beenden…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
</context>
<context>
    <name>ProductBlock</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Decision amount</source>
        <translation>Betrag der Entscheidung</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Letzte Aktualisierung</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>{field}, from</source>
        <translation>{field}, von</translation>
    </message>
    <message>
        <source>{field}, to</source>
        <translation>{field}, bis</translation>
    </message>
    <message>
        <source>The first value must not be above the second.</source>
        <translation>Der erste Wert darf nicht über dem zweiten liegen.</translation>
    </message>
    <message>
        <source>An amount cannot be below zero.</source>
        <translation>Ein Betrag kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>“{typed}” is not a date.</source>
        <translation>„{typed}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle Produkte</translation>
    </message>
</context>
<context>
    <name>ProductDetails</name>
    <message>
        <source>Earlier decisions</source>
        <translation>Frühere Entscheidungen</translation>
    </message>
    <message>
        <source>requested {amount}</source>
        <translation>{amount} angefragt</translation>
    </message>
</context>
<context>
    <name>ProductRow</name>
    <message>
        <source>Decision awaited: {product}</source>
        <translation>Entscheidung erwartet: {product}</translation>
    </message>
    <message>
        <source>Offer open until {moment}…</source>
        <translation>Angebot gültig bis {moment}…</translation>
    </message>
    <message>
        <source>Report expected on {day}…</source>
        <translation>Bericht erwartet am {day}…</translation>
    </message>
    <message>
        <source>Decision awaited…</source>
        <translation>Entscheidung erwartet…</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Open the report: {product}</source>
        <translation>Bericht öffnen: {product}</translation>
    </message>
    <message>
        <source>DRA {dra}</source>
        <translation>DRA {dra}</translation>
    </message>
    <message>
        <source>Requested {amount}</source>
        <translation>Angefragt: {amount}</translation>
    </message>
    <message>
        <source>{amount} being examined</source>
        <translation>{amount} in Prüfung</translation>
    </message>
    <message>
        <source>decided on {day}</source>
        <translation>entschieden am {day}</translation>
    </message>
    <message>
        <source>ordered on {day}</source>
        <translation>bestellt am {day}</translation>
    </message>
    <message>
        <source>ends on {day}</source>
        <translation>endet am {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>monitored: every change is notified</source>
        <translation>überwacht: Jede Änderung wird mitgeteilt</translation>
    </message>
    <message>
        <source>only downgrades are notified</source>
        <translation>nur Herabstufungen werden mitgeteilt</translation>
    </message>
    <message>
        <source>overdues declarable until {day}</source>
        <translation>Überfälligkeiten meldbar bis {day}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>ProductStatus</name>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Partially granted</source>
        <translation>Teilweise gewährt</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>Wird storniert</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>ProfilePart</name>
    <message>
        <source>In the keyring of the operating system</source>
        <translation>Im Schlüsselbund des Betriebssystems</translation>
    </message>
    <message>
        <source>Behind your passphrase</source>
        <translation>Hinter Ihrer Passphrase</translation>
    </message>
    <message>
        <source>Beside the store: fit for demonstration data only</source>
        <translation>Neben der Datenbank: nur für Demonstrationsdaten geeignet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Versicherer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Demonstration data: nothing in it is real</source>
        <translation>Demonstrationsdaten: Nichts darin ist real</translation>
    </message>
    <message>
        <source>Simulated on this computer ({backend})</source>
        <translation>Auf diesem Computer simuliert ({backend})</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>{name} cannot be the name of a profile.</source>
        <translation>{name} kann kein Profilname sein.</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces, dots and dashes, or give the path of a folder.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern, Leerzeichen, Punkte und Striche oder geben Sie den Pfad eines Ordners an.</translation>
    </message>
    <message>
        <source>The folder {folder} is kept in step with a cloud ({cause}); that would damage the store.</source>
        <translation>Der Ordner {folder} wird mit einer Cloud abgeglichen ({cause}); das würde die Datenbank beschädigen.</translation>
    </message>
    <message>
        <source>The folder {folder} lies on the network ({cause}); that would damage the store.</source>
        <translation>Der Ordner {folder} liegt im Netzwerk ({cause}); das würde die Datenbank beschädigen.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer: --profile DIR.</source>
        <translation>Wählen Sie einen Ordner auf einem Laufwerk dieses Computers: --profile ORDNER.</translation>
    </message>
    <message>
        <source>There is no profile in {folder}.</source>
        <translation>In {folder} gibt es kein Profil.</translation>
    </message>
    <message>
        <source>Check --profile, or make one with demonstration data: cofanet-desktop demo --profile NAME.</source>
        <translation>Prüfen Sie --profile oder legen Sie eines mit Demonstrationsdaten an: cofanet-desktop demo --profile NAME.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {cause}.</source>
        <translation>Der Ordner {folder} kann nicht verwendet werden: {cause}.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, on a disk with some space left.</source>
        <translation>Wählen Sie einen Ordner mit Schreibrecht auf einem Laufwerk mit freiem Speicherplatz.</translation>
    </message>
    <message>
        <source>The folder {folder} holds other files ({file}) and no profile.</source>
        <translation>Der Ordner {folder} enthält andere Dateien ({file}) und kein Profil.</translation>
    </message>
    <message>
        <source>Choose an empty folder or a new name.</source>
        <translation>Wählen Sie einen leeren Ordner oder einen neuen Namen.</translation>
    </message>
    <message>
        <source>The profile {folder} is open in another window or command.</source>
        <translation>Das Profil {folder} ist in einem anderen Fenster oder Befehl geöffnet.</translation>
    </message>
    <message>
        <source>Close that window or wait for that command, or choose another --profile.</source>
        <translation>Schließen Sie jenes Fenster, warten Sie auf das Ende des Befehls oder wählen Sie ein anderes --profile.</translation>
    </message>
    <message>
        <source>There is a profile called {name} already.</source>
        <translation>Es gibt schon ein Profil namens {name}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>ProfilesMenu</name>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Profile</translation>
    </message>
    <message>
        <source>&amp;New demonstration profile…</source>
        <translation>&amp;Neues Demonstrationsprofil…</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Portfolio quality</source>
        <translation>Portfolioqualität</translation>
    </message>
    <message>
        <source>No WAP yet</source>
        <translation>Noch kein WAP</translation>
    </message>
    <message>
        <source>WAP {value}</source>
        <translation>WAP {value}</translation>
    </message>
    <message>
        <source>WAP: weighted assessment, 0 high risk to 10 very low risk</source>
        <translation>WAP: gewichtete Bewertung, 0 hohes Risiko bis 10 sehr niedriges Risiko</translation>
    </message>
    <message>
        <source>The portfolio holds no company yet.</source>
        <translation>Das Portfolio enthält noch kein Unternehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n Unternehmen</numerusform>
            <numerusform>%n Unternehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>{companies}, none of them both assessed and covered: nothing to weigh.</source>
        <translation>{companies}, davon keines zugleich bewertet und gedeckt: nichts zu gewichten.</translation>
    </message>
    <message>
        <source>Local estimate, not Coface&apos;s figure · {companies}, {percent} % of them assessed</source>
        <translation>Lokale Schätzung, nicht die Zahl von Coface · {companies}, davon {percent}&#xa0;% bewertet</translation>
    </message>
    <message>
        <source>{change} in a month</source>
        <translation>{change} in einem Monat</translation>
    </message>
    <message>
        <source>{change} in a year</source>
        <translation>{change} in einem Jahr</translation>
    </message>
    <message>
        <source>The trend begins with the first WAP.</source>
        <translation>Der Trend beginnt mit dem ersten WAP.</translation>
    </message>
    <message>
        <source>The trend begins today; it grows with every day the insurer is asked.</source>
        <translation>Der Trend beginnt heute; er wächst mit jedem Tag, an dem der Versicherer abgefragt wird.</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>WAP</source>
        <translation>WAP</translation>
    </message>
    <message>
        <source>Companies assessed</source>
        <translation>Bewertete Unternehmen</translation>
    </message>
    <message>
        <source>Companies by DRA</source>
        <translation>Unternehmen nach DRA</translation>
    </message>
    <message>
        <source>WAP over the last year</source>
        <translation>WAP im letzten Jahr</translation>
    </message>
    <message>
        <source>Without DRA: {companies}</source>
        <translation>Ohne DRA: {companies}</translation>
    </message>
    <message>
        <source>DRA {dra}, {word}: {companies}</source>
        <translation>DRA {dra}, {word}: {companies}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>{day}: WAP {value}, {percent} % of the companies assessed</source>
        <translation>{day}: WAP {value}, {percent}&#xa0;% der Unternehmen bewertet</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>QualityCard</name>
    <message>
        <source>Portfolio quality</source>
        <translation>Portfolioqualität</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Open the portfolio</source>
        <translation>Portfolio öffnen</translation>
    </message>
    <message>
        <source>Companies by DRA</source>
        <translation>Unternehmen nach DRA</translation>
    </message>
    <message>
        <source>WAP over the last year</source>
        <translation>WAP im letzten Jahr</translation>
    </message>
    <message>
        <source>Portfolio quality as a table</source>
        <translation>Portfolioqualität als Tabelle</translation>
    </message>
    <message>
        <source>Print the portfolio quality…</source>
        <translation>Portfolioqualität drucken…</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Portfolio quality: table, print, copy</source>
        <translation>Portfolioqualität: Tabelle, drucken, kopieren</translation>
    </message>
    <message>
        <source>Show as a table, print, copy</source>
        <translation>Als Tabelle anzeigen, drucken, kopieren</translation>
    </message>
    <message>
        <source>The charts were copied as a picture.</source>
        <translation>Die Diagramme wurden als Bild kopiert.</translation>
    </message>
    <message>
        <source>The figures were copied as a table.</source>
        <translation>Die Zahlen wurden als Tabelle kopiert.</translation>
    </message>
</context>
<context>
    <name>QualityTables</name>
    <message>
        <source>Companies by DRA</source>
        <translation>Unternehmen nach DRA</translation>
    </message>
    <message>
        <source>WAP over the last year</source>
        <translation>WAP im letzten Jahr</translation>
    </message>
</context>
<context>
    <name>RefusalRow</name>
    <message>
        <source>Put away the message about {file}</source>
        <translation>Die Meldung zu {file} schließen</translation>
    </message>
</context>
<context>
    <name>RefusedStrips</name>
    <message>
        <source>Correct and &amp;send</source>
        <translation>Korrigieren und &amp;senden</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Neues Unternehmen</translation>
    </message>
    <message>
        <source>{product} – kept back: {reason}</source>
        <translation>{product} – zurückgehalten: {reason}</translation>
    </message>
    <message>
        <source>{product} – refused: {reason}</source>
        <translation>{product} – abgelehnt: {reason}</translation>
    </message>
</context>
<context>
    <name>RenewalDialog</name>
    <message>
        <source>Renew covers</source>
        <translation>Deckungen erneuern</translation>
    </message>
    <message>
        <source>Covers to renew</source>
        <translation>Zu erneuernde Deckungen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n renewals were asked for.</source>
        <translation>
            <numerusform>%n Erneuerung wurde angefragt.</numerusform>
            <numerusform>%n Erneuerungen wurden angefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{asked} You can close this window: the answers are notified.</source>
        <translation>{asked} Sie können dieses Fenster schließen: Die Antworten werden mitgeteilt.</translation>
    </message>
    <message numerus="yes">
        <source>%n covers are asked to go on, each for the amount in force.</source>
        <translation>
            <numerusform>Für %n Deckung wird die Erneuerung über den geltenden Betrag angefragt.</numerusform>
            <numerusform>Für %n Deckungen wird die Erneuerung angefragt, jeweils über den geltenden Betrag.</numerusform>
        </translation>
    </message>
    <message>
        <source>{possible} of {covers} can be renewed, each for the amount in force.</source>
        <translation>{possible} von {covers} erneuerbar, jeweils über den geltenden Betrag.</translation>
    </message>
    <message numerus="yes">
        <source>%n covers</source>
        <translation>
            <numerusform>%n Deckung</numerusform>
            <numerusform>%n Deckungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> &amp;Renew %n covers</source>
        <translation>
            <numerusform> %n Deckung &amp;erneuern</numerusform>
            <numerusform> %n Deckungen &amp;erneuern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewalsTable</name>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>days left: {days}</source>
        <translation>Tage übrig: {days}</translation>
    </message>
    <message>
        <source>Cannot be renewed</source>
        <translation>Nicht erneuerbar</translation>
    </message>
    <message>
        <source>Can be renewed</source>
        <translation>Erneuerbar</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Erneuert</translation>
    </message>
    <message>
        <source>Not renewed</source>
        <translation>Nicht erneuert</translation>
    </message>
    <message>
        <source>Sent, answer awaited</source>
        <translation>Gesendet, Antwort erwartet</translation>
    </message>
    <message>
        <source>expected {moment}</source>
        <translation>erwartet am {moment}</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Letzte Aktualisierung</translation>
    </message>
    <message>
        <source>within days; the date is told as soon as the insurer has the order</source>
        <translation>in einigen Tagen; der Termin wird mitgeteilt, sobald der Versicherer die Bestellung hat</translation>
    </message>
    <message>
        <source>at once, opens here and is kept for work without a network</source>
        <translation>sofort; öffnet sich hier und bleibt offline verfügbar</translation>
    </message>
    <message>
        <source>no report on file</source>
        <translation>kein Bericht vorhanden</translation>
    </message>
    <message>
        <source>Nothing can be delivered at once.</source>
        <translation>Eine sofortige Lieferung ist nicht möglich.</translation>
    </message>
    <message>
        <source>This report was not updated for more than a year.</source>
        <translation>Dieser Bericht wurde seit über einem Jahr nicht aktualisiert.</translation>
    </message>
    <message>
        <source>Order a new &amp;investigation instead</source>
        <translation>Stattdessen neue &amp;Recherche bestellen</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>S&amp;prache des Berichts</translation>
    </message>
</context>
<context>
    <name>ReportWizard</name>
    <message>
        <source>New request: {product}</source>
        <translation>Neue Anfrage: {product}</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>RequestWizard</name>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>&amp;Submit request</source>
        <translation>Anfrage &amp;absenden</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Here is what you had begun. Go on, or throw it away.</source>
        <translation>Hier ist, was Sie begonnen hatten. Machen Sie weiter oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Forget what was typed in this form</source>
        <translation>Eingaben in diesem Formular verwerfen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close this window; what was typed is kept</source>
        <translation>Dieses Fenster schließen; die Eingaben bleiben erhalten</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Kept as a draft: {form}. Open the form again to go on.</source>
        <translation>Der Entwurf „{form}“ bleibt erhalten. Öffnen Sie das Formular erneut, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>Der Entwurf wurde verworfen.</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Delete this product: {product}?</source>
        <translation>Dieses Produkt löschen: {product}?</translation>
    </message>
    <message>
        <source>New invoices to this company will no longer be insured. The company stays in your portfolio, and overdues can be declared on it, for 2 years.</source>
        <translation>Neue Rechnungen an dieses Unternehmen werden nicht mehr versichert. Das Unternehmen bleibt 2 Jahre in Ihrem Portfolio, und so lange können Überfälligkeiten zu ihm gemeldet werden.</translation>
    </message>
    <message>
        <source>The product leaves the company&apos;s file as deleted.</source>
        <translation>Das Produkt erhält in der Akte des Unternehmens den Status „Gelöscht“.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Stop monitoring: {product}?</source>
        <translation>Überwachung beenden: {product}?</translation>
    </message>
    <message>
        <source>Changes of this company will no longer be notified. It can be ordered anew.</source>
        <translation>Änderungen bei diesem Unternehmen werden nicht mehr mitgeteilt. Das Produkt kann neu bestellt werden.</translation>
    </message>
    <message>
        <source>&amp;Stop monitoring</source>
        <translation>&amp;Überwachung beenden</translation>
    </message>
    <message>
        <source>Buy this TopLiner?</source>
        <translation>Diesen TopLiner kaufen?</translation>
    </message>
    <message>
        <source>The TopLiner begins as soon as the insurer has your answer.</source>
        <translation>Der TopLiner beginnt, sobald der Versicherer Ihre Antwort hat.</translation>
    </message>
    <message>
        <source>&amp;Buy for {price}</source>
        <translation>Für {price} &amp;kaufen</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>Refuse this offer?</source>
        <translation>Dieses Angebot ablehnen?</translation>
    </message>
    <message>
        <source>The offer ends and nothing is due. Another can be simulated.</source>
        <translation>Das Angebot endet, und es fällt nichts an. Eine neue Simulation bleibt möglich.</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>Saved, to be sent to the insurer.</source>
        <translation>Gespeichert, wird an den Versicherer gesendet.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A temporary number is Z followed by digits.</source>
        <translation>Eine vorläufige Nummer besteht aus Z und Ziffern.</translation>
    </message>
    <message>
        <source>Create the company again.</source>
        <translation>Legen Sie das Unternehmen neu an.</translation>
    </message>
    <message>
        <source>Name, address, city, postcode and country are mandatory.</source>
        <translation>Name, Adresse, Ort, Postleitzahl und Land sind Pflichtangaben.</translation>
    </message>
    <message>
        <source>Fill them in; phone and legal identifier help.</source>
        <translation>Füllen Sie sie aus; Telefon und gesetzliche Kennung helfen.</translation>
    </message>
    <message>
        <source>An amount is needed.</source>
        <translation>Ein Betrag ist erforderlich.</translation>
    </message>
    <message>
        <source>Enter the highest outstanding you expect.</source>
        <translation>Geben Sie die höchsten erwarteten Außenstände ein.</translation>
    </message>
    <message>
        <source>The amount is in {currency}, the contract is in {contract_currency}.</source>
        <translation>Der Betrag ist in {currency}, der Vertrag in {contract_currency}.</translation>
    </message>
    <message>
        <source>Convert it and ask again.</source>
        <translation>Rechnen Sie ihn um und fragen Sie erneut an.</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>Der Betrag muss über null liegen.</translation>
    </message>
    <message>
        <source>Enter the highest outstanding you expect, or delete the cover.</source>
        <translation>Geben Sie die höchsten erwarteten Außenstände ein oder löschen Sie die Deckung.</translation>
    </message>
    <message>
        <source>The amount must be a whole number of {currency}.</source>
        <translation>Der Betrag muss eine ganze Zahl in {currency} sein.</translation>
    </message>
    <message>
        <source>Leave out the decimals.</source>
        <translation>Lassen Sie die Nachkommastellen weg.</translation>
    </message>
    <message>
        <source>The amount is above the largest one that can be asked: {most}.</source>
        <translation>Der Betrag übersteigt den höchsten, der angefragt werden kann: {most}.</translation>
    </message>
    <message>
        <source>Check the number of digits.</source>
        <translation>Prüfen Sie die Anzahl der Ziffern.</translation>
    </message>
    <message>
        <source>Only one cover per company is allowed: the product {product} stands already ({status}).</source>
        <translation>Pro Unternehmen ist nur eine Deckung zulässig: Das Produkt {product} besteht bereits ({status}).</translation>
    </message>
    <message>
        <source>Wait for the insurer&apos;s answer.</source>
        <translation>Warten Sie die Antwort des Versicherers ab.</translation>
    </message>
    <message>
        <source>Wait for the end of the TopLiner.</source>
        <translation>Warten Sie das Ende des TopLiners ab.</translation>
    </message>
    <message>
        <source>Transform it: choose Transform on the product {product}.</source>
        <translation>Wandeln Sie es um: Wählen Sie „Umwandeln“ beim Produkt {product}.</translation>
    </message>
    <message>
        <source>Modify its amount instead.</source>
        <translation>Ändern Sie stattdessen den Betrag.</translation>
    </message>
    <message>
        <source>Open it on the company page.</source>
        <translation>Öffnen Sie es auf der Seite des Unternehmens.</translation>
    </message>
    <message>
        <source>Delete it first.</source>
        <translation>Löschen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The product {product} is already ordered on this company.</source>
        <translation>Das Produkt {product} ist zu diesem Unternehmen bereits bestellt.</translation>
    </message>
    <message>
        <source>The contract has no amount for express credit limits.</source>
        <translation>Der Vertrag sieht keinen Betrag für Express-Limits vor.</translation>
    </message>
    <message>
        <source>Ask for a credit limit instead.</source>
        <translation>Fragen Sie stattdessen ein Kreditlimit an.</translation>
    </message>
    <message>
        <source>An express credit limit was refused less than one year ago.</source>
        <translation>Ein Express-Limit wurde vor weniger als einem Jahr abgelehnt.</translation>
    </message>
    <message>
        <source>It can be asked again from {day}; a credit limit can be asked today.</source>
        <translation>Es kann ab {day} erneut angefragt werden; ein Kreditlimit kann schon heute angefragt werden.</translation>
    </message>
    <message>
        <source>A company cannot guarantee itself.</source>
        <translation>Ein Unternehmen kann nicht sein eigener Garantiegeber sein.</translation>
    </message>
    <message>
        <source>Choose another company as guarantor, or none.</source>
        <translation>Wählen Sie ein anderes Unternehmen als Garantiegeber oder keines.</translation>
    </message>
    <message>
        <source>The customer reference has {length} characters, {most} are allowed.</source>
        <translation>Die Kundenreferenz hat {length} Zeichen, zulässig sind {most}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>The total outstanding must be zero or more, in {currency}.</source>
        <translation>Die gesamten Außenstände müssen null oder mehr sein, in {currency}.</translation>
    </message>
    <message>
        <source>Correct it, or leave it empty to keep the one known.</source>
        <translation>Korrigieren Sie sie oder lassen Sie sie leer, um den bekannten Wert beizubehalten.</translation>
    </message>
    <message>
        <source>The product {product} is waiting for the insurer&apos;s answer.</source>
        <translation>Das Produkt {product} wartet auf die Antwort des Versicherers.</translation>
    </message>
    <message>
        <source>This cannot be done on the product {product}.</source>
        <translation>Dies ist beim Produkt {product} nicht möglich.</translation>
    </message>
    <message>
        <source>Choose an action the company page offers on the product.</source>
        <translation>Wählen Sie eine Aktion, die die Seite des Unternehmens zu dem Produkt anbietet.</translation>
    </message>
    <message>
        <source>Order it again with New action.</source>
        <translation>Bestellen Sie es mit „Neue Aktion“ erneut.</translation>
    </message>
    <message>
        <source>The product {product} is not in force: {status}.</source>
        <translation>Das Produkt {product} ist nicht in Kraft: {status}.</translation>
    </message>
    <message>
        <source>{amount} is the amount already asked.</source>
        <translation>{amount} ist der bereits angefragte Betrag.</translation>
    </message>
    <message>
        <source>Ask for a higher or a lower amount.</source>
        <translation>Fragen Sie einen höheren oder niedrigeren Betrag an.</translation>
    </message>
    <message>
        <source>The product {product} cannot be transformed into the product {into}.</source>
        <translation>Das Produkt {product} kann nicht in das Produkt {into} umgewandelt werden.</translation>
    </message>
    <message>
        <source>A credit limit becomes an @rating limit, an @rating limit a credit limit.</source>
        <translation>Aus einem Kreditlimit wird ein @rating-Limit, aus einem @rating-Limit ein Kreditlimit.</translation>
    </message>
    <message>
        <source>A TopLiner is active on this company: its credit limit must stay.</source>
        <translation>Zu diesem Unternehmen ist ein TopLiner aktiv: Das Kreditlimit muss bestehen bleiben.</translation>
    </message>
    <message>
        <source>Contract {contract} does not include the product {product}.</source>
        <translation>Der Vertrag {contract} enthält das Produkt {product} nicht.</translation>
    </message>
    <message>
        <source>Ask the insurer to add it to the contract.</source>
        <translation>Bitten Sie den Versicherer, es in den Vertrag aufzunehmen.</translation>
    </message>
    <message>
        <source>A TopLiner is not renewed: it ends on its day.</source>
        <translation>Ein TopLiner wird nicht erneuert: Er endet am vorgesehenen Tag.</translation>
    </message>
    <message>
        <source>Ask for a new simulation once it has ended.</source>
        <translation>Fragen Sie nach seinem Ende eine neue Simulation an.</translation>
    </message>
    <message>
        <source>The product {product} has no end that could be put off.</source>
        <translation>Das Produkt {product} hat kein Ende, das sich verschieben ließe.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Es läuft von selbst weiter.</translation>
    </message>
    <message>
        <source>There is nothing left to give up.</source>
        <translation>Es gibt nichts mehr zu löschen.</translation>
    </message>
    <message>
        <source>The product {product} is still monitored.</source>
        <translation>Das Produkt {product} wird noch überwacht.</translation>
    </message>
    <message>
        <source>Stop the monitoring first.</source>
        <translation>Beenden Sie zuerst die Überwachung.</translation>
    </message>
    <message>
        <source>The product {product} is not monitored.</source>
        <translation>Das Produkt {product} wird nicht überwacht.</translation>
    </message>
    <message>
        <source>Delete it if it is no longer needed.</source>
        <translation>Löschen Sie es, wenn es nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>No cover is in force on this company, and none ended in the last two years.</source>
        <translation>Zu diesem Unternehmen ist keine Deckung in Kraft, und in den letzten zwei Jahren endete auch keine.</translation>
    </message>
    <message>
        <source>Declare it as an uninsured debt if the contract has that option.</source>
        <translation>Melden Sie eine nicht versicherte Forderung, falls der Vertrag diese Option enthält.</translation>
    </message>
    <message>
        <source>{file} belongs to no company and no declaration of this contract.</source>
        <translation>{file} gehört zu keinem Unternehmen und keiner Meldung dieses Vertrags.</translation>
    </message>
    <message>
        <source>Send it from the page of the company or of the declaration.</source>
        <translation>Senden Sie das Dokument von der Seite des Unternehmens oder der Meldung aus.</translation>
    </message>
    <message>
        <source>This request was already taken.</source>
        <translation>Diese Anfrage wurde bereits angenommen.</translation>
    </message>
    <message>
        <source>This order was already taken.</source>
        <translation>Diese Bestellung wurde bereits angenommen.</translation>
    </message>
    <message>
        <source>This company was already created.</source>
        <translation>Dieses Unternehmen wurde bereits angelegt.</translation>
    </message>
    <message>
        <source>Search it by its name.</source>
        <translation>Suchen Sie es nach seinem Namen.</translation>
    </message>
    <message>
        <source>This company is not in the portfolio of the contract.</source>
        <translation>Dieses Unternehmen ist nicht im Portfolio des Vertrags.</translation>
    </message>
    <message>
        <source>Order a product on it first.</source>
        <translation>Bestellen Sie zuerst ein Produkt zu diesem Unternehmen.</translation>
    </message>
    <message>
        <source>This cover is being transformed.</source>
        <translation>Diese Deckung wird gerade umgewandelt.</translation>
    </message>
    <message>
        <source>An overdue is declared on this buyer: due dates are no longer extended here.</source>
        <translation>Zu diesem Abnehmer ist eine Überfälligkeit gemeldet: Fälligkeiten werden hier nicht mehr verlängert.</translation>
    </message>
    <message>
        <source>Write to the collection department: the e-mail is prepared for you.</source>
        <translation>Schreiben Sie der Inkassoabteilung: Die E-Mail ist für Sie vorbereitet.</translation>
    </message>
    <message>
        <source>An extension stands on this buyer already: {status}.</source>
        <translation>Zu diesem Abnehmer besteht bereits eine Verlängerung: {status}.</translation>
    </message>
    <message>
        <source>Modify it once it is accepted, or cancel it while it is pending.</source>
        <translation>Ändern Sie sie, wenn sie angenommen ist, oder stornieren Sie sie, solange sie aussteht.</translation>
    </message>
    <message>
        <source>A request needs at least one invoice and one new due date.</source>
        <translation>Eine Anfrage braucht mindestens eine Rechnung und eine neue Fälligkeit.</translation>
    </message>
    <message>
        <source>Add the missing lines.</source>
        <translation>Fügen Sie die fehlenden Zeilen hinzu.</translation>
    </message>
    <message>
        <source>Invoice {reference} is in {other}, the request is in {currency}.</source>
        <translation>Die Rechnung {reference} ist in {other}, die Anfrage in {currency}.</translation>
    </message>
    <message>
        <source>Make a request in one currency.</source>
        <translation>Stellen Sie eine Anfrage in nur einer Währung.</translation>
    </message>
    <message>
        <source>Invoice {reference} was due on {due}, after {most}, the end of the maximum credit period.</source>
        <translation>Die Rechnung {reference} war am {due} fällig, nach dem {most}, dem Ende des äußersten Kreditziels.</translation>
    </message>
    <message>
        <source>Take the invoice out: it was sold on longer terms than the contract insures.</source>
        <translation>Entfernen Sie die Rechnung: Ihr Zahlungsziel ist länger, als der Vertrag versichert.</translation>
    </message>
    <message>
        <source>The plan is {amount} short of the invoices.</source>
        <translation>Der Plan liegt {amount} unter den Rechnungen.</translation>
    </message>
    <message>
        <source>The two sums must be the same to the cent.</source>
        <translation>Beide Summen müssen auf den Cent übereinstimmen.</translation>
    </message>
    <message>
        <source>The plan is {amount} above the invoices.</source>
        <translation>Der Plan liegt {amount} über den Rechnungen.</translation>
    </message>
    <message>
        <source>{day} is not after {due}, the due date of invoice {reference} that it replaces.</source>
        <translation>{day} liegt nicht nach dem {due}, der zu ersetzenden Fälligkeit der Rechnung {reference}.</translation>
    </message>
    <message>
        <source>Choose a later date.</source>
        <translation>Wählen Sie ein späteres Datum.</translation>
    </message>
    <message>
        <source>All new due dates are inside the maximum credit period.</source>
        <translation>Alle neuen Fälligkeiten liegen innerhalb des äußersten Kreditziels.</translation>
    </message>
    <message>
        <source>Grant them to your customer freely: no request is needed.</source>
        <translation>Gewähren Sie sie Ihrem Kunden frei: Eine Anfrage ist nicht nötig.</translation>
    </message>
    <message>
        <source>Only an accepted extension is modified; this one is: {status}.</source>
        <translation>Nur eine angenommene Verlängerung kann geändert werden; Status dieser Verlängerung: {status}.</translation>
    </message>
    <message>
        <source>A pending one is cancelled and asked again; a refused one is asked anew.</source>
        <translation>Stornieren Sie eine ausstehende und fragen Sie erneut an; eine abgelehnte fragen Sie neu an.</translation>
    </message>
    <message>
        <source>Only a pending request is cancelled; this one is: {status}.</source>
        <translation>Nur eine ausstehende Anfrage kann storniert werden; Status dieser Anfrage: {status}.</translation>
    </message>
    <message>
        <source>Modify an accepted one; a refused one is asked anew.</source>
        <translation>Ändern Sie eine angenommene; eine abgelehnte fragen Sie neu an.</translation>
    </message>
    <message>
        <source>This ILU takes no answer any more: {status}.</source>
        <translation>Diese ILU nimmt keine Antwort mehr an: {status}.</translation>
    </message>
    <message>
        <source>Ask for a change of the cover if it does not fit.</source>
        <translation>Fragen Sie eine Änderung der Deckung an, wenn sie nicht passt.</translation>
    </message>
    <message>
        <source>The real needs are missing.</source>
        <translation>Der tatsächliche Bedarf fehlt.</translation>
    </message>
    <message>
        <source>Enter the highest outstanding you expect; zero is an answer.</source>
        <translation>Geben Sie die höchsten erwarteten Außenstände ein; auch null ist eine Antwort.</translation>
    </message>
    <message>
        <source>Needs are told only of a buyer one still trades with.</source>
        <translation>Ein Bedarf wird nur bei einem Abnehmer angegeben, mit dem Sie noch Geschäfte machen.</translation>
    </message>
    <message>
        <source>Leave the needs empty.</source>
        <translation>Lassen Sie den Bedarf leer.</translation>
    </message>
    <message>
        <source>The real needs must be zero or more, in {currency}.</source>
        <translation>Der tatsächliche Bedarf muss null oder mehr sein, in {currency}.</translation>
    </message>
    <message>
        <source>Correct the amount.</source>
        <translation>Korrigieren Sie den Betrag.</translation>
    </message>
    <message>
        <source>The comment has {length} characters, {most} are allowed.</source>
        <translation>Der Kommentar hat {length} Zeichen, zulässig sind {most}.</translation>
    </message>
    <message>
        <source>A declaration stands on this debtor already: {status}.</source>
        <translation>Zu diesem Schuldner besteht bereits eine Meldung: {status}.</translation>
    </message>
    <message>
        <source>Open it and add to it: further invoices and payments are additional.</source>
        <translation>Öffnen und ergänzen Sie sie: Weitere Rechnungen und Zahlungen sind eine Nachmeldung.</translation>
    </message>
    <message>
        <source>The contract does not include the collection of uninsured debts.</source>
        <translation>Der Vertrag enthält kein Inkasso nicht versicherter Forderungen.</translation>
    </message>
    <message>
        <source>A declaration needs at least one unpaid invoice.</source>
        <translation>Eine Meldung braucht mindestens eine unbezahlte Rechnung.</translation>
    </message>
    <message>
        <source>Add the invoice.</source>
        <translation>Fügen Sie die Rechnung hinzu.</translation>
    </message>
    <message>
        <source>Shorten it, or attach a document.</source>
        <translation>Kürzen Sie den Text oder fügen Sie ein Dokument bei.</translation>
    </message>
    <message>
        <source>Under this contract the insurer always intervenes with the debtor.</source>
        <translation>Nach diesem Vertrag interveniert der Versicherer immer beim Schuldner.</translation>
    </message>
    <message>
        <source>Declare with the intervention.</source>
        <translation>Melden Sie mit der Intervention.</translation>
    </message>
    <message>
        <source>Whether the insurer is to intervene with the debtor must be said.</source>
        <translation>Es muss angegeben werden, ob der Versicherer beim Schuldner intervenieren soll.</translation>
    </message>
    <message>
        <source>Choose yes or no before you submit.</source>
        <translation>Wählen Sie vor dem Absenden Ja oder Nein.</translation>
    </message>
    <message>
        <source>This declaration takes nothing more: {status}.</source>
        <translation>Diese Meldung kann nicht mehr ergänzt werden: {status}.</translation>
    </message>
    <message>
        <source>Make a new declaration.</source>
        <translation>Machen Sie eine neue Meldung.</translation>
    </message>
    <message>
        <source>Nothing was added to the declaration.</source>
        <translation>Die Meldung wurde um nichts ergänzt.</translation>
    </message>
    <message>
        <source>Add an invoice, a payment or a comment.</source>
        <translation>Fügen Sie eine Rechnung, eine Zahlung oder einen Kommentar hinzu.</translation>
    </message>
    <message>
        <source>Only a pending declaration is cancelled; this one is: {status}.</source>
        <translation>Nur eine ausstehende Meldung kann storniert werden; Status dieser Meldung: {status}.</translation>
    </message>
    <message>
        <source>Tell what changed with an addition: a payment, or a comment.</source>
        <translation>Teilen Sie die Änderung in einer Nachmeldung mit: eine Zahlung oder einen Kommentar.</translation>
    </message>
    <message>
        <source>The contact needs a name, and a phone number or an e-mail address.</source>
        <translation>Der Kontakt braucht einen Namen und eine Telefonnummer oder E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Fill in who can be asked about the declaration.</source>
        <translation>Geben Sie an, wer Fragen zur Meldung beantworten kann.</translation>
    </message>
    <message>
        <source>The product {product} does not exist for this country under the contract.</source>
        <translation>Der Vertrag sieht das Produkt {product} für dieses Land nicht vor.</translation>
    </message>
    <message>
        <source>Choose another report.</source>
        <translation>Wählen Sie einen anderen Bericht.</translation>
    </message>
    <message>
        <source>The insurer has no full report of this company on file.</source>
        <translation>Dem Versicherer liegt keine Vollauskunft über dieses Unternehmen vor.</translation>
    </message>
    <message>
        <source>Order a full report with a new investigation.</source>
        <translation>Bestellen Sie eine Vollauskunft mit neuer Recherche.</translation>
    </message>
    <message>
        <source>The product {product} is not available in this language ({language}).</source>
        <translation>Das Produkt {product} ist in dieser Sprache ({language}) nicht verfügbar.</translation>
    </message>
    <message>
        <source>Choose one of: {languages}.</source>
        <translation>Wählen Sie eine von: {languages}.</translation>
    </message>
    <message>
        <source>{file}: files of this type cannot be sent.</source>
        <translation>{file}: Dateien dieses Typs können nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Save it as one of: {types}.</source>
        <translation>Speichern Sie sie in einem dieser Formate: {types}.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} ist leer.</translation>
    </message>
    <message>
        <source>Choose the file again once it is complete.</source>
        <translation>Wählen Sie die Datei erneut, sobald sie vollständig ist.</translation>
    </message>
    <message>
        <source>{file} has {size} kB, at most {most} kB can be sent.</source>
        <translation>{file} hat {size} kB, gesendet werden können höchstens {most} kB.</translation>
    </message>
    <message>
        <source>Send it in parts, or with pictures of a lower resolution.</source>
        <translation>Senden Sie die Datei in Teilen oder mit Bildern geringerer Auflösung.</translation>
    </message>
    <message>
        <source>A TopLiner is active or offered on this company already.</source>
        <translation>Zu diesem Unternehmen ist bereits ein TopLiner aktiv oder angeboten.</translation>
    </message>
    <message>
        <source>Answer the offer, or wait for the end of the TopLiner.</source>
        <translation>Beantworten Sie das Angebot oder warten Sie das Ende des TopLiners ab.</translation>
    </message>
    <message>
        <source>A TopLiner needs a cover that was refused, terminated, reduced or granted in part.</source>
        <translation>Ein TopLiner setzt eine Deckung voraus, die abgelehnt, gekündigt, reduziert oder teilweise gewährt wurde.</translation>
    </message>
    <message>
        <source>Ask for a credit limit first.</source>
        <translation>Fragen Sie zuerst ein Kreditlimit an.</translation>
    </message>
    <message>
        <source>An invoice due on {day} is still unpaid, for more than 60 days.</source>
        <translation>Eine am {day} fällige Rechnung ist seit mehr als 60 Tagen unbezahlt.</translation>
    </message>
    <message>
        <source>A TopLiner is possible again once it is paid.</source>
        <translation>Ein TopLiner ist wieder möglich, sobald sie bezahlt ist.</translation>
    </message>
    <message>
        <source>A TopLiner lasts {shortest} to {longest} days.</source>
        <translation>Ein TopLiner dauert {shortest} bis {longest} Tage.</translation>
    </message>
    <message>
        <source>Enter a number of days in between.</source>
        <translation>Geben Sie eine dazwischenliegende Anzahl von Tagen ein.</translation>
    </message>
    <message>
        <source>The total wanted must be above the {amount} in force.</source>
        <translation>Die gewünschte Gesamtsumme muss über den geltenden {amount} liegen.</translation>
    </message>
    <message>
        <source>Enter the total cover wanted, not the addition.</source>
        <translation>Geben Sie die gewünschte Gesamtdeckung ein, nicht die zusätzliche.</translation>
    </message>
    <message>
        <source>There is no offer to answer.</source>
        <translation>Es gibt kein Angebot zu beantworten.</translation>
    </message>
    <message>
        <source>Ask for a new simulation.</source>
        <translation>Fragen Sie eine neue Simulation an.</translation>
    </message>
    <message>
        <source>The offer was valid until {day}.</source>
        <translation>Das Angebot war bis {day} gültig.</translation>
    </message>
    <message>
        <source>This turnover declaration was sent and is read-only.</source>
        <translation>Diese Umsatzmeldung wurde gesendet und kann nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>Write to the insurer if it must be corrected.</source>
        <translation>Schreiben Sie dem Versicherer, wenn sie korrigiert werden muss.</translation>
    </message>
    <message>
        <source>Somebody else filled this declaration in meanwhile: {total} is saved there now.</source>
        <translation>Jemand anderes hat diese Meldung inzwischen ausgefüllt: Dort sind jetzt {total} gespeichert.</translation>
    </message>
    <message>
        <source>Compare both. What you save or send next takes the place of theirs.</source>
        <translation>Vergleichen Sie beide. Was Sie als Nächstes speichern oder senden, ersetzt das dort Gespeicherte.</translation>
    </message>
    <message>
        <source>Nothing to declare is ticked, and there are amounts.</source>
        <translation>„Nichts zu melden“ ist angekreuzt, und es gibt Beträge.</translation>
    </message>
    <message>
        <source>Untick the box, or take the amounts out.</source>
        <translation>Entfernen Sie das Häkchen oder die Beträge.</translation>
    </message>
    <message>
        <source>A debtor or country is there more than once.</source>
        <translation>Ein Schuldner oder Land kommt mehrfach vor.</translation>
    </message>
    <message>
        <source>Put the amounts together in one line.</source>
        <translation>Fassen Sie die Beträge in einer Zeile zusammen.</translation>
    </message>
    <message>
        <source>The amount {amount} of line {line} cannot be declared.</source>
        <translation>Der Betrag {amount} in Zeile {line} kann nicht gemeldet werden.</translation>
    </message>
    <message>
        <source>Zero or more, to the cent.</source>
        <translation>Null oder mehr, auf den Cent genau.</translation>
    </message>
    <message>
        <source>The declaration has no amount.</source>
        <translation>Die Meldung enthält keinen Betrag.</translation>
    </message>
    <message>
        <source>Fill in the amounts, or tick that there is nothing to declare.</source>
        <translation>Geben Sie die Beträge ein oder kreuzen Sie an, dass nichts zu melden ist.</translation>
    </message>
    <message>
        <source>This contract does not exist.</source>
        <translation>Diesen Vertrag gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose a contract in the list at the top left.</source>
        <translation>Wählen Sie einen Vertrag in der Liste oben links.</translation>
    </message>
    <message>
        <source>This company is not known.</source>
        <translation>Dieses Unternehmen ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Search it first, or create it.</source>
        <translation>Suchen Sie es zuerst oder legen Sie es an.</translation>
    </message>
    <message>
        <source>This product does not exist.</source>
        <translation>Dieses Produkt gibt es nicht.</translation>
    </message>
    <message>
        <source>Open the company page to see its products.</source>
        <translation>Öffnen Sie die Seite des Unternehmens, um seine Produkte zu sehen.</translation>
    </message>
    <message>
        <source>This overdue declaration does not exist.</source>
        <translation>Diese Überfälligkeitsmeldung gibt es nicht.</translation>
    </message>
    <message>
        <source>Open the list of overdue declarations.</source>
        <translation>Öffnen Sie die Liste der Überfälligkeitsmeldungen.</translation>
    </message>
    <message>
        <source>This extension does not exist.</source>
        <translation>Diese Verlängerung gibt es nicht.</translation>
    </message>
    <message>
        <source>Open the company page to see its extensions.</source>
        <translation>Öffnen Sie die Seite des Unternehmens, um seine Verlängerungen zu sehen.</translation>
    </message>
    <message>
        <source>This turnover declaration does not exist.</source>
        <translation>Diese Umsatzmeldung gibt es nicht.</translation>
    </message>
    <message>
        <source>Open the list of turnover declarations.</source>
        <translation>Öffnen Sie die Liste der Umsatzmeldungen.</translation>
    </message>
    <message>
        <source>This ILU does not exist.</source>
        <translation>Diese ILU gibt es nicht.</translation>
    </message>
    <message>
        <source>Open the list of ILUs in the portfolio.</source>
        <translation>Öffnen Sie die Liste der ILUs im Portfolio.</translation>
    </message>
    <message>
        <source>This request adds to no overdue declaration.</source>
        <translation>Diese Anfrage ergänzt keine Überfälligkeitsmeldung.</translation>
    </message>
    <message>
        <source>Open the outbox and choose it again.</source>
        <translation>Öffnen Sie den Postausgang und wählen Sie sie erneut.</translation>
    </message>
    <message>
        <source>This request declares no overdue.</source>
        <translation>Diese Anfrage meldet keine Überfälligkeit.</translation>
    </message>
    <message>
        <source>This product does not exist any more.</source>
        <translation>Dieses Produkt gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Look at the company page, then ask anew.</source>
        <translation>Sehen Sie auf der Seite des Unternehmens nach und fragen Sie dann neu an.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {cause}.</source>
        <translation>{file} lässt sich nicht lesen: {cause}.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may open it.</source>
        <translation>Prüfen Sie, ob die Datei vorhanden ist und Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>{file} does not hold what its name says.</source>
        <translation>{file} enthält nicht, was der Name besagt.</translation>
    </message>
    <message>
        <source>Open it, save it anew with the right type, and choose it again.</source>
        <translation>Öffnen Sie die Datei, speichern Sie sie neu mit dem richtigen Typ und wählen Sie sie erneut.</translation>
    </message>
    <message>
        <source>No company has the Easy number {number}.</source>
        <translation>Kein Unternehmen hat die Easy-Nummer {number}.</translation>
    </message>
    <message>
        <source>Check the number, or search the company by name.</source>
        <translation>Prüfen Sie die Nummer oder suchen Sie das Unternehmen nach Namen.</translation>
    </message>
    <message>
        <source>The company {number} is not known here yet, and the insurer cannot be asked now.</source>
        <translation>Das Unternehmen {number} ist hier noch nicht bekannt, und der Versicherer kann jetzt nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Try again once you are connected.</source>
        <translation>Versuchen Sie es erneut, sobald Sie verbunden sind.</translation>
    </message>
    <message>
        <source>There is no document {id}.</source>
        <translation>Es gibt kein Dokument {id}.</translation>
    </message>
    <message>
        <source>Open its company: its documents are listed there.</source>
        <translation>Öffnen Sie das Unternehmen: Seine Dokumente sind dort aufgelistet.</translation>
    </message>
    <message>
        <source>This form was begun under the contract {contract}, which is not the one in use now.</source>
        <translation>Dieses Formular wurde unter dem Vertrag {contract} begonnen, der jetzt nicht verwendet wird.</translation>
    </message>
    <message>
        <source>Choose that contract, then send it: what was typed is kept.</source>
        <translation>Wählen Sie jenen Vertrag und senden Sie es dann: Die Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>No document was chosen.</source>
        <translation>Es wurde kein Dokument gewählt.</translation>
    </message>
    <message>
        <source>Add at least one file.</source>
        <translation>Fügen Sie mindestens eine Datei hinzu.</translation>
    </message>
    <message>
        <source>This request is on its way and is sent again by itself.</source>
        <translation>Diese Anfrage ist unterwegs und wird von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>No request has this number.</source>
        <translation>Keine Anfrage hat diese Nummer.</translation>
    </message>
    <message>
        <source>List the requests to see their numbers.</source>
        <translation>Listen Sie die Anfragen auf, um ihre Nummern zu sehen.</translation>
    </message>
    <message>
        <source>This request was put away before.</source>
        <translation>Diese Anfrage wurde bereits verworfen.</translation>
    </message>
    <message>
        <source>Its form stays in the history of requests.</source>
        <translation>Ihr Formular bleibt im Verlauf der Anfragen.</translation>
    </message>
    <message>
        <source>The insurer has taken this request.</source>
        <translation>Der Versicherer hat diese Anfrage angenommen.</translation>
    </message>
    <message>
        <source>Delete or change its product on the company page.</source>
        <translation>Löschen oder ändern Sie ihr Produkt auf der Seite des Unternehmens.</translation>
    </message>
    <message>
        <source>This request may have reached the insurer and cannot be withdrawn.</source>
        <translation>Diese Anfrage hat den Versicherer möglicherweise erreicht und kann nicht zurückgezogen werden.</translation>
    </message>
    <message>
        <source>Wait for the answer, then delete or change the product.</source>
        <translation>Warten Sie die Antwort ab und löschen oder ändern Sie dann das Produkt.</translation>
    </message>
    <message>
        <source>Ask again from the company page.</source>
        <translation>Fragen Sie von der Seite des Unternehmens aus erneut an.</translation>
    </message>
    <message>
        <source>A newer version of this program made this request.</source>
        <translation>Diese Anfrage stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>Install the newer version, or discard the request.</source>
        <translation>Installieren Sie die neuere Version oder verwerfen Sie die Anfrage.</translation>
    </message>
    <message>
        <source>An earlier request this one builds on was withdrawn.</source>
        <translation>Eine frühere Anfrage, auf der diese aufbaut, wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>Discard this one too, or ask again for what it builds on.</source>
        <translation>Verwerfen Sie auch diese oder fragen Sie erneut an, worauf sie aufbaut.</translation>
    </message>
    <message>
        <source>There is no product {id}.</source>
        <translation>Es gibt kein Produkt {id}.</translation>
    </message>
    <message>
        <source>Open its company: the ids of its products stand there.</source>
        <translation>Öffnen Sie das Unternehmen: Dort stehen die Kennungen seiner Produkte.</translation>
    </message>
    <message>
        <source>{file} is not what was sent: it holds something else than {sent} did.</source>
        <translation>{file} ist nicht das, was gesendet wurde: Der Inhalt weicht von {sent} ab.</translation>
    </message>
    <message>
        <source>Choose the file as it was then, or send this one as a new document.</source>
        <translation>Wählen Sie die Datei von damals oder senden Sie diese als neues Dokument.</translation>
    </message>
    <message>
        <source>No contract has been received yet.</source>
        <translation>Es wurde noch kein Vertrag empfangen.</translation>
    </message>
    <message>
        <source>Connect once to the insurer: it sends your contracts.</source>
        <translation>Verbinden Sie sich einmal mit dem Versicherer: Er sendet Ihre Verträge.</translation>
    </message>
    <message>
        <source>Switch the network on, then ask again; what you typed is kept as a draft.</source>
        <translation>Schalten Sie das Netzwerk ein und fragen Sie dann erneut an; Ihre Eingaben bleiben als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>{trouble} Ask again once you are connected.</source>
        <translation>{trouble} Fragen Sie erneut an, sobald Sie verbunden sind.</translation>
    </message>
    <message>
        <source>A TopLiner is offered at once: the insurer must be reached, and cannot be now.</source>
        <translation>Ein TopLiner wird sofort angeboten: Der Versicherer muss erreichbar sein und ist es derzeit nicht.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file is larger than the insurer takes.</source>
        <translation>Die Datei ist größer, als der Versicherer annimmt.</translation>
    </message>
    <message>
        <source>Choose a file of at most {most} MB.</source>
        <translation>Wählen Sie eine Datei mit höchstens {most} MB.</translation>
    </message>
    <message>
        <source>The contract has no custom field of this kind.</source>
        <translation>Der Vertrag hat kein eigenes Feld dieser Art.</translation>
    </message>
    <message>
        <source>Open the company again: the fields were changed meanwhile.</source>
        <translation>Öffnen Sie das Unternehmen erneut: Die Felder wurden inzwischen geändert.</translation>
    </message>
    <message>
        <source>{field} has more than {longest} characters.</source>
        <translation>{field} hat mehr als {longest} Zeichen.</translation>
    </message>
    <message>
        <source>{field} has characters that cannot be shown.</source>
        <translation>{field} enthält Zeichen, die nicht angezeigt werden können.</translation>
    </message>
    <message>
        <source>Type it in one line, without control characters.</source>
        <translation>Geben Sie den Text in einer Zeile ein, ohne Steuerzeichen.</translation>
    </message>
    <message>
        <source>{field} must be a number.</source>
        <translation>{field} muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>Type digits only, or leave it empty.</source>
        <translation>Geben Sie nur Ziffern ein oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>{field} cannot be below zero.</source>
        <translation>{field} kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>Type zero or more, or leave it empty.</source>
        <translation>Geben Sie null oder mehr ein oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>{field} must be a date.</source>
        <translation>{field} muss ein Datum sein.</translation>
    </message>
    <message>
        <source>Choose a day of the calendar, or leave it empty.</source>
        <translation>Wählen Sie einen Kalendertag oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>This preference must be between {lowest} and {highest}.</source>
        <translation>Diese Einstellung muss zwischen {lowest} und {highest} liegen.</translation>
    </message>
    <message>
        <source>Choose one of the values offered.</source>
        <translation>Wählen Sie einen der angebotenen Werte.</translation>
    </message>
    <message>
        <source>There can be at most {most} favourites.</source>
        <translation>Es kann höchstens {most} Favoriten geben.</translation>
    </message>
    <message>
        <source>Remove some first, or keep a saved view of the portfolio instead.</source>
        <translation>Entfernen Sie zuerst einige oder speichern Sie stattdessen eine Ansicht des Portfolios.</translation>
    </message>
    <message>
        <source>A view needs a name of at most {longest} characters.</source>
        <translation>Eine Ansicht braucht einen Namen mit höchstens {longest} Zeichen.</translation>
    </message>
    <message>
        <source>There can be at most {most} templates of your own.</source>
        <translation>Es kann höchstens {most} eigene Vorlagen geben.</translation>
    </message>
    <message>
        <source>A template needs at least one field, and only fields there are.</source>
        <translation>Eine Vorlage braucht mindestens ein Feld und nur Felder, die es gibt.</translation>
    </message>
    <message>
        <source>Choose the fields again.</source>
        <translation>Wählen Sie die Felder erneut.</translation>
    </message>
    <message>
        <source>The standard template cannot be changed or deleted.</source>
        <translation>Die Standardvorlage lässt sich weder ändern noch löschen.</translation>
    </message>
    <message>
        <source>Duplicate it, and change the copy.</source>
        <translation>Duplizieren Sie sie und ändern Sie die Kopie.</translation>
    </message>
    <message>
        <source>There can be at most {most} scenarios.</source>
        <translation>Es kann höchstens {most} Szenarien geben.</translation>
    </message>
    <message>
        <source>No kind of file is chosen.</source>
        <translation>Es ist keine Dateiart gewählt.</translation>
    </message>
    <message>
        <source>Choose Excel, CSV or both.</source>
        <translation>Wählen Sie Excel, CSV oder beides.</translation>
    </message>
    <message>
        <source>A name of at most {longest} characters is needed.</source>
        <translation>Ein Name mit höchstens {longest} Zeichen ist nötig.</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>Geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>Another one is called {name}.</source>
        <translation>Der Name {name} ist schon vergeben.</translation>
    </message>
    <message>
        <source>The description has more than {longest} characters.</source>
        <translation>Die Beschreibung hat mehr als {longest} Zeichen.</translation>
    </message>
    <message>
        <source>Another view is called {name}.</source>
        <translation>Eine andere Ansicht heißt {name}.</translation>
    </message>
    <message>
        <source>Type another name, or overwrite that view.</source>
        <translation>Geben Sie einen anderen Namen ein oder überschreiben Sie jene Ansicht.</translation>
    </message>
    <message>
        <source>There can be at most {most} views.</source>
        <translation>Es kann höchstens {most} Ansichten geben.</translation>
    </message>
    <message>
        <source>Delete one first.</source>
        <translation>Löschen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>A contract has at most {most} fields of your own.</source>
        <translation>Ein Vertrag hat höchstens {most} selbst angelegte Felder.</translation>
    </message>
    <message>
        <source>Rename or delete one of them.</source>
        <translation>Benennen Sie eines davon um oder löschen Sie eines.</translation>
    </message>
    <message>
        <source>A field of your own holds text, numbers or dates.</source>
        <translation>Ein selbst angelegtes Feld enthält Text, Zahlen oder Datumsangaben.</translation>
    </message>
    <message>
        <source>Choose one of these kinds.</source>
        <translation>Wählen Sie eine dieser Arten.</translation>
    </message>
    <message>
        <source>A field needs a name of at most {longest} characters.</source>
        <translation>Ein Feld braucht einen Namen mit höchstens {longest} Zeichen.</translation>
    </message>
    <message>
        <source>Another field is called {name}.</source>
        <translation>Ein anderes Feld heißt {name}.</translation>
    </message>
    <message>
        <source>This field is part of every contract.</source>
        <translation>Dieses Feld ist Teil jedes Vertrags.</translation>
    </message>
    <message>
        <source>Only fields of your own can be renamed or deleted.</source>
        <translation>Nur selbst angelegte Felder lassen sich umbenennen oder löschen.</translation>
    </message>
    <message>
        <source>Open the list of fields again: they were changed meanwhile.</source>
        <translation>Öffnen Sie die Liste der Felder erneut: Sie wurden inzwischen geändert.</translation>
    </message>
    <message>
        <source>The schedule ends on {day}, which is over.</source>
        <translation>Der Zeitplan endet am {day}; dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <source>Choose today or a later day, or no end.</source>
        <translation>Wählen Sie heute, einen späteren Tag oder kein Ende.</translation>
    </message>
    <message>
        <source>The schedule ends before it starts.</source>
        <translation>Der Zeitplan endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Choose an end on {day} or later, or no end.</source>
        <translation>Wählen Sie ein Ende am {day} oder später oder kein Ende.</translation>
    </message>
    <message>
        <source>The schedule starts more than a year ahead.</source>
        <translation>Der Zeitplan beginnt erst in mehr als einem Jahr.</translation>
    </message>
    <message>
        <source>Choose a start until {day}.</source>
        <translation>Wählen Sie einen Beginn bis zum {day}.</translation>
    </message>
    <message>
        <source>What takes place once cannot take place on a day that is over.</source>
        <translation>Was einmal stattfindet, kann nicht an einem vergangenen Tag stattfinden.</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>Wählen Sie heute oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>The list does not have the columns of the mapping {name}.</source>
        <translation>Die Liste hat nicht die Spalten der Zuordnung {name}.</translation>
    </message>
    <message>
        <source>Map its columns in the window, and keep that under a name.</source>
        <translation>Ordnen Sie ihre Spalten im Fenster zu und speichern Sie die Zuordnung unter einem Namen.</translation>
    </message>
    <message>
        <source>No mapping is called {name}.</source>
        <translation>Keine Zuordnung heißt {name}.</translation>
    </message>
    <message>
        <source>Choose one of those that are kept, or map the columns in the window.</source>
        <translation>Wählen Sie eine der gespeicherten oder ordnen Sie die Spalten im Fenster zu.</translation>
    </message>
    <message>
        <source>A mapping needs a name of at most {longest} characters.</source>
        <translation>Eine Zuordnung braucht einen Namen mit höchstens {longest} Zeichen.</translation>
    </message>
    <message>
        <source>Another mapping is called {name}.</source>
        <translation>Eine andere Zuordnung heißt {name}.</translation>
    </message>
    <message>
        <source>There can be at most {most} mappings.</source>
        <translation>Es kann höchstens {most} Zuordnungen geben.</translation>
    </message>
    <message>
        <source>The scenario was deleted meanwhile.</source>
        <translation>Das Szenario wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>Make a new one.</source>
        <translation>Legen Sie ein neues an.</translation>
    </message>
    <message>
        <source>The template of the scenario was deleted.</source>
        <translation>Die Vorlage des Szenarios wurde gelöscht.</translation>
    </message>
    <message>
        <source>Choose another template in the scenario.</source>
        <translation>Wählen Sie im Szenario eine andere Vorlage.</translation>
    </message>
    <message>
        <source>None of the contracts of the scenario is there any more.</source>
        <translation>Die Verträge des Szenarios gibt es alle nicht mehr.</translation>
    </message>
    <message>
        <source>Choose other contracts in the scenario.</source>
        <translation>Wählen Sie im Szenario andere Verträge.</translation>
    </message>
    <message>
        <source>The scenario is being run already.</source>
        <translation>Das Szenario wird bereits ausgeführt.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>A custom field the scenario filters by no longer exists.</source>
        <translation>Ein eigenes Feld, nach dem das Szenario filtert, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Take the filter out of the scenario, or filter by another field.</source>
        <translation>Nehmen Sie den Filter aus dem Szenario, oder filtern Sie nach einem anderen Feld.</translation>
    </message>
    <message>
        <source>The template was deleted meanwhile.</source>
        <translation>Die Vorlage wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>Choose another template.</source>
        <translation>Wählen Sie eine andere Vorlage.</translation>
    </message>
    <message>
        <source>The folder {folder} is not named from its beginning.</source>
        <translation>Der Ordner {folder} ist nicht mit vollständigem Pfad angegeben.</translation>
    </message>
    <message>
        <source>Choose the folder again.</source>
        <translation>Wählen Sie den Ordner erneut.</translation>
    </message>
    <message>
        <source>None of the fields of the template exists any more.</source>
        <translation>Die Felder der Vorlage gibt es alle nicht mehr.</translation>
    </message>
    <message>
        <source>Choose other fields in the template, or another template.</source>
        <translation>Wählen Sie in der Vorlage andere Felder oder wählen Sie eine andere Vorlage.</translation>
    </message>
    <message>
        <source>The template is used by: {scenarios}.</source>
        <translation>Die Vorlage wird verwendet von: {scenarios}.</translation>
    </message>
    <message>
        <source>Some of the templates are used by: {scenarios}.</source>
        <translation>Einige der Vorlagen werden verwendet von: {scenarios}.</translation>
    </message>
    <message>
        <source>Choose another template there, or delete what uses it.</source>
        <translation>Wählen Sie dort eine andere Vorlage oder löschen Sie, was sie verwendet.</translation>
    </message>
    <message>
        <source>An export in progress cannot be deleted.</source>
        <translation>Ein laufender Export lässt sich nicht löschen.</translation>
    </message>
    <message>
        <source>Wait until it is written, or cancel it.</source>
        <translation>Warten Sie, bis er geschrieben ist, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>No line of the file can be imported.</source>
        <translation>Keine Zeile der Datei lässt sich importieren.</translation>
    </message>
    <message>
        <source>Correct the file as the report says, and choose it again.</source>
        <translation>Korrigieren Sie die Datei nach dem Bericht und wählen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Lines of the file are refused: {count}.</source>
        <translation>Abgelehnte Zeilen der Datei: {count}.</translation>
    </message>
    <message>
        <source>Correct them, or import the valid lines only.</source>
        <translation>Korrigieren Sie sie oder importieren Sie nur die gültigen Zeilen.</translation>
    </message>
    <message>
        <source>The moment chosen for the import is past.</source>
        <translation>Der für den Import gewählte Zeitpunkt ist vorbei.</translation>
    </message>
    <message>
        <source>Choose a later one, or import the file now.</source>
        <translation>Wählen Sie einen späteren oder importieren Sie die Datei jetzt.</translation>
    </message>
    <message>
        <source>This import has begun already.</source>
        <translation>Dieser Import hat bereits begonnen.</translation>
    </message>
    <message>
        <source>Open the file to see where each line stands.</source>
        <translation>Öffnen Sie die Datei, um den Stand jeder Zeile zu sehen.</translation>
    </message>
</context>
<context>
    <name>ScenarioDialog</name>
    <message>
        <source>Scenario “{name}”</source>
        <translation>Szenario „{name}“</translation>
    </message>
    <message>
        <source>New scenario: {category}</source>
        <translation>Neues Szenario: {category}</translation>
    </message>
    <message>
        <source>&amp;Save scenario</source>
        <translation>&amp;Szenario speichern</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>Of which companies</source>
        <translation>Von welchen Unternehmen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Into which files</source>
        <translation>In welche Dateien</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>D&amp;escription (optional)</source>
        <translation>B&amp;eschreibung (optional)</translation>
    </message>
    <message>
        <source>Description of the scenario</source>
        <translation>Beschreibung des Szenarios</translation>
    </message>
    <message>
        <source>Tem&amp;plate</source>
        <translation>Vorla&amp;ge</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>&amp;Company name contains</source>
        <translation>&amp;Unternehmensname enthält</translation>
    </message>
    <message>
        <source>Company name contains</source>
        <translation>Unternehmensname enthält</translation>
    </message>
    <message>
        <source>Onl&amp;y these products</source>
        <translation>&amp;Nur diese Produkte</translation>
    </message>
    <message>
        <source>Only these products</source>
        <translation>Nur diese Produkte</translation>
    </message>
    <message>
        <source>C&amp;ontracts</source>
        <translation>Ve&amp;rträge</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source>All p&amp;roducts</source>
        <translation>Alle &amp;Produkte</translation>
    </message>
    <message>
        <source>All contracts there are when it r&amp;uns</source>
        <translation>Alle Verträge zum Zeitpunkt des &amp;Laufs</translation>
    </message>
    <message>
        <source>A list by month has columns of its own: the fields of the template are not used.</source>
        <translation>Eine Liste nach Monaten hat ihre eigenen Spalten: Die Felder der Vorlage werden nicht verwendet.</translation>
    </message>
    <message>
        <source>E&amp;xcel (.xlsx)</source>
        <translation>E&amp;xcel (.xlsx)</translation>
    </message>
    <message>
        <source>CS&amp;V (.csv)</source>
        <translation>CS&amp;V (.csv)</translation>
    </message>
    <message>
        <source>Kinds of file</source>
        <translation>Dateiarten</translation>
    </message>
    <message>
        <source> Choose folder…</source>
        <translation> Ordner wählen…</translation>
    </message>
    <message>
        <source>Send the files by e-&amp;mail</source>
        <translation>Dateien per E-&amp;Mail senden</translation>
    </message>
    <message>
        <source>Set up the e-mail account</source>
        <translation>E-Mail-Konto einrichten</translation>
    </message>
    <message>
        <source>E-mails are sent from an account of your own, which is not set up yet.</source>
        <translation>E-Mails werden von Ihrem eigenen Konto gesendet, das noch nicht eingerichtet ist.</translation>
    </message>
    <message>
        <source>They go to {addresses}.</source>
        <translation>Sie gehen an {addresses}.</translation>
    </message>
    <message>
        <source>Something typed under the custom fields cannot be read.</source>
        <translation>Eine Eingabe unter den eigenen Feldern lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Tick at least one contract.</source>
        <translation>Kreuzen Sie mindestens einen Vertrag an.</translation>
    </message>
    <message>
        <source>Tick at least one product.</source>
        <translation>Kreuzen Sie mindestens ein Produkt an.</translation>
    </message>
</context>
<context>
    <name>ScenariosPart</name>
    <message numerus="yes">
        <source>%n scenarios</source>
        <translation>
            <numerusform>%n Szenario</numerusform>
            <numerusform>%n Szenarien</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no scenario yet. A scenario exports what you choose, again and again: every day, week or month.</source>
        <translation>Noch gibt es kein Szenario. Ein Szenario exportiert das von Ihnen Gewählte immer wieder: täglich, wöchentlich oder monatlich.</translation>
    </message>
    <message>
        <source>New scenario…</source>
        <translation>Neues Szenario…</translation>
    </message>
    <message>
        <source> &amp;New scenario…</source>
        <translation> &amp;Neues Szenario…</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>Jetzt &amp;ausführen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Dupl&amp;icate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>There are {most} scenarios, and there can be no more. Delete one first.</source>
        <translation>Es gibt {most} Szenarien, mehr sind nicht möglich. Löschen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>Its template was deleted: choose another one in the scenario.</source>
        <translation>Die Vorlage wurde gelöscht: Wählen Sie im Szenario eine andere.</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (Kopie)</translation>
    </message>
    <message>
        <source>Scenario “{name}” saved.</source>
        <translation>Szenario „{name}“ gespeichert.</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios deleted.</source>
        <translation>
            <numerusform>%n Szenario gelöscht.</numerusform>
            <numerusform>%n Szenarien gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Häufigkeit</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <translation>Uhrze&amp;it</translation>
    </message>
    <message>
        <source>On (&amp;day)</source>
        <translation>Am (&amp;Tag)</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>Erster &amp;Tag</translation>
    </message>
    <message>
        <source>Last da&amp;y</source>
        <translation>Letzter T&amp;ag</translation>
    </message>
    <message>
        <source>It ends on a d&amp;ay</source>
        <translation>En&amp;det an einem Tag</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Frist</translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>Next: {day}, {time}, once.</source>
        <translation>Nächster Lauf: {day}, {time}, einmalig.</translation>
    </message>
    <message>
        <source>Next: {day}, {time}, then every day.</source>
        <translation>Nächster Lauf: {day}, {time}, dann täglich.</translation>
    </message>
    <message>
        <source>Next: {day}, {time}, then every week.</source>
        <translation>Nächster Lauf: {day}, {time}, dann wöchentlich.</translation>
    </message>
    <message>
        <source>Next: {day}, {time}, then every month.</source>
        <translation>Nächster Lauf: {day}, {time}, dann monatlich.</translation>
    </message>
    <message>
        <source>Next: {day}, {time}, then every day until {end}.</source>
        <translation>Nächster Lauf: {day}, {time}, dann täglich bis {end}.</translation>
    </message>
    <message>
        <source>Next: {day}, {time}, then every week until {end}.</source>
        <translation>Nächster Lauf: {day}, {time}, dann wöchentlich bis {end}.</translation>
    </message>
    <message>
        <source>Next: {day}, {time}, then every month until {end}.</source>
        <translation>Nächster Lauf: {day}, {time}, dann monatlich bis {end}.</translation>
    </message>
    <message>
        <source>Once, on {start} at {time}</source>
        <translation>Einmalig am {start} um {time}</translation>
    </message>
    <message>
        <source>Every day at {time}</source>
        <translation>Täglich um {time}</translation>
    </message>
    <message>
        <source>Every week at {time}: {weekday}</source>
        <translation>Wöchentlich um {time}: {weekday}</translation>
    </message>
    <message>
        <source>Every month at {time}: day {number}</source>
        <translation>Monatlich um {time}: Tag {number}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>bis {end}</translation>
    </message>
    <message>
        <source>It does not run by itself any more: its time is over.</source>
        <translation>Es läuft nicht mehr von selbst: Seine Zeit ist vorbei.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <source>Once</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Monatlich</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Enter a name or an Easy number.</source>
        <translation>Geben Sie einen Namen oder eine Easy-Nummer ein.</translation>
    </message>
    <message>
        <source>Enter the identifier to search for.</source>
        <translation>Geben Sie die gesuchte Kennung ein.</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>&amp;By name</source>
        <translation>Nach Na&amp;me</translation>
    </message>
    <message>
        <source>By &amp;identifier</source>
        <translation>Nach &amp;Kennung</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>Na&amp;me or Easy number</source>
        <translation>Name oder &amp;Easy-Nummer</translation>
    </message>
    <message>
        <source>Identifier &amp;type</source>
        <translation>A&amp;rt der Kennung</translation>
    </message>
    <message>
        <source>Identifier va&amp;lue</source>
        <translation>&amp;Wert der Kennung</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Adre&amp;sse</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;Postleitzahl</translation>
    </message>
    <message>
        <source>&amp;Region or state</source>
        <translation>Reg&amp;ion oder Staat</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Main &amp;establishments only</source>
        <translation>Nur Haup&amp;tsitze</translation>
    </message>
    <message>
        <source>More criteria</source>
        <translation>Weitere Kriterien</translation>
    </message>
    <message>
        <source> &amp;Search</source>
        <translation> Su&amp;chen</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Company search</source>
        <translation>Unternehmenssuche</translation>
    </message>
    <message>
        <source>Any part of the name, in any script, or the number</source>
        <translation>Ein Teil des Namens in beliebiger Schrift oder die Nummer</translation>
    </message>
    <message>
        <source>Switch off to see branches under their head office</source>
        <translation>Ausschalten, um Zweigstellen unter ihrem Hauptsitz zu sehen</translation>
    </message>
    <message>
        <source> &amp;Modify search</source>
        <translation> Suche &amp;ändern</translation>
    </message>
    <message>
        <source>E&amp;xtend to partner databases</source>
        <translation>Auf Partnerdaten&amp;banken ausweiten</translation>
    </message>
    <message>
        <source> Create a c&amp;ompany…</source>
        <translation> &amp;Unternehmen anlegen…</translation>
    </message>
    <message>
        <source>Create a company…</source>
        <translation>Unternehmen anlegen…</translation>
    </message>
    <message>
        <source>Companies found</source>
        <translation>Gefundene Unternehmen</translation>
    </message>
    <message>
        <source>Several companies have the same name: compare address and identifier before you choose.</source>
        <translation>Mehrere Unternehmen haben denselben Namen: Vergleichen Sie Adresse und Kennung, bevor Sie wählen.</translation>
    </message>
    <message>
        <source>The insurer cannot be reached: searched the companies known on this computer. You can ask for cover on them; the request is sent later.</source>
        <translation>Der Versicherer ist nicht erreichbar: Durchsucht wurden die auf diesem Computer bekannten Unternehmen. Sie können Deckung für sie anfragen; die Anfrage wird später gesendet.</translation>
    </message>
    <message>
        <source>{count} for “{wanted}”</source>
        <translation>{count} für „{wanted}“</translation>
    </message>
    <message>
        <source>{count} for “{wanted}” in {country}</source>
        <translation>{count} für „{wanted}“ ({country})</translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n Unternehmen</numerusform>
            <numerusform>%n Unternehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>{summary}, partner databases included</source>
        <translation>{summary}, einschließlich Partnerdatenbanken</translation>
    </message>
    <message>
        <source>{summary}. There are more: add a criterion to narrow the search.</source>
        <translation>{summary}. Es gibt noch mehr: Fügen Sie ein Kriterium hinzu, um die Suche einzugrenzen.</translation>
    </message>
    <message>
        <source>Search a company by its name, Easy number or legal identifier.</source>
        <translation>Suchen Sie ein Unternehmen nach Name, Easy-Nummer oder gesetzlicher Kennung.</translation>
    </message>
    <message>
        <source>No company was found. Check the country and the spelling, or create the company: it gets a temporary number until the insurer has identified it.</source>
        <translation>Es wurde kein Unternehmen gefunden. Prüfen Sie Land und Schreibweise oder legen Sie das Unternehmen an: Es erhält eine vorläufige Nummer, bis der Versicherer es identifiziert hat.</translation>
    </message>
    <message>
        <source>Create the company…</source>
        <translation>Das Unternehmen anlegen…</translation>
    </message>
    <message>
        <source>Choose the company you want to be covered on.</source>
        <translation>Wählen Sie das Unternehmen, für das Sie Deckung wünschen.</translation>
    </message>
    <message>
        <source>Choose the company you want information about.</source>
        <translation>Wählen Sie das Unternehmen, über das Sie Informationen wünschen.</translation>
    </message>
    <message>
        <source>Choose the company whose invoices are unpaid.</source>
        <translation>Wählen Sie das Unternehmen, dessen Rechnungen unbezahlt sind.</translation>
    </message>
</context>
<context>
    <name>SearchTable</name>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation>Niederlassung</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Easy-Nummer</translation>
    </message>
    <message>
        <source>Not the only one of this name</source>
        <translation>Mehrere Unternehmen dieses Namens</translation>
    </message>
    <message>
        <source>Being identified</source>
        <translation>Wird identifiziert</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptsitz</translation>
    </message>
    <message>
        <source>of {number}</source>
        <translation>von {number}</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweigstelle</translation>
    </message>
    <message>
        <source>No identifier known</source>
        <translation>Keine Kennung bekannt</translation>
    </message>
</context>
<context>
    <name>SectionBar</name>
    <message>
        <source>Overdues and due dates</source>
        <translation>Überfälligkeiten und Fälligkeiten</translation>
    </message>
    <message>
        <source>Covers and information</source>
        <translation>Deckungen und Informationen</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Deckungen</translation>
    </message>
    <message>
        <source>Overdues</source>
        <translation>Überfälligkeiten</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Company page: {section}</source>
        <translation>Unternehmensseite: {section}</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Nächster Abschnitt</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Vorheriger Abschnitt</translation>
    </message>
    <message>
        <source>Sections of the company</source>
        <translation>Abschnitte des Unternehmens</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>{count} selected</source>
        <translation>{count} ausgewählt</translation>
    </message>
</context>
<context>
    <name>SentDocument</name>
    <message>
        <source>Aged balance</source>
        <translation>Altersstrukturliste</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Jahresbericht</translation>
    </message>
    <message>
        <source>Information on capital and equity</source>
        <translation>Angaben zu Kapital und Eigenkapital</translation>
    </message>
    <message>
        <source>Consolidated annual accounts</source>
        <translation>Konzernabschluss</translation>
    </message>
    <message>
        <source>Annual accounts</source>
        <translation>Jahresabschluss</translation>
    </message>
    <message>
        <source>Interim accounts</source>
        <translation>Zwischenabschluss</translation>
    </message>
    <message>
        <source>Other or delivery documents</source>
        <translation>Sonstige oder Lieferunterlagen</translation>
    </message>
    <message>
        <source>Overdue declarations</source>
        <translation>Überfälligkeitsmeldungen</translation>
    </message>
    <message>
        <source>Company information</source>
        <translation>Unternehmensinformationen</translation>
    </message>
    <message>
        <source>Turnover declarations</source>
        <translation>Umsatzmeldungen</translation>
    </message>
    <message>
        <source>Negative information</source>
        <translation>Negativinformation</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Ausgewertet</translation>
    </message>
    <message>
        <source>Not compatible</source>
        <translation>Nicht kompatibel</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Bereits bekannt</translation>
    </message>
</context>
<context>
    <name>SentDocumentDialog</name>
    <message>
        <source>Save the document</source>
        <translation>Dokument speichern</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>{kind}, sent on {day}</source>
        <translation>{kind}, gesendet am {day}</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>SentDocuments</name>
    <message>
        <source>To send</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>Sending {percent} %</source>
        <translation>Wird gesendet: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Needs the file again</source>
        <translation>Datei erneut nötig</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Declaration of {day}</source>
        <translation>Meldung vom {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>To the insurer</source>
        <translation>Übermittlung</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Auswertung</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings of the profile cannot be read: {file} ({cause}).</source>
        <translation>Die Einstellungen des Profils lassen sich nicht lesen: {file} ({cause}).</translation>
    </message>
    <message>
        <source>Put the file right, or put it back from a copy. The store was not touched.</source>
        <translation>Berichtigen Sie die Datei oder stellen Sie sie aus einer Kopie wieder her. Die Datenbank wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The settings could not be saved in {file}: {cause}.</source>
        <translation>Die Einstellungen konnten nicht in {file} gespeichert werden: {cause}.</translation>
    </message>
    <message>
        <source>Free some space or get write access to the folder, then save again.</source>
        <translation>Schaffen Sie Speicherplatz oder lassen Sie sich Schreibrecht für den Ordner geben und speichern Sie dann erneut.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Portfolio and covers</source>
        <translation>Portfolio und Deckungen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Regional format</source>
        <translation>Regionales Format</translation>
    </message>
    <message>
        <source>Profile and data</source>
        <translation>Profil und Daten</translation>
    </message>
    <message>
        <source>Simulated insurer</source>
        <translation>Simulierter Versicherer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>These settings follow you to every computer.</source>
        <translation>Diese Einstellungen begleiten Sie auf jeden Computer.</translation>
    </message>
    <message>
        <source>These settings belong to this computer.</source>
        <translation>Diese Einstellungen gehören zu diesem Computer.</translation>
    </message>
    <message>
        <source>Choose how large a change must be to be told. The choice follows you to every computer.</source>
        <translation>Wählen Sie, wie groß eine Änderung sein muss, um gemeldet zu werden. Die Wahl begleitet Sie auf jeden Computer.</translation>
    </message>
    <message>
        <source>The account belongs to this computer, and no password is in its files.</source>
        <translation>Das Konto gehört zu diesem Computer; in seinen Dateien steht kein Passwort.</translation>
    </message>
    <message>
        <source>No real insurer is behind this profile. Decisions are simulated, and so is their time.</source>
        <translation>Hinter diesem Profil steht kein realer Versicherer. Die Entscheidungen sind simuliert, ebenso ihre Dauer.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The window changes at once; what you have typed stays.</source>
        <translation>Das Fenster ändert sich sofort; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>S&amp;tartseite</translation>
    </message>
    <message>
        <source>What the program shows first when it opens.</source>
        <translation>Was das Programm beim Öffnen zuerst zeigt.</translation>
    </message>
    <message>
        <source>&amp;Default contract</source>
        <translation>Standard&amp;vertrag</translation>
    </message>
    <message>
        <source>In use from the start wherever you have not chosen another contract yet.</source>
        <translation>Von Anfang an verwendet, wo Sie noch keinen anderen Vertrag gewählt haben.</translation>
    </message>
    <message>
        <source>Default &amp;country</source>
        <translation>Standard&amp;land</translation>
    </message>
    <message>
        <source>Chosen beforehand wherever companies are searched.</source>
        <translation>Vorausgewählt, wo immer Unternehmen gesucht werden.</translation>
    </message>
    <message>
        <source>&amp;Keep running in the background</source>
        <translation>Im &amp;Hintergrund weiterlaufen</translation>
    </message>
    <message>
        <source>Closing the window only hides it on this computer: requests are sent and answers fetched meanwhile.</source>
        <translation>Schließen verbirgt das Fenster auf diesem Computer nur: Inzwischen werden Anfragen gesendet und Antworten abgeholt.</translation>
    </message>
    <message>
        <source>&amp;Rows per page</source>
        <translation>&amp;Zeilen pro Seite</translation>
    </message>
    <message>
        <source>How many companies the portfolio shows at once.</source>
        <translation>Wie viele Unternehmen das Portfolio auf einmal zeigt.</translation>
    </message>
    <message>
        <source>Covers ending &amp;soon</source>
        <translation>Bald endende &amp;Deckungen</translation>
    </message>
    <message>
        <source>A cover whose end is this near is listed as ending soon, on the start page too.</source>
        <translation>Eine Deckung, deren Ende so nahe ist, wird als bald endend aufgeführt, auch auf der Startseite.</translation>
    </message>
    <message>
        <source>&amp;Names and addresses in their own script</source>
        <translation>&amp;Namen und Adressen in eigener Schrift</translation>
    </message>
    <message>
        <source>First the name as it is written in its country, beneath it the one in Latin letters.</source>
        <translation>Zuerst der Name, wie er in seinem Land geschrieben wird, darunter der in lateinischen Buchstaben.</translation>
    </message>
    <message>
        <source>Show the CRS n&amp;umber</source>
        <translation>C&amp;RS-Nummer anzeigen</translation>
    </message>
    <message>
        <source>The insurer&apos;s own reference, with the identifiers of a company.</source>
        <translation>Die eigene Referenz des Versicherers, bei den Kennungen eines Unternehmens.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>D&amp;esign</translation>
    </message>
    <message>
        <source>“Like the system” changes along with it, by day and by night.</source>
        <translation>„Wie das System“ wechselt mit ihm, bei Tag und bei Nacht.</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>Everything grows along with the text; so do Ctrl and + or −.</source>
        <translation>Alles wächst mit der Schrift; ebenso mit Strg und + oder −.</translation>
    </message>
    <message>
        <source>&amp;Format of dates and figures</source>
        <translation>&amp;Format von Datum und Zahlen</translation>
    </message>
    <message>
        <source>Whatever the language of the window is.</source>
        <translation>Unabhängig von der Sprache des Fensters.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Like the language</source>
        <translation>Wie die Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size}&#xa0;%</translation>
    </message>
    <message>
        <source>All in one long list</source>
        <translation>Alles in einer langen Liste</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>Der erste</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>{setting}: {choice}</source>
        <translation>{setting}: {choice}</translation>
    </message>
    <message>
        <source>No setting contains “{text}”.</source>
        <translation>Keine Einstellung enthält „{text}“.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeverityChips</name>
    <message>
        <source> All {count}</source>
        <translation> Alle {count}</translation>
    </message>
    <message>
        <source> Errors {count}</source>
        <translation> Fehler {count}</translation>
    </message>
    <message>
        <source> Warnings {count}</source>
        <translation> Warnungen {count}</translation>
    </message>
    <message>
        <source> Fine {count}</source>
        <translation> OK {count}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The invoice has no reference.</source>
        <translation>Die Rechnung hat keine Referenz.</translation>
    </message>
    <message>
        <source>Write its number: payments name the invoice by it.</source>
        <translation>Geben Sie ihre Nummer an: Zahlungen beziehen sich darauf.</translation>
    </message>
    <message>
        <source>The reference has {length} characters, {most} are allowed.</source>
        <translation>Die Referenz hat {length} Zeichen, zulässig sind {most}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>The reference {reference} is there more than once.</source>
        <translation>Die Referenz {reference} kommt mehrfach vor.</translation>
    </message>
    <message>
        <source>Each invoice is declared once: take one of the lines out.</source>
        <translation>Jede Rechnung wird einmal gemeldet: Entfernen Sie eine der Zeilen.</translation>
    </message>
    <message>
        <source>The invoice date {day} is in the future.</source>
        <translation>Das Rechnungsdatum {day} liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>An unpaid invoice is dated today or before: correct the date.</source>
        <translation>Eine unbezahlte Rechnung ist von heute oder früher: Korrigieren Sie das Datum.</translation>
    </message>
    <message>
        <source>The due date {due} is before the invoice date {day}.</source>
        <translation>Die Fälligkeit {due} liegt vor dem Rechnungsdatum {day}.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Korrigieren Sie eines der beiden Daten.</translation>
    </message>
    <message>
        <source>{currency} is no code of a currency.</source>
        <translation>{currency} ist kein Währungscode.</translation>
    </message>
    <message>
        <source>Choose a currency of the list.</source>
        <translation>Wählen Sie eine Währung der Liste.</translation>
    </message>
    <message>
        <source>The amount is larger than can be declared.</source>
        <translation>Der Betrag ist größer, als gemeldet werden kann.</translation>
    </message>
    <message>
        <source>Check the number of digits.</source>
        <translation>Prüfen Sie die Anzahl der Ziffern.</translation>
    </message>
    <message>
        <source>The tax must be zero or more.</source>
        <translation>Die Steuer muss null oder mehr sein.</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>Der Betrag muss über null liegen.</translation>
    </message>
    <message>
        <source>Write it without a minus: a credit note or a payment is subtracted by its type.</source>
        <translation>Schreiben Sie ihn ohne Minuszeichen: Eine Gutschrift oder Zahlung wird nach ihrer Art abgezogen.</translation>
    </message>
    <message>
        <source>The amount has more than two decimals.</source>
        <translation>Der Betrag hat mehr als zwei Nachkommastellen.</translation>
    </message>
    <message>
        <source>Write it to the cent: nothing is rounded here.</source>
        <translation>Geben Sie ihn auf den Cent genau an: Hier wird nichts gerundet.</translation>
    </message>
    <message>
        <source>The payment date {day} is in the future.</source>
        <translation>Das Zahlungsdatum {day} liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Only what was received is told: correct the date.</source>
        <translation>Nur Erhaltenes wird gemeldet: Korrigieren Sie das Datum.</translation>
    </message>
    <message>
        <source>No invoice {reference} is in this declaration.</source>
        <translation>Diese Meldung enthält keine Rechnung {reference}.</translation>
    </message>
    <message>
        <source>Add the invoice, or correct the reference.</source>
        <translation>Fügen Sie die Rechnung hinzu oder korrigieren Sie die Referenz.</translation>
    </message>
    <message>
        <source>The payment is in {currency}, its invoice in {invoice_currency}.</source>
        <translation>Die Zahlung ist in {currency}, ihre Rechnung in {invoice_currency}.</translation>
    </message>
    <message>
        <source>Write what was paid off of the invoice, in its currency.</source>
        <translation>Geben Sie an, was auf die Rechnung gezahlt wurde, in deren Währung.</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Credit note used</source>
        <translation>Verrechnete Gutschrift</translation>
    </message>
    <message>
        <source>Set-off</source>
        <translation>Aufrechnung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Ländercode</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Easy-Nummer</translation>
    </message>
    <message>
        <source>Identifier type</source>
        <translation>Art der Kennung</translation>
    </message>
    <message>
        <source>Identifier value</source>
        <translation>Wert der Kennung</translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation>Kundenreferenz</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Außenstände</translation>
    </message>
    <message>
        <source>Operation number</source>
        <translation>Vorgangsnummer</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Rechnungsdatum</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Nettobetrag</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Invoice reference</source>
        <translation>Rechnungsreferenz</translation>
    </message>
    <message>
        <source>Payment date</source>
        <translation>Zahlungsdatum</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Zahlungsplan</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>Neue Fälligkeit</translation>
    </message>
    <message>
        <source>Turnover by debtor</source>
        <translation>Umsatzmeldung nach Schuldner</translation>
    </message>
    <message>
        <source>Easy number or customer reference</source>
        <translation>Easy-Nummer oder Kundenreferenz</translation>
    </message>
    <message>
        <source>Turnover by country</source>
        <translation>Umsatzmeldung nach Land</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>{column} is missing.</source>
        <translation>{column} fehlt.</translation>
    </message>
    <message>
        <source>Fill it in, or take the line out.</source>
        <translation>Ergänzen Sie den Wert oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>No company of the portfolio has the Easy number or customer reference {given}.</source>
        <translation>Kein Unternehmen des Portfolios hat die Easy-Nummer oder Kundenreferenz {given}.</translation>
    </message>
    <message>
        <source>There is no country {given}.</source>
        <translation>Ein Land {given} gibt es nicht.</translation>
    </message>
    <message>
        <source>Correct it, or take the line out: nothing is guessed.</source>
        <translation>Korrigieren Sie den Wert oder entfernen Sie die Zeile: Geraten wird nichts.</translation>
    </message>
    <message>
        <source>{given} is there more than once.</source>
        <translation>{given} kommt mehrfach vor.</translation>
    </message>
    <message>
        <source>Put the amounts together in one line.</source>
        <translation>Fassen Sie die Beträge in einer Zeile zusammen.</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Total outstanding</source>
        <translation>Gesamte Außenstände</translation>
    </message>
    <message>
        <source>Internal credit limit</source>
        <translation>Internes Kreditlimit</translation>
    </message>
    <message>
        <source>{number} is no company of the portfolio.</source>
        <translation>{number} ist kein Unternehmen des Portfolios.</translation>
    </message>
    <message>
        <source>Correct the Easy number, or take the line out: nothing is guessed.</source>
        <translation>Korrigieren Sie die Easy-Nummer oder entfernen Sie die Zeile: Geraten wird nichts.</translation>
    </message>
    <message>
        <source>The company {number} is there more than once.</source>
        <translation>Das Unternehmen {number} kommt mehrfach vor.</translation>
    </message>
    <message>
        <source>Put its values together in one line.</source>
        <translation>Fassen Sie seine Werte in einer Zeile zusammen.</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Herr</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>{text} is not a value of {column}.</source>
        <translation>{text} ist kein Wert von {column}.</translation>
    </message>
    <message>
        <source>Choose one of the values offered.</source>
        <translation>Wählen Sie einen der angebotenen Werte.</translation>
    </message>
    <message>
        <source>{column} has {count} characters; {most} are accepted.</source>
        <translation>{column} hat {count} Zeichen; zulässig sind {most}.</translation>
    </message>
    <message>
        <source>A line above has the e-mail address {address} already.</source>
        <translation>Eine Zeile weiter oben hat bereits die E-Mail-Adresse {address}.</translation>
    </message>
    <message>
        <source>Take one of the lines out: an address is that of one user.</source>
        <translation>Entfernen Sie eine der Zeilen: Eine Adresse gehört zu einem Benutzer.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message numerus="yes">
        <source>%n shortcuts</source>
        <translation>
            <numerusform>%n Tastenkürzel</numerusform>
            <numerusform>%n Tastenkürzel</numerusform>
        </translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Kein Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>My requests</source>
        <translation>Meine Anfragen</translation>
    </message>
    <message>
        <source>My tools</source>
        <translation>Meine Werkzeuge</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Profil: {name}</translation>
    </message>
    <message>
        <source>Contract: {contract}</source>
        <translation>Vertrag: {contract}</translation>
    </message>
</context>
<context>
    <name>SimulationPart</name>
    <message>
        <source>Real time</source>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>Accelerated: ten minutes a second</source>
        <translation>Beschleunigt: zehn Minuten pro Sekunde</translation>
    </message>
    <message>
        <source>Stepped by hand</source>
        <translation>Von Hand vorgestellt</translation>
    </message>
    <message>
        <source>Its cl&amp;ock</source>
        <translation>Seine &amp;Uhr</translation>
    </message>
    <message>
        <source>Decisions, deadlines and renewals come by this clock.</source>
        <translation>Entscheidungen, Fristen und Erneuerungen richten sich nach dieser Uhr.</translation>
    </message>
    <message>
        <source>A&amp;dvance one day</source>
        <translation>Einen Tag &amp;vorstellen</translation>
    </message>
    <message>
        <source>Its clock shows {moment}.</source>
        <translation>Seine Uhr zeigt {moment}.</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
</context>
<context>
    <name>StateBlock</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status (several at once)</source>
        <translation>Status (mehrere zugleich)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Clause (insurance only)</source>
        <translation>Klausel (nur Versicherung)</translation>
    </message>
    <message>
        <source>Clause: {name}</source>
        <translation>Klausel: {name}</translation>
    </message>
    <message>
        <source>An answer is awaited</source>
        <translation>Eine Antwort wird erwartet</translation>
    </message>
    <message>
        <source>Has overdues</source>
        <translation>Hat Überfälligkeiten</translation>
    </message>
    <message>
        <source>Outstanding above cover</source>
        <translation>Außenstände über der Deckung</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Schritt {number} von {count}: {name}</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>What this notification tells of is no longer known here.</source>
        <translation>Wovon diese Benachrichtigung handelt, ist hier nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>Open company</source>
        <translation>Unternehmen öffnen</translation>
    </message>
</context>
<context>
    <name>SummaryStep</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Please read this once more. The insurer gets exactly this request.</source>
        <translation>Bitte lesen Sie dies noch einmal. Der Versicherer erhält genau diese Anfrage.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>The insurer refused this request without a reason.</source>
        <translation>Der Versicherer hat diese Anfrage ohne Begründung abgelehnt.</translation>
    </message>
    <message>
        <source>An earlier request this one builds on was refused.</source>
        <translation>Eine frühere Anfrage, auf der diese aufbaut, wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Correct the earlier one and send both, or discard this one.</source>
        <translation>Korrigieren Sie die frühere und senden Sie beide oder verwerfen Sie diese.</translation>
    </message>
</context>
<context>
    <name>SyncState</name>
    <message>
        <source>To send</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Checking with the insurer…</source>
        <translation>Rückfrage beim Versicherer…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>D&amp;escription (optional)</source>
        <translation>Bes&amp;chreibung (optional)</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Description of the template</source>
        <translation>Beschreibung der Vorlage</translation>
    </message>
    <message>
        <source>&amp;Save template</source>
        <translation>Vorlage &amp;speichern</translation>
    </message>
    <message>
        <source> Dupl&amp;icate…</source>
        <translation> &amp;Duplizieren…</translation>
    </message>
    <message>
        <source>There are {most} templates of your own, and there can be no more. Delete one first.</source>
        <translation>Es gibt {most} eigene Vorlagen, mehr sind nicht möglich. Löschen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Everyone has the standard template, and nobody can change it. Duplicate it, and change the copy.</source>
        <translation>Die Standardvorlage haben alle, und niemand kann sie ändern. Duplizieren Sie sie und ändern Sie die Kopie.</translation>
    </message>
    <message>
        <source>The first lines of the file, with the data of the contract in use:</source>
        <translation>Die ersten Zeilen der Datei, mit den Daten des aktuellen Vertrags:</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>New template: {category}</source>
        <translation>Neue Vorlage: {category}</translation>
    </message>
    <message>
        <source>Template “{name}”</source>
        <translation>Vorlage „{name}“</translation>
    </message>
</context>
<context>
    <name>TemplatesPart</name>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n Vorlage</numerusform>
            <numerusform>%n Vorlagen</numerusform>
        </translation>
    </message>
    <message>
        <source> &amp;New template…</source>
        <translation> &amp;Neue Vorlage…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Dupl&amp;icate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>E&amp;xport with it…</source>
        <translation>Damit e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>There are {most} templates of your own, and there can be no more. Delete one first.</source>
        <translation>Es gibt {most} eigene Vorlagen, mehr sind nicht möglich. Löschen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>Sh&amp;ow…</source>
        <translation>An&amp;zeigen…</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (Kopie)</translation>
    </message>
    <message>
        <source>Template “{name}” saved.</source>
        <translation>Vorlage „{name}“ gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n templates deleted.</source>
        <translation>
            <numerusform>%n Vorlage gelöscht.</numerusform>
            <numerusform>%n Vorlagen gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThresholdTable</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Erhöhung</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Senkung</translation>
    </message>
    <message>
        <source>Percent of the amount before, steps of the assessment&apos;s scale. What ends a cover counts as the largest change.</source>
        <translation>Prozent des vorherigen Betrags, Stufen der Bewertungsskala. Was eine Deckung beendet, zählt als größte Änderung.</translation>
    </message>
    <message>
        <source>What is kept back is not counted, shows no notice on the desktop and comes in no e-mail. It is not lost: the page Notifications says how much there is, and one click there shows it.</source>
        <translation>Zurückgehaltenes wird nicht gezählt, zeigt keinen Hinweis auf dem Desktop und kommt in keine E-Mail. Es ist nicht verloren: Die Seite Benachrichtigungen sagt, wie viel es ist, und ein Klick dort zeigt es.</translation>
    </message>
    <message>
        <source>&amp;Tell me everything</source>
        <translation>&amp;Alles melden</translation>
    </message>
    <message>
        <source>Takes every threshold back</source>
        <translation>Nimmt alle Schwellenwerte zurück</translation>
    </message>
    <message>
        <source>{subject}, {way}</source>
        <translation>{subject}, {way}</translation>
    </message>
    <message>
        <source>From which size on a change is told</source>
        <translation>Ab welcher Größe eine Änderung gemeldet wird</translation>
    </message>
    <message>
        <source>DRA of a company</source>
        <translation>DRA eines Unternehmens</translation>
    </message>
    <message>
        <source>Overdue declarations</source>
        <translation>Überfälligkeitsmeldungen</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Werden mitgeteilt</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Werden nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Jede Änderung</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>From {size} % on</source>
        <translation>Ab {size}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>From %n steps on</source>
        <translation>
            <numerusform>Ab %n Stufe</numerusform>
            <numerusform>Ab %n Stufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>Another time</source>
        <translation>Anderer Zeitpunkt</translation>
    </message>
    <message>
        <source>&amp;Import the file on:</source>
        <translation>Datei &amp;importieren am:</translation>
    </message>
    <message>
        <source>&amp;Set the time</source>
        <translation>Zeitpunkt &amp;festlegen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>TimelinePicture</name>
    <message>
        <source>Invoice date</source>
        <translation>Rechnungsdatum</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>End of maximum credit period</source>
        <translation>Ende des äußersten Kreditziels</translation>
    </message>
    <message>
        <source>Last day to declare</source>
        <translation>Letzter Meldetag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>{name}: {day}</source>
        <translation>{name}: {day}</translation>
    </message>
    <message>
        <source>Days of invoice {reference}</source>
        <translation>Termine der Rechnung {reference}</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>No request needed</source>
        <translation>Keine Anfrage nötig</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Zustimmung nötig</translation>
    </message>
    <message>
        <source>New due date, {answer}</source>
        <translation>Neue Fälligkeit, {answer}</translation>
    </message>
</context>
<context>
    <name>TimelineSection</name>
    <message>
        <source>The timeline could not be read. {reason}</source>
        <translation>Der Verlauf konnte nicht gelesen werden. {reason}</translation>
    </message>
    <message>
        <source>{count} of {total} entries</source>
        <translation>{count} von {total} Einträgen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits. Clear the filter to see everything.</source>
        <translation>Nichts passt. Löschen Sie den Filter, um alles zu sehen.</translation>
    </message>
    <message>
        <source>Nothing has happened with this company yet.</source>
        <translation>Mit diesem Unternehmen ist noch nichts geschehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries copied.</source>
        <translation>
            <numerusform>%n Eintrag kopiert.</numerusform>
            <numerusform>%n Einträge kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv)</source>
        <translation>Listen (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>{count} written to {file}.</source>
        <translation>Liste in {file} gespeichert ({count}).</translation>
    </message>
    <message>
        <source>Filter the timeline…</source>
        <translation>Verlauf filtern…</translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source> Copy</source>
        <translation> Kopieren</translation>
    </message>
    <message>
        <source>Copy the entries shown</source>
        <translation>Angezeigte Einträge kopieren</translation>
    </message>
    <message>
        <source> Export…</source>
        <translation> Exportieren…</translation>
    </message>
    <message>
        <source>Export the entries shown</source>
        <translation>Angezeigte Einträge exportieren</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Newest first. Enter opens what an entry is about.</source>
        <translation>Neueste zuerst. Die Eingabetaste öffnet, worum es in einem Eintrag geht.</translation>
    </message>
</context>
<context>
    <name>ToDoCard</name>
    <message>
        <source>To do</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Nothing waits for you: no deadline, no question, nothing refused.</source>
        <translation>Nichts wartet auf Sie: keine Frist, keine Frage, nichts Abgelehntes.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message>
        <source>Show all ({count})</source>
        <translation>Alle anzeigen ({count})</translation>
    </message>
    <message>
        <source>Turnover declaration of {period}</source>
        <translation>Umsatzmeldung für {period}</translation>
    </message>
    <message>
        <source>Declare the overdue, by {day} at the latest</source>
        <translation>Überfälligkeit melden, spätestens am {day}</translation>
    </message>
    <message>
        <source>Declare the overdue by {day}</source>
        <translation>Überfälligkeit bis {day} melden</translation>
    </message>
    <message>
        <source>Overdue declaration begun: send it by {day}</source>
        <translation>Überfälligkeitsmeldung begonnen: bis {day} senden</translation>
    </message>
    <message>
        <source>ILU: tell your real needs by {day}</source>
        <translation>ILU: tatsächlichen Bedarf bis {day} angeben</translation>
    </message>
    <message numerus="yes">
        <source>%n companies owe more than their cover</source>
        <translation>
            <numerusform>%n Unternehmen schuldet mehr als seine Deckung</numerusform>
            <numerusform>%n Unternehmen schulden mehr als ihre Deckung</numerusform>
        </translation>
    </message>
    <message>
        <source>A request was refused: correct it, or put it away</source>
        <translation>Eine Anfrage wurde abgelehnt: korrigieren oder verwerfen</translation>
    </message>
    <message>
        <source>The file is no longer here: choose it again</source>
        <translation>Die Datei ist nicht mehr da: erneut auswählen</translation>
    </message>
    <message>
        <source>Overdue declaration rejected: add what is missing</source>
        <translation>Überfälligkeitsmeldung zurückgewiesen: Fehlendes ergänzen</translation>
    </message>
    <message>
        <source>Overdue declaration begun and not sent</source>
        <translation>Überfälligkeitsmeldung begonnen und nicht gesendet</translation>
    </message>
    <message>
        <source>Extension: the insurer accepts another payment plan</source>
        <translation>Verlängerung: Der Versicherer akzeptiert einen anderen Zahlungsplan</translation>
    </message>
    <message>
        <source>The largest excess is {amount}</source>
        <translation>Die größte Überschreitung beträgt {amount}</translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>Fällig am {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n Tag Verspätung</numerusform>
            <numerusform>%n Tage Verspätung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Nachricht schließen</translation>
    </message>
</context>
<context>
    <name>Toaster</name>
    <message>
        <source>{message} Ctrl+Z undoes it.</source>
        <translation>{message} Strg+Z macht es rückgängig.</translation>
    </message>
</context>
<context>
    <name>ToldLines</name>
    <message>
        <source>Initial</source>
        <translation>Erstmeldung</translation>
    </message>
    <message>
        <source>Additional</source>
        <translation>Nachmeldung</translation>
    </message>
    <message>
        <source>net {net}, tax {tax}</source>
        <translation>netto {net}, Steuer {tax}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Rechnungsdatum</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Gezahlt am</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>All countries</source>
        <translation>Alle Länder</translation>
    </message>
    <message>
        <source>Search a company by name or identifier (Ctrl+K)</source>
        <translation>Unternehmen nach Name oder Kennung suchen (Strg+K)</translation>
    </message>
    <message>
        <source>Search a company by name or identifier</source>
        <translation>Unternehmen nach Name oder Kennung suchen</translation>
    </message>
    <message>
        <source>Country of the search</source>
        <translation>Land der Suche</translation>
    </message>
    <message>
        <source>&amp;New action</source>
        <translation>&amp;Neue Aktion</translation>
    </message>
    <message>
        <source>Ask for cover, order information… (Ctrl+N)</source>
        <translation>Deckung anfragen, Informationen bestellen… (Strg+N)</translation>
    </message>
</context>
<context>
    <name>TopLinerStep</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Total cover wanted</source>
        <translation>Gewünschte Gesamtdeckung</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Anzahl der Tage</translation>
    </message>
    <message>
        <source>{complement} more than the {standing} in force today.</source>
        <translation>{complement} mehr als die heute geltenden {standing}.</translation>
    </message>
    <message>
        <source>In all, the {standing} in force today included.</source>
        <translation>Insgesamt, einschließlich der heute geltenden {standing}.</translation>
    </message>
    <message>
        <source>From {shortest} to {longest} days; bought today, it ends on {day}.</source>
        <translation>{shortest} bis {longest} Tage; heute gekauft, endet er am {day}.</translation>
    </message>
    <message>
        <source>A TopLiner covers more for some weeks, where the cover was refused, terminated, reduced or granted in part and no invoice has been unpaid for more than 60 days. The insurer makes an offer at once: a connection is needed.</source>
        <translation>Ein TopLiner deckt für einige Wochen mehr, wenn die Deckung abgelehnt, gekündigt, reduziert oder teilweise gewährt wurde und keine Rechnung seit mehr als 60 Tagen unbezahlt ist. Der Versicherer macht sofort ein Angebot: Eine Verbindung ist nötig.</translation>
    </message>
    <message>
        <source>Cover today</source>
        <translation>Deckung heute</translation>
    </message>
    <message>
        <source>Total cover &amp;wanted</source>
        <translation>Gewünschte &amp;Gesamtdeckung</translation>
    </message>
    <message>
        <source>Number of &amp;days</source>
        <translation>Anzahl der &amp;Tage</translation>
    </message>
</context>
<context>
    <name>TopLinerWizard</name>
    <message>
        <source>New request: {product}</source>
        <translation>Neue Anfrage: {product}</translation>
    </message>
    <message>
        <source>Cover today</source>
        <translation>Deckung heute</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Total cover asked</source>
        <translation>Angefragte Gesamtdeckung</translation>
    </message>
    <message>
        <source>More than today</source>
        <translation>Mehr als heute</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the insurer for an offer…</source>
        <translation>Ein Angebot wird beim Versicherer angefragt…</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>TransformWizard</name>
    <message>
        <source>The product {product} stands until the product {into} is granted, which then replaces it.</source>
        <translation>Das Produkt {product} bleibt bestehen, bis das Produkt {into} gewährt wird und es ersetzt.</translation>
    </message>
    <message>
        <source>Transform: {product} → {into}</source>
        <translation>Umwandeln: {product} → {into}</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Amount asked</source>
        <translation>Angefragter Betrag</translation>
    </message>
    <message>
        <source>set by the insurer</source>
        <translation>vom Versicherer festgelegt</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open CofaNet</source>
        <translation>CofaNet ö&amp;ffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n unread notifications</source>
        <translation>
            <numerusform>%n ungelesene Benachrichtigung</numerusform>
            <numerusform>%n ungelesene Benachrichtigungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Turnover</name>
    <message>
        <source>Outstanding</source>
        <translation>Außenstände</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Umsätze</translation>
    </message>
    <message>
        <source>By debtor</source>
        <translation>Nach Schuldner</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Nach Land</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
</context>
<context>
    <name>TurnoverFormPage</name>
    <message>
        <source>Turnover declaration</source>
        <translation>Umsatzmeldung</translation>
    </message>
    <message>
        <source>Turnover declaration: {period}</source>
        <translation>Umsatzmeldung: {period}</translation>
    </message>
    <message>
        <source> Send &amp;declaration</source>
        <translation> Meldung &amp;senden</translation>
    </message>
    <message numerus="yes">
        <source>%n errors in the amounts</source>
        <translation>
            <numerusform>%n Fehler in den Beträgen</numerusform>
            <numerusform>%n Fehler in den Beträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is still being read</source>
        <translation>Eine Datei wird noch gelesen</translation>
    </message>
    <message>
        <source>An amount, or that there is nothing to declare</source>
        <translation>Ein Betrag oder die Angabe, dass nichts zu melden ist</translation>
    </message>
    <message>
        <source>Send the turnover declaration of {period}?</source>
        <translation>Die Umsatzmeldung für {period} senden?</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>What is declared</source>
        <translation>Was gemeldet wird</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>nothing to declare</source>
        <translation>nichts zu melden</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>&amp;Noch nicht</translation>
    </message>
    <message>
        <source>Once sent it can be read, and no longer be changed.</source>
        <translation>Nach dem Senden kann sie gelesen, aber nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>The amounts typed are not part of it.</source>
        <translation>Die eingegebenen Beträge gehören nicht dazu.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines without an amount are left out.</source>
        <translation>
            <numerusform>%n Zeile ohne Betrag wird weggelassen.</numerusform>
            <numerusform>%n Zeilen ohne Betrag werden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The declaration is saved and goes to the insurer by itself.</source>
        <translation>Die Meldung ist gespeichert und geht von selbst an den Versicherer.</translation>
    </message>
    <message>
        <source>Saved. The declaration stays New until you send it.</source>
        <translation>Gespeichert. Die Meldung behält den Status „Neu“, bis Sie sie senden.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>This declaration was due on {day}. Send it as soon as you can.</source>
        <translation>Diese Meldung war am {day} fällig. Senden Sie sie so bald wie möglich.</translation>
    </message>
    <message numerus="yes">
        <source>%n days left to send this declaration.</source>
        <translation>
            <numerusform>Noch %n Tag, um diese Meldung zu senden.</numerusform>
            <numerusform>Noch %n Tage, um diese Meldung zu senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This declaration is due today.</source>
        <translation>Diese Meldung ist heute fällig.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} von {most}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines added, without amounts.</source>
        <translation>
            <numerusform>%n Zeile ohne Betrag hinzugefügt.</numerusform>
            <numerusform>%n Zeilen ohne Betrag hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your whole portfolio is there already.</source>
        <translation>Ihr ganzes Portfolio ist bereits enthalten.</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Contact at your company</source>
        <translation>Ihr Ansprechpartner</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Documents (optional)</source>
        <translation>Dokumente (optional)</translation>
    </message>
    <message>
        <source>Type the amounts, paste them from a spreadsheet, or import them from a file.</source>
        <translation>Geben Sie die Beträge ein, fügen Sie sie aus einer Tabelle ein oder importieren Sie sie aus einer Datei.</translation>
    </message>
    <message>
        <source> Fill &amp;with my portfolio</source>
        <translation> Mit meinem &amp;Portfolio füllen</translation>
    </message>
    <message>
        <source>Adds a line without an amount for everything in the portfolio that has none yet</source>
        <translation>Fügt für alles im Portfolio, das noch keine Zeile hat, eine Zeile ohne Betrag hinzu</translation>
    </message>
    <message>
        <source>N&amp;othing to declare for this period</source>
        <translation>N&amp;ichts zu melden für diesen Zeitraum</translation>
    </message>
    <message>
        <source>The amounts typed are not sent. They come back when you clear the box.</source>
        <translation>Die eingegebenen Beträge werden nicht gesendet. Sie kommen zurück, wenn Sie das Häkchen entfernen.</translation>
    </message>
    <message>
        <source> Sa&amp;ve</source>
        <translation> Spei&amp;chern</translation>
    </message>
    <message>
        <source>Saves the declaration at the insurer too; it stays New and can be changed</source>
        <translation>Speichert die Meldung auch beim Versicherer; sie bleibt „Neu“ und kann geändert werden</translation>
    </message>
</context>
<context>
    <name>TurnoverLines</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
</context>
<context>
    <name>TurnoverPage</name>
    <message>
        <source>Turnover declarations</source>
        <translation>Umsatzmeldungen</translation>
    </message>
    <message>
        <source>Open the declaration</source>
        <translation>Meldung öffnen</translation>
    </message>
    <message>
        <source>No turnover declaration has been asked for. When one is due, it is notified and listed here.</source>
        <translation>Es wurde keine Umsatzmeldung verlangt. Wird eine fällig, werden Sie benachrichtigt und finden sie hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n declarations</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The declaration of {period} was due on {day}.</source>
        <translation>Die Meldung für {period} war am {day} fällig.</translation>
    </message>
    <message>
        <source>The declaration of {period} is due on {day}.</source>
        <translation>Die Meldung für {period} ist am {day} fällig.</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source> &amp;Fill in</source>
        <translation> A&amp;usfüllen</translation>
    </message>
    <message>
        <source> &amp;Open</source>
        <translation> Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Opens the declaration chosen</source>
        <translation>Öffnet die gewählte Meldung</translation>
    </message>
</context>
<context>
    <name>TurnoverTable</name>
    <message>
        <source>overdue</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>Nothing to declare</source>
        <translation>Nichts zu melden</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} von {most}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number or code</source>
        <translation>Nummer oder Code</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>TurnoverView</name>
    <message>
        <source>Declaration</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Amounts declared</source>
        <translation>Gemeldete Beträge</translation>
    </message>
    <message>
        <source> &amp;Copy as a table</source>
        <translation> Als Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies every line, ready for a spreadsheet</source>
        <translation>Kopiert alle Zeilen, fertig für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source> All turnover &amp;declarations</source>
        <translation> Alle Umsatz&amp;meldungen</translation>
    </message>
    <message>
        <source>There was nothing to declare for this period.</source>
        <translation>Für diesen Zeitraum war nichts zu melden.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>What is declared</source>
        <translation>Was gemeldet wird</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>nothing to declare</source>
        <translation>nichts zu melden</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Insurer&apos;s reference</source>
        <translation>Referenz des Versicherers</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message numerus="yes">
        <source>%n rows typed before are restored; they are not sent yet.</source>
        <translation>
            <numerusform>%n zuvor eingegebene Zeile ist wiederhergestellt; sie ist noch nicht gesendet.</numerusform>
            <numerusform>%n zuvor eingegebene Zeilen sind wiederhergestellt; sie sind noch nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>Senden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies</source>
        <translation>
            <numerusform>%Ln Unternehmen</numerusform>
            <numerusform>%Ln Unternehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
    <message>
        <source>No company is like that.</source>
        <translation>Kein Unternehmen entspricht dem.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>The portfolio has no company yet.</source>
        <translation>Das Portfolio enthält noch kein Unternehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Custom fields of %n companies saved, to be sent.</source>
        <translation>
            <numerusform>Eigene Felder von %n Unternehmen gespeichert; sie werden gesendet.</numerusform>
            <numerusform>Eigene Felder von %n Unternehmen gespeichert; sie werden gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The values of %n companies are as they were before.</source>
        <translation>
            <numerusform>Die Werte von %n Unternehmen sind wie zuvor.</numerusform>
            <numerusform>Die Werte von %n Unternehmen sind wie zuvor.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed in the row was taken back.</source>
        <translation>Die Eingaben in der Zeile wurden zurückgenommen.</translation>
    </message>
    <message>
        <source>So many rows come by file: choose the tab Import.</source>
        <translation>So viele Zeilen kommen per Datei: Wählen Sie die Registerkarte „Import“.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have values that cannot be read: they are not sent.</source>
        <translation>
            <numerusform>%n Zeile hat Werte, die sich nicht lesen lassen: Sie wird nicht gesendet.</numerusform>
            <numerusform>%n Zeilen haben Werte, die sich nicht lesen lassen: Sie werden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns beyond the table were left out.</source>
        <translation>
            <numerusform>%n Spalte außerhalb der Tabelle wurde ausgelassen.</numerusform>
            <numerusform>%n Spalten außerhalb der Tabelle wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows beyond the last company were left out.</source>
        <translation>
            <numerusform>%n Zeile nach dem letzten Unternehmen wurde ausgelassen.</numerusform>
            <numerusform>%n Zeilen nach dem letzten Unternehmen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The insurer refused values of this company.</source>
        <translation>Der Versicherer hat Werte dieses Unternehmens abgelehnt.</translation>
    </message>
    <message>
        <source>Type or press F2 to change a cell. A row is sent when you leave it; Esc takes it back.</source>
        <translation>Tippen Sie oder drücken Sie F2, um eine Zelle zu ändern. Eine Zeile wird gesendet, wenn Sie sie verlassen; Esc nimmt sie zurück.</translation>
    </message>
    <message>
        <source>{company}, {field}:</source>
        <translation>{company}, {field}:</translation>
    </message>
    <message>
        <source>Company, reference, value…</source>
        <translation>Unternehmen, Referenz, Wert…</translation>
    </message>
    <message>
        <source>Filter companies</source>
        <translation>Unternehmen filtern</translation>
    </message>
    <message>
        <source>Companies shown</source>
        <translation>Angezeigte Unternehmen</translation>
    </message>
    <message>
        <source>Values by company</source>
        <translation>Werte nach Unternehmen</translation>
    </message>
    <message>
        <source>F2 or Enter changes a cell, Ctrl+V pastes cells</source>
        <translation>F2 oder Eingabetaste ändert eine Zelle, Strg+V fügt Zellen ein</translation>
    </message>
    <message>
        <source> &amp;Undo the last change</source>
        <translation> Letzte Änderung &amp;rückgängig</translation>
    </message>
    <message>
        <source> &amp;Take the row back</source>
        <translation> &amp;Zeile zurücknehmen</translation>
    </message>
    <message>
        <source> &amp;Correct and send…</source>
        <translation> &amp;Korrigieren und senden…</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Alle Unternehmen</translation>
    </message>
    <message>
        <source>Typed, not sent yet</source>
        <translation>Eingegeben, noch nicht gesendet</translation>
    </message>
    <message>
        <source>Without {field}</source>
        <translation>Ohne {field}</translation>
    </message>
    <message>
        <source>With {field}</source>
        <translation>Mit {field}</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Name der Ansicht</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>&amp;Only for contract {number}</source>
        <translation>N&amp;ur für Vertrag {number}</translation>
    </message>
    <message>
        <source>&amp;Save view</source>
        <translation>Ansicht &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>WrittenStrip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Nachricht schließen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>{count} written to {file}.</source>
        <translation>Liste in {file} gespeichert ({count}).</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>_Problems</name>
    <message>
        <source>Line {number}: {sentence}</source>
        <translation>Zeile {number}: {sentence}</translation>
    </message>
    <message>
        <source>Line {number}, {column}: {sentence}</source>
        <translation>Zeile {number}, {column}: {sentence}</translation>
    </message>
</context>
</TS>
