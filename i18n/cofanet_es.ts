<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AdditionForm</name>
    <message>
        <source>Addition to an overdue declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Submit addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents are still being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invoice, a payment, a document or a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer; it is sent as soon as the insurer can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurer has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step of the insurer comes as a notification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List of overdues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountStep</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Amount wanted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountWizard</name>
    <message>
        <source>The decision in force stands until the insurer has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modify the amount: {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New amount asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Open the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not fit. Passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were damaged and set aside as {file}; defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page did not come to rest: there is no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssessmentChart</name>
    <message>
        <source>{day}: DRA {dra} – {word}, probability of default {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRA over five years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssessmentPanel</name>
    <message>
        <source>Show as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRA over five years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of default within a year: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssessmentSheet</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy number {number}, as of {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Assessments</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>Kind of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Choose the files to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents ({patterns});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is on the list already, as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here, or choose them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{types}; {size} each at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Add &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backend</name>
    <message>
        <source>The network is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work goes on here; switch it on again to send and receive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurer does not have this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option {name} of the backend must be a whole number, not {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backend called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {names}. Others come with plug-ins to be installed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The backup {file} was not written: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, or free some space, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {file} cannot be used: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try an older backup. The profile was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>The very same file was imported on {day}, as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm to import it again: lines that were taken then are not repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} holds no order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with one order a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No imported file has this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the imported files to see their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkCheck</name>
    <message>
        <source>Line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the corrected file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk order files (*.txt *.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Save corrected file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Errors &amp;only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Next error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Edit line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Take line out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the file, with what is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or F2 changes the text of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> Write %n lines without a&amp;ccents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> &amp;Import %n orders…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDetails</name>
    <message>
        <source> &amp;All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Export list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the company of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported on {moment} by {actor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines accepted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> Only the %n &amp;failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number}: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkErrors</name>
    <message>
        <source>At most {limit} lines are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {limit} bytes are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice reference is longer than 35 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product does not have this action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount must be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurer may ask for an amount of at least 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line must have 10 fields, that is 9 semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurer does not know this company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several companies have this identifier; give the Easy number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer reference is longer than 35 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract gives no amount for express credit limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A technical error stopped this line; try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action must be C (order), U (update), S (stop) or D (delete).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country code is not in the insurer&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not written as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line holds accented or other non-ASCII characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier line of the file names the same company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mandatory field is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portfolio cannot take another company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company can have one cover only, and another one is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product cannot be ordered on this company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only credit limits (CRL) have an operation number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level three is not open to bulk imports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract number is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order could not be handed to the insurer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has too many lines; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product cannot be ordered by file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract number is longer than 35 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified offline: the insurer will look the company up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Easy number is enough; the legal identifier is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LCR is read as CRL, the code to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled before this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company does not have the product {product}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order it first, or take the line out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a tabulation or another control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an Easy number, or an identifier type and its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number, without spaces, decimals or currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amount goes with this product and action; leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outstanding is a whole number, 0 or more, or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation number is made of 1 to 9 digits, or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {limit} characters are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkFields</name>
    <message>
        <source>Country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkFiles</name>
    <message>
        <source>Line {line} cannot be saved in plain ASCII.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it exists and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkFormat</name>
    <message>
        <source>153 country codes of the insurer, three characters, such as FRA or DEU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 14 digits, exactly 19 for a branch, or Z and digits. If empty, fill fields 3 and 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A type of that country, such as SIREN, or CRScny for a Coface reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of that identifier; not used when there is an Easy number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional, up to 35 characters; kept on the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the products below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C order, U update the amount, S stop monitoring, D delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number of the contract&apos;s currency, where the table below says so; else empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty leaves it unchanged, 0 sets it to zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional; credit limits only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkFormatDialog</name>
    <message>
        <source>What a bulk order file must look like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One order a line: ten fields parted by nine semicolons, plain letters without accents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 10,000 lines, 2 MB, 500 characters a line. A company comes once, except with credit limits of different operation numbers. Monitoring is stopped in one file, the product deleted in a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causes of error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {actions}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkHints</name>
    <message>
        <source>Split the file into several smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the invoice reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another action, or do this once the product allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an amount of 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that no zeros are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or take out semicolons until there are 9; empty fields keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check country and number, or search the company by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the company and write its Easy number in field 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the currency of the contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the customer reference to 35 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order a credit limit (CRL) instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the line again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write C, U, S or D, in capitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits only, such as 10000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the insurer&apos;s code of three characters, such as FRA or DEU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the field named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the proposal without accents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this line into another file, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the field in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the insurer for more room, or take the line out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or transform the cover the company has, or take the line out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the company to see what can be done, or take the line out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave field 10 empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order it on the company page instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order it on the company page, which says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a product of the contract: CRL, RLI, ECL, RCO, ROM, CCO, RSC or RSM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the file again to go on with this line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkOverview</name>
    <message>
        <source>Drop a bulk order file here, or choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is checked at once, line by line. Nothing is sent before you import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file must look &amp;like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was imported under this contract yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows the lines of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message>
        <source>Bulk orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a bulk order file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk order files (*.txt *.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the corrections away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are neither saved nor imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep correcting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract {number} — {holder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines in error are not ordered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This very file was imported on {moment}. Lines taken then are not repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n orders?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n orders saved, to be sent to the insurer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkStatus</name>
    <message>
        <source>Not ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partially successful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkTable</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} (field {number}): {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckSummary</name>
    <message numerus="yes">
        <source>%n lines can be ordered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines in error</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines with a warning</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank lines skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This very file was imported on {moment}. Lines taken then are not repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n companies are not known here and are looked up once online.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>File of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseCompany</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type part of the name, or the Easy number. Companies known here are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company known here. Search it at the insurer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n companies found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name or Easy number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Search at the insurer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectionMail</name>
    <message>
        <source>- {reference}, dated {day}, due on {due}: {amount} (tax included)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- credit note {reference}, dated {day}: {amount} (tax included)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension of due dates: {company} ({number}), contract {contract}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask for your approval of later due dates for {company}, Easy number {number}, on which an overdue is declared under our contract {contract} ({holder}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue declaration {reference} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- {amount} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment plan asked for:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Collector</name>
    <message>
        <source>Coface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third party</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company, page or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search companies for “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommentField</name>
    <message>
        <source>{count} of {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take out %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompanyDocuments</name>
    <message>
        <source>Kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyExtensions</name>
    <message>
        <source>Extensions of due dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens an extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> E-mail about later due dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Ask for later due dates…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyFacts</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cover offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days: {days}; bought today, it ends on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} – simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer open until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurer&apos;s comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurer&apos;s reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdues declarable until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be asked again from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is notified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyHeader</name>
    <message>
        <source>Demonstration data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary number: the insurer is identifying the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in your portfolio yet: a first order adds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy number copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debtor risk assessment: 0 very high risk, 10 very low risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Ne&amp;w action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can be ordered on this company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Easy number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyHistory</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurer&apos;s comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyInformation</name>
    <message>
        <source>Tell the insurer what you know: accounts, reports, an aged balance, or that the risk got worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Send information…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Documents sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter leads to the document on the page of documents.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyOverdues</name>
    <message>
        <source>Overdue declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens a declaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No overdue was declared on this company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Add to the declaration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Declare an overdue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Declare an uninsured debt…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRA history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown once a credit decision, granted or refused, is active on the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct and &amp;send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} – kept back: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} – refused: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers and information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensions of due dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ILUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the DRA reviewed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send documents to have the DRA reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been ordered on this company yet. Begin with New action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action on this company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Contact of the declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverStrip</name>
    <message>
        <source>Not covered: no cover is in force on this company.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>Covered for {amount} until {day}, by a TopLiner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered for {amount}: {product} of {day}, prevails over the product {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered for {amount}: {product} of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateCompany</name>
    <message>
        <source>The insurer looks the company up and identifies it. Until then it has a temporary number (Z…); what you request meanwhile follows it to its final Easy number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ci&amp;ty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These help the insurer to identify the company without doubt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier t&amp;ype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier &amp;value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateCompanyDialog</name>
    <message>
        <source>Create a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some fields need another look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>A passphrase is needed for this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the variable COFANET_PASSPHRASE or give --passphrase-file FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer did not open: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it (sign in to your session) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check capitals and keyboard layout, then type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short: {count} characters at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use four unrelated words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase cannot be read from {file}: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the passphrase on the first line of the file, in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the profile is not in {place}, or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the store cannot be read. Put the key back from a copy; the store was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps secrets safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the keyring of your session, or make the profile with a passphrase: COFANET_PASSPHRASE.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreditTimeline</name>
    <message>
        <source>Once an invoice has its dates, its credit period and the new due dates are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice {reference} ({at} of {all}), the decisive one: paid after its credit period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice {reference} ({at} of {all}), the decisive one: its credit period ends first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice {reference} ({at} of {all})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The file {file} is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program and try again. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself write access to its folder and try again. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the file {file} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and try again. What was confirmed before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the last backup: cofanet-desktop restore FILE. The file is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: the change to the file {file} was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and do it again. What was confirmed before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be read: the key does not fit, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the passphrase, or restore the last backup. The file is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} was written by a newer version (format {found}, this program knows {known}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version. The file is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {file} did not pass its check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and try again; the store is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeadlineBanner</name>
    <message>
        <source>Uninsured debt: it can be declared at any time, no last day is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to declare: shown here once an unpaid invoice is entered. The contract gives {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days from the invoice date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days from the end of the maximum credit period</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days from the due date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last day to declare: today, {day},</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last day to declare has passed %n days ago, on {day},</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last day to declare: {day}, in %n days,</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>because an extension moved the due date of invoice {reference} to {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because invoice {reference} is dated {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because the maximum credit period of invoice {reference} ends on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because invoice {reference} was due on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can still declare; the insurer may hold the delay against the claim.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DebtGrids</name>
    <message numerus="yes">
        <source>%n errors in the invoices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors in the payments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines told before are locked: they stay as they were told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DebtTotals</name>
    <message>
        <source>Nothing entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Correct and &amp;send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is kept on this computer. It is sent as soon as the insurer can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is on its way to the insurer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking with the insurer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came. The insurer is asked whether it has the request; it never counts twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurer has the request and is examining it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurer has the order and is preparing the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurer has the order. The report is expected on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product}: {granted} in all for {days}, at {price}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{product}: you refused the offer, nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product}: the offer ran out before it was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product}: nothing is granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product}: {granted} of the {asked} asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product}: received, and kept for work without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product}: {granted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product}: the answer is {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product}: done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this window: a notification tells when the report has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this window: the countdown goes on in the status bar, and a notification brings the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this window: the offer stays on the company page as long as it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this window: nothing is lost, the outbox shows where the request is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer expected in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated time until the answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeclarationFile</name>
    <message>
        <source>Overdue declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of overdues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference not given yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{request} – refused: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to declare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} – passed, and the insurer does not have it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} – the insurer does not have it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} – reached the insurer late; saved here in time, on {saved}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{day} – declared %n days late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{day} – declared in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going up: {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged here: send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact changed, to be sent to the insurer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this declaration?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurer no longer examines it. The debt can be declared anew as long as there is time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel the declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled, to be sent to the insurer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines copied as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the insurer did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Add to it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Change c&amp;ontact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Cance&amp;l declaration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Cop&amp;y as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment was told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeclarationForm</name>
    <message>
        <source>Overdue declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue declaration, uninsured debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Submit declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unpaid invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervention: yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: a name, and a phone number or an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents are still being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cover in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in your portfolio yet: the declaration adds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken by the insurer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correct and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given by the insurer once it has the declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to declare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List of overdues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Company page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: declared late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer; it is sent as soon as the insurer can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurer has the declaration and examines it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company was added to your portfolio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further invoices and payments are added to this declaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step of the insurer comes as a notification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your contact for the insurer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeclarationStatus</name>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>This document is damaged and cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is too large or of a kind that is not shown here. It can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy number {number}, delivered on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentTable</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens a document.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentTools</name>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>This document is not kept on this computer, and the insurer cannot be reached now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be saved as {file}: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurer sent another document than announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it on the computer it was sent from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not kept on this computer and cannot be fetched now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurer holds another part of the document than was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept document is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File, kind, company, reference, result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Send information…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Choose the &amp;file again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Open the &amp;declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Open the &amp;company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send information on a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No document has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document was sent with an overdue declaration yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No information on a company was sent yet. What you send can change how it is assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document was sent with a turnover declaration yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send information…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your comment: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurer: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was told of, and its bytes are damaged or gone on this computer. Choose the same file again, and it goes to the insurer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} goes to the insurer by itself: {standing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, sent on {moment}. Analysis: {result}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {file} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} goes to the insurer now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send information on which company?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dra</name>
    <message>
        <source>very high risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very low risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraChart</name>
    <message>
        <source>History of the DRA</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftsPanel</name>
    <message>
        <source>Forms begun and not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the form chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the form chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the form away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No form is begun. What you begin and do not send is kept here, whatever happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrown away: {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftsTable</name>
    <message>
        <source>Overdue declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addition to an overdue declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to an ILU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information on a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnover declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk order being corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Declare an overdue, insured debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare an overdue, uninsured debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to extend due dates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Line {number} is locked: it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inserting lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicating lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines pasted by their headings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {headings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines pasted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns beyond the table were left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndingCovers</name>
    <message>
        <source>&amp;Days until the end, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until the end, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;lect all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Renew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers ending soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No cover ends within %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>The debtor risk assessment of today: a figure from 0 to 10, the probability of default and their course over five years. It is answered at once and not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The debtor risk assessment: a figure from 0 to 10, the probability of default and their course over five years. It is followed from now on: every change is notified until you stop the monitoring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurer&apos;s opinion of the credit this company is good for, as of today. It is answered at once and not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurer&apos;s opinion of the credit this company is good for. It is followed from now on: every change is notified until you stop the monitoring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opinion of one amount on this company. It may take the insurer some time. Afterwards only downgrades are notified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short report: who the company is, its key figures and its assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full report the insurer has on file, as of its last update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full report for which the insurer investigates the company anew: the most recent figures, but not at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report on the company&apos;s credit: payment behaviour, finances and an opinion.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Extension</name>
    <message>
        <source>{day} is not after {due}, when invoice {reference} it pays is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer is in default: every new due date needs the insurer&apos;s approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cover is in force on the buyer any more: every new due date needs the insurer&apos;s approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval needed: {day} is after {end}, when the maximum credit period of invoice {reference} ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request is needed: all new due dates are inside the maximum credit period. Grant them to your customer freely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maximum credit period is {days} days from the end of the invoice&apos;s month. Inside it you grant later due dates freely; beyond it the insurer must agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maximum credit period is {days} days from the invoice date. Inside it you grant later due dates freely; beyond it the insurer must agree.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtensionFilePage</name>
    <message>
        <source>Due date extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension: {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct and &amp;send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the change is taken back. What was agreed before counts again: {plan}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked of the insurer any more: the due dates stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this request for later due dates?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, to be sent to the insurer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum credit period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtensionFormPage</name>
    <message>
        <source>Filling the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail about due dates: {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modify extension: {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New extension: {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in your e-mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Submit the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Submit request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, to be sent to the insurer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n errors in {list}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment plan asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum credit period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason of non-payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;urrency of the whole form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of non-payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of the whole form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what the plan lacks as a further instalment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An overdue is declared on this buyer: due dates are no longer extended here. Fill in what you ask for and send the e-mail below to the collection department; nothing is sent by this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You change an extension that was agreed. The insurer answers anew; until then, and if the change is refused, the plan agreed before counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtensionHead</name>
    <message>
        <source>&amp;Modify…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension of due dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurer&apos;s reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurer&apos;s comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail to the collection department…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An overdue is declared on this buyer: changes are asked of the collection department by e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurer&apos;s answer is awaited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is due any moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer expected in {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtensionReason</name>
    <message>
        <source>Cash-flow difficulties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seasonal business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own customer pays late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery was late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commercial dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer of money is held up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtensionStatus</name>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted with another plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Extensions</name>
    <message>
        <source>{amount} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan agreed before counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New due dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: {plan}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Something unexpected happened. What was saved before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source> &amp;Insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> In&amp;formation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear every filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ends within %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>DRA {figures}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Total: {amounts}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Draft of {moment} restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a draft: {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrown away: {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was typed in this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to do:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>“{typed}” has too many decimals: {currency} has {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not in {currency}, the currency of this amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not an amount. Write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrameStatusBar</name>
    <message>
        <source>Open the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMONSTRATION DATA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n decisions awaited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{company}: decision expected any moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company}: decision in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last exchange {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source> Import from file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Add line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Delete lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab goes to the next cell, Ctrl+Tab leaves the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in the first line, or paste from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in the first line, paste from a spreadsheet, or import a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not a plain amount. Leave the currency out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” has too many decimals. Write two at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write fifteen figures at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” has {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {most} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F4 to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” can mean several: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type more letters, or press F4 to choose.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridActions</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert line above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>Typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}, locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuarantorStep</name>
    <message>
        <source>Guarantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guarantor and choose it in the list, or empty the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an Easy number or a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n companies found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No company found. Check the spelling and the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a connection, only companies known here were searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the guarantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another company may guarantee the debts of this one. Without a guarantor, go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Easy number or name of the guarantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>History of covers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the requests that await an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers ending soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all covers ending soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Rene&amp;w…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew covers ending soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Request cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a company, then the cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Order information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a company, then the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Declare an overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a company, then fill in the declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Ask for an e&amp;xtension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a company, then fill in the extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies by DRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending requests by product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer is awaited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notification yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAP {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAP: weighted assessment, 0 high risk to 10 very low risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Local estimate, not Coface&apos;s figure · {companies}, {percent} % of them assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies without DRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies with DRA {dra}, {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms begun and not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No cover ends within %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unread: {text}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{product}, until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n requests need your attention.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n requests are on their way to the insurer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlPane</name>
    <message>
        <source>Text of the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Identifiers</name>
    <message>
        <source>{code} is not a country code of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is not an Easy number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Easy number has at most 14 digits, exactly 19 for a branch, or is Z and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legal identifier has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} is not an identifier type of this country ({country}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types known there: {types}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a Coface reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Coface reference is three digits, then six letters or digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit of this {type} does not fit. Look again; it can be used all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ilu</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With difficulties</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IluDialog</name>
    <message>
        <source>Your answer is kept as a draft. Open the ILU again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some fields need another look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ILU: tell your real needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ILU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving up a cover you do not need avoids monitoring fees. New invoices to this buyer will no longer be insured. The company stays in your portfolio, and overdues can be declared on it, for 2 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the tick the cover stays as it is, and the insurer may reduce or end it itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover when asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still trading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is saved and goes to the insurer by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now ask for a change of the cover, if you need more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days left to answer: until {day}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Today is the last day to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is what you had begun. Go on, or throw it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day to answer has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ILU takes no answer any more: {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {amount} above the cover. This answer does not raise it: ask for a change of the cover in the usual way. You can do so right after the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does this buyer pay you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With &amp;difficulties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you still trading with this buyer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes, we still deliver or are still owed money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No, we need no cover on this buyer any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Real needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest outstanding you expect on this buyer. Zero is an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover on this buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elete the cover with this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mment (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was typed in this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window; what was typed is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask for a change of the cover…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Submit answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IluTable</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer trading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ILUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens an ILU.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln lines taken from the file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln valid lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import from a file: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Excel workbook (.xlsx) or a CSV file. Nothing is taken before you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has the right columns, lists to choose from and a page of help. Columns of your own file are known by their headings too, in any order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Template for &amp;Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Template as C&amp;SV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Stop &amp;reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;refused lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Save the re&amp;port…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Choose another &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take all %Ln valid lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, read as {encoding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that were not read: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>{done} of {total} orders saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause and way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InformationDialog</name>
    <message>
        <source>Kept as a draft: information on {company}. Open the form again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some fields need another look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send information on {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is what you had begun. Go on, or throw it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;omment for the insurer (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment for the insurer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw a&amp;way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Documents sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Send information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, to be sent to the insurer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files go to the insurer by themselves as soon as there is a network. A notification tells you the result of the analysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to tell?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything that makes you think the risk got worse, in the trade with this company or in its finances: broken promises of payment, disputes, rumours, a change of owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent financial or commercial documents that show how solvent the company is: accounts, reports, an aged balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Negative information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company &amp;information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurer assesses the company anew with what you send. Its assessment (DRA) may change, and with it the covers of everybody who deals with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurer looks at your covers on this company again and may reduce or end them. This does not declare an overdue, which has its own form and its own deadline.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Selection summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open c&amp;ompany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a company to see its summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n companies selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sums are shown up to 2,000 companies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Insurer</name>
    <message>
        <source>A command with this number but another content was received before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this one and ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurer does not understand the request {kind}, version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program on both sides, then ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request arrived out of order: place {place}, after place {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this profile open in a copy of its folder elsewhere? Use only one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurer&apos;s data were restored from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no SHA-256 of a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document of {size} bytes is not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must not be empty and not larger than {most} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived is not the document announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is to be sent again from its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsurerComment</name>
    <message>
        <source>Limited by the company&apos;s assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company&apos;s assessment does not allow this amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company&apos;s assessment does not allow more than the cover in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced after a change of the company&apos;s assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled after a change of the company&apos;s assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company was identified as one that has a cover already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policyholder refused the offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer was not answered in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The renewal was refused: the present decision stands until its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced to the needs you told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted as asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted for a shorter time: the cover goes on if your customer pays by the plan proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company&apos;s assessment does not allow so long an extension: ask again with earlier dates, or declare the overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered. You collect the debt: tell the payments you receive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We collect the debt from your customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner on the spot collects the debt for us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invoice dates from the time of a cover: add an invoice the cover was in force for, and it is examined again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared more than 30 days after the last day: send documents, or add a word on why, and it is examined again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: everything declared is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: the collection has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and taken into account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This very document was sent before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened as what its name says: save it again and send it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page in it: check the file and send it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be read on the picture: scan it again with a higher resolution.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterventionChoice</name>
    <message>
        <source>Under this contract the insurer always intervenes with the debtor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall the insurer intervene with the debtor? The contract wants it said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the insurer to &amp;intervene with the debtor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes, the insurer intervenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;o, we go on by ourselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an intervention means is shown before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterventionPanel</name>
    <message>
        <source>Send the insurer to the debtor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurer, or a third party it charges, will contact the debtor and collect the debt. From then on tell the insurer of every payment and promise, and agree nothing with the debtor on your own. An intervention that was begun is not taken back from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Confirm and submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions go to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program contains these parts of others. The icons are Tabler Icons, under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineProblems</name>
    <message>
        <source>Line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without accents: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the line by the one without accents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListCells</name>
    <message>
        <source>{column} holds a formula whose result is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file in a spreadsheet program and save it, or type the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} shows an error: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the formula, or type the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} holds a formula: its last stored result was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} has a time of day, which was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} was typed as a number: zeros at its beginning are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the values of the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format the column as text, then type the value again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format the column as a date, then type the date again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format the column as a number, then type the amount again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} holds {text}, which the file gives as another kind of value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} looks like a formula: it was taken as the text it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} has {count} characters; {most} are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} holds a line break, a tabulation or another control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a value of {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as year-month-day, or as day/month/year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as year-month-day, or as month/day/year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {text} is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {text} is no amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number alone, as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {text} has more digits than a spreadsheet keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number of digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {text} has more than {most} decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it with {most} decimals at most: nothing is rounded here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells of this line are merged with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the merged cells and fill in each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has more cells than there are headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put texts that hold the separator between quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListFiles</name>
    <message>
        <source>{name} is neither an Excel workbook (.xlsx) nor a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list as .xlsx or .csv, or fill in the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook unpacks to more than {most} MB or to more than {ratio} times its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list alone into a new workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not an Excel workbook, whatever its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has more than {most} lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has more than {most} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only the columns of the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell holds more than {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that holds the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or fill in the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into several files, or take out pictures and other sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook holds a part that points outside of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this file; ask who sent it for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook holds more than {most} parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook holds macros, which are never opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as an Excel workbook without macros (.xlsx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, take the password off and save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a workbook of the old kind (.xls), or another old document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook defines entities of its own, which no spreadsheet does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the workbook unpacks to more than it declares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another sheet or file, or fill in the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are missing: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the first line the headings of the template: {headings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the template of another list: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it where that list is asked for, or use the template of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the template were taken out: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again from a new template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines above the headings, which are on line {line}, were passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns give the same: {column} ({first}, {second}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them, or give the other another heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the sheet {sheet} was read; the workbook also has: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file took more than {seconds} seconds and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list alone into a new workbook, or split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it again to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read to its end: it needs too much memory or is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list holds far more text than any list of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read as a text in {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another encoding, or save the list as .xlsx or as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From line {line} on the quotation marks do not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close them, write those inside a cell twice, or save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not in UTF-8: it was read as {encoding}. Check the letters with accents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds null characters: it is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list as .csv again, or as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook refers to other files or data sources; none of them was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no such sheet, or none that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of its sheets: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListReport</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListTemplates</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column is text, so that zeros at the beginning stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real date, or a text such as 2026-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number with two decimals at most; nothing is rounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three-letter code, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or the code of the insurer&apos;s list, such as FRA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number, zero or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a currency of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a value of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example of a line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailCard</name>
    <message>
        <source>The e-mail is too long to be handed over. It was copied: paste it into a new e-mail, or save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail program answered. The e-mail was copied: paste it into a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension of due dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mails (*.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail to the collection department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy receiver, subject and text of the e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve as .eml…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract names no address: ask your insurer&apos;s contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened. What was saved before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Exchange now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the &amp;sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company, page or &amp;command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About CofaNet Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMONSTRATION DATA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are working offline. What you enter is kept and sent when you go online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurer cannot be reached. You see the data of the last exchange; what you enter is kept and sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n requests for cover have not been sent yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept and sent the next time the application is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>{product} granted: {amount}, {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} refused, {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} reduced to {amount}, {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} answered: {rating}, {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} deleted, {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRA changed from {before} to {after}, {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company identified: {company} now has Easy number {rating}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TopLiner offered: {amount}, {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} received, {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TopLiner of {amount} ends on {after}, {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} expired, {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} terminated, {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension: {status}, {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue declaration: {status}, {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnover declaration of {before} due on {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ILU: tell your real needs by {after}, {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document {before}: {status}, {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} answered: no assessment is known, {company}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotificationCategory</name>
    <message>
        <source>Insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotificationTable</name>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ref. {reference}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company, country, reference, Easy number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;lect all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Mark as &amp;read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Mark as &amp;unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notification yet: the insurer&apos;s answers will be told here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notifications</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n notifications?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot be brought back. The decisions they tell of are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notifications deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferActions</name>
    <message>
        <source> &amp;Buy for {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse the offer; nothing is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> New &amp;simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse the offer, and ask for another with the values kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OffersDialog</name>
    <message>
        <source>New action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be ordered on {company} under contract {contract}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdues</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderStep</name>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total outstanding today (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on record. Empty changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On record: {amount}. Empty changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract fixes the terms: {amount}, insured at {percentage} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurer sets the amount of an @rating limit and answers at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Amount wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest amount this customer may owe you at one time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;reference for this customer (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 35 characters, such as the customer number in your accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total &amp;outstanding today (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderWizard</name>
    <message>
        <source>New request: {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total outstanding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which requests to list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Export list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Correct and send…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Send &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open c&amp;ompany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw or discard the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request was made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything has been sent and answered. Nothing needs your attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asked on {moment} by {actor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{attempts}, the last on {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>never sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} on {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw this request?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never sent: the insurer will not hear of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this request away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not accepted and is not sent again. It stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxTable</name>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request of a newer version of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: {product}, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of amount: {product}, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformation: {product} into {into}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformation: {product} into {into}, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion: {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of monitoring: {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase of what was offered: {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusal of what was offered: {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal: {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New company: {name}, {city}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications marked as read: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications marked as unread: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications deleted: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue declaration: {amount}, lines: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue declaration, uninsured debt: {amount}, lines: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addition to an overdue declaration, lines: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellation of an overdue declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact of an overdue declaration: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date extension, invoices: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of a due date extension, invoices: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellation of a due date extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnover declaration, saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnover declaration, sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to an information request on a cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will probably be refused: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverdueList</name>
    <message>
        <source>Company, number, reference, invoice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter overdue declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Insu&amp;red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Uninsure&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Intervention asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> N&amp;o intervention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Collected by: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear every filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n declarations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Status: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No declaration fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No overdue has been declared under this contract.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverdueTable</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insured debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uninsured debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected by: {collector}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declared late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverduesPage</name>
    <message>
        <source>Overdues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Declare an o&amp;verdue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare an overdue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No overdue has been declared under this contract.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageButton</name>
    <message>
        <source>{page}, {count} new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnover declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnover declaration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPane</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanComparison</name>
    <message>
        <source>As asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other date and amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by the insurer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by the insurer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurer&apos;s plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the insurer&apos;s plan differ from yours.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The total is the same: {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurer&apos;s plan is the one you asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment plan asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment plan asked for and the insurer&apos;s plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioColumns</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioIlus</name>
    <message>
        <source>ILUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the ILU chosen, or see what was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Active ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> C&amp;losed ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ILU waits for your answer. The insurer asks when a cover is hardly used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ILU has been answered, closed or has expired yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ILUs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this list as you type…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks through the whole portfolio: any part of any column, without accents or case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ILUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting, columns and density of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear every filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {count} of {total} companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the latest {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company matches this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear &amp;filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company is in the portfolio yet: order a first product on one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n companies copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioTable</name>
    <message>
        <source>&amp;Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Com&amp;pact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Confidential: for {holder}, contract {contract}, only. Do not pass on. {company}, printed on {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMONSTRATION – simulated: this says nothing about a real company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>No errors left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the list of errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> %n errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>Credit limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@rating limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Express credit limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TopLiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRA flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRA monitored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@rating opinion flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@rating opinion monitored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customised credit opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full report, immediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full report, new investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductRow</name>
    <message>
        <source>Decision awaited: {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer open until {moment}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report expected on {day}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision awaited…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the report: {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRA {dra}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} being examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordered on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>monitored: every change is notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only downgrades are notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdues declarable until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modify the amount…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transform into: {product}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse the offer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New simulation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop monitoring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductStatus</name>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partially granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>{name} cannot be the name of a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits, spaces, dots and dashes, or give the path of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is kept in step with a cloud ({cause}); that would damage the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} lies on the network ({cause}); that would damage the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer: --profile DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check --profile, or make one with demonstration data: cofanet-desktop demo --profile NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder you may write to, on a disk with some space left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} holds other files ({file}) and no profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder or a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {folder} is open in another window or command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that window or wait for that command, or choose another --profile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalRow</name>
    <message>
        <source>Put away the message about {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenewalDialog</name>
    <message>
        <source>Renew covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers to renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n renewals were asked for.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{asked} You can close this window: the answers are notified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n covers are asked to go on, each for the amount in force.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{possible} of {covers} can be renewed, each for the amount in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n covers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> &amp;Renew %n covers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewalsTable</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days left: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, answer awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {moment}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within days; the date is told as soon as the insurer has the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once, opens here and is kept for work without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no report on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be delivered at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report was not updated for more than a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order a new &amp;investigation instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportWizard</name>
    <message>
        <source>New request: {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestWizard</name>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Submit request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is what you had begun. Go on, or throw it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was typed in this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window; what was typed is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Kept as a draft: {form}. Open the form again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this product: {product}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New invoices to this company will no longer be insured. The company stays in your portfolio, and overdues can be declared on it, for 2 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product leaves the company&apos;s file as deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop monitoring: {product}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of this company will no longer be notified. It can be ordered anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy this TopLiner?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TopLiner begins as soon as the insurer has your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Buy for {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse this offer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer ends and nothing is due. Another can be simulated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, to be sent to the insurer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A temporary number is Z followed by digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the company again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, address, city, postcode and country are mandatory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill them in; phone and legal identifier help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the highest outstanding you expect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is in {currency}, the contract is in {contract_currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it and ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the highest outstanding you expect, or delete the cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount must be a whole number of {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is above the largest one that can be asked: {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number of digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one cover per company is allowed: the product {product} stands already ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the insurer&apos;s answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the end of the TopLiner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transform it: choose Transform on the product {product}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modify its amount instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it on the company page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product {product} is already ordered on this company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract has no amount for express credit limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a credit limit instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An express credit limit was refused less than one year ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be asked again from {day}; a credit limit can be asked today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company cannot guarantee itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another company as guarantor, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer reference has {length} characters, {most} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total outstanding must be zero or more, in {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or leave it empty to keep the one known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product {product} is waiting for the insurer&apos;s answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done on the product {product}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an action the company page offers on the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order it again with New action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product {product} is not in force: {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is the amount already asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a higher or a lower amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product {product} cannot be transformed into the product {into}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credit limit becomes an @rating limit, an @rating limit a credit limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TopLiner is active on this company: its credit limit must stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract {contract} does not include the product {product}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the insurer to add it to the contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TopLiner is not renewed: it ends on its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new simulation once it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product {product} has no end that could be put off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to give up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product {product} is still monitored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the monitoring first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product {product} is not monitored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it if it is no longer needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cover is in force on this company, and none ended in the last two years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare it as an uninsured debt if the contract has that option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} belongs to no company and no declaration of this contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it from the page of the company or of the declaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request was already taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order was already taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This company was already created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search it by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cover is being transformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An overdue is declared on this buyer: due dates are no longer extended here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to the collection department: the e-mail is prepared for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extension stands on this buyer already: {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modify it once it is accepted, or cancel it while it is pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request needs at least one invoice and one new due date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the missing lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice {reference} is in {other}, the request is in {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a request in one currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice {reference} was due on {due}, after {most}, the end of the maximum credit period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the invoice out: it was sold on longer terms than the contract insures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is {amount} short of the invoices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two sums must be the same to the cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is {amount} above the invoices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is not after {due}, the due date of invoice {reference} that it replaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All new due dates are inside the maximum credit period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant them to your customer freely: no request is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an accepted extension is modified; this one is: {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pending one is cancelled and asked again; a refused one is asked anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a pending request is cancelled; this one is: {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modify an accepted one; a refused one is asked anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ILU takes no answer any more: {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a change of the cover if it does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The real needs are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the highest outstanding you expect; zero is an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs are told only of a buyer one still trades with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the needs empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The real needs must be zero or more, in {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment has {length} characters, {most} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A declaration stands on this debtor already: {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it and add to it: further invoices and payments are additional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract does not include the collection of uninsured debts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A declaration needs at least one unpaid invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or attach a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under this contract the insurer always intervenes with the debtor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare with the intervention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the insurer is to intervene with the debtor must be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose yes or no before you submit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This declaration takes nothing more: {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new declaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added to the declaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an invoice, a payment or a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a pending declaration is cancelled; this one is: {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell what changed with an addition: a payment, or a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact needs a name, and a phone number or an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in who can be asked about the declaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product {product} does not exist for this country under the contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurer has no full report of this company on file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order a full report with a new investigation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product {product} is not available in this language ({language}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: files of this type cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as one of: {types}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file again once it is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {size} kB, at most {most} kB can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it in parts, or with pictures of a lower resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TopLiner is active or offered on this company already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the offer, or wait for the end of the TopLiner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TopLiner needs a cover that was refused, terminated, reduced or granted in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a credit limit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invoice due on {day} is still unpaid, for more than 60 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TopLiner is possible again once it is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TopLiner lasts {shortest} to {longest} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number of days in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total wanted must be above the {amount} in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the total cover wanted, not the addition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no offer to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new simulation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer was valid until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This turnover declaration was sent and is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to the insurer if it must be corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else filled this declaration in meanwhile: {total} is saved there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both. What you save or send next takes the place of theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to declare is ticked, and there are amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick the box, or take the amounts out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A debtor or country is there more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the amounts together in one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount {amount} of line {line} cannot be declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero or more, to the cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The declaration has no amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the amounts, or tick that there is nothing to declare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contract does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a contract in the list at the top left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This company is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search it first, or create it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the company page to see its products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This overdue declaration does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list of overdue declarations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This extension does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the company page to see its extensions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This turnover declaration does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list of turnover declarations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ILU does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list of ILUs in the portfolio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request adds to no overdue declaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the outbox and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request declares no overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the company page, then ask anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is there and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not hold what its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, save it anew with the right type, and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company has the Easy number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number, or search the company by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company {number} is not known here yet, and the insurer cannot be asked now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again once you are connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its company: its documents are listed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form was begun under the contract {contract}, which is not the one in use now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose that contract, then send it: what was typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is on its way and is sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request has this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the requests to see their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request was put away before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its form stays in the history of requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurer has taken this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete or change its product on the company page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request may have reached the insurer and cannot be withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the answer, then delete or change the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again from the company page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this program made this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version, or discard the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier request this one builds on was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this one too, or ask again for what it builds on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no product {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its company: the ids of its products stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not what was sent: it holds something else than {sent} did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file as it was then, or send this one as a new document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contract has been received yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect once to the insurer: it sends your contracts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the network on, then ask again; what you typed is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble} Ask again once you are connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TopLiner is offered at once: the insurer must be reached, and cannot be now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than the insurer takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of at most {most} MB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Enter a name or an Easy number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the identifier to search for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>&amp;By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me or Easy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier &amp;type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier va&amp;lue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Region or state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main &amp;establishments only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Company search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any part of the name, in any script, or the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off to see branches under their head office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Modify search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xtend to partner databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Create a c&amp;ompany…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a company…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several companies have the same name: compare address and identifier before you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurer cannot be reached: searched the companies known on this computer. You can ask for cover on them; the request is sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} for “{wanted}” in {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{summary}, partner databases included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{summary}. There are more: add a criterion to narrow the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a company by its name, Easy number or legal identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company was found. Check the country and the spelling, or create the company: it gets a temporary number until the insurer has identified it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the company…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the company you want to be covered on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the company you want information about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the company whose invoices are unpaid.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchTable</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the only one of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No identifier known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentDocument</name>
    <message>
        <source>Aged balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information on capital and equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consolidated annual accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interim accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other or delivery documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnover declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compatible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentDocumentDialog</name>
    <message>
        <source>Save the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, sent on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentDocuments</name>
    <message>
        <source>To send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the insurer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings of the profile cannot be read: {file} ({cause}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file right, or put it back from a copy. The store was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved in {file}: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or get write access to the folder, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Regional format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show company na&amp;mes in their own script first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default &amp;country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers ending soon: &amp;within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated insurer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No real insurer is behind this profile. Decisions are simulated, and so is their time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its cl&amp;ock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dvance one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soundness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the store, the outbox, the records and the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;icences…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerated: ten minutes a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stepped by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CofaNet Desktop {version}, with Qt {qt} and Python {python}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example {amount} · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the keyring of the operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the store: fit for demonstration data only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration data: nothing in it is real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated on this computer ({backend})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its clock shows {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n checks failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{check}: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The invoice has no reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its number: payments name the invoice by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference has {length} characters, {most} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference {reference} is there more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each invoice is declared once: take one of the lines out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice date {day} is in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unpaid invoice is dated today or before: correct the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due date {due} is before the invoice date {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{currency} is no code of a currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a currency of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is larger than can be declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number of digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax must be zero or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it without a minus: a credit note or a payment is subtracted by its type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount has more than two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it to the cent: nothing is rounded here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment date {day} is in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was received is told: correct the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invoice {reference} is in this declaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the invoice, or correct the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment is in {currency}, its invoice in {invoice_currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was paid off of the invoice, in its currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnover by debtor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy number or customer reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnover by country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in, or take the line out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company of the portfolio has the Easy number or customer reference {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no country {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or take the line out: nothing is guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} is there more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the amounts together in one line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>My requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryStep</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please read this once more. The insurer gets exactly this request.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>The insurer refused this request without a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier request this one builds on was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the earlier one and send both, or discard this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncState</name>
    <message>
        <source>To send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking with the insurer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePicture</name>
    <message>
        <source>Invoice date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of maximum credit period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to declare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of invoice {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New due date, {answer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToDoCard</name>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you: no deadline, no question, nothing refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnover declaration of {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare the overdue, by {day} at the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare the overdue by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue declaration begun: send it by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ILU: tell your real needs by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request was refused: correct it, or put it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer here: choose it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue declaration rejected: add what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue declaration begun and not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension: the insurer accepts another payment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToldLines</name>
    <message>
        <source>Initial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net {net}, tax {tax}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>All countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a company by name or identifier (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a company by name or identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for cover, order information… (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopLinerStep</name>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cover wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{complement} more than the {standing} in force today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all, the {standing} in force today included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {shortest} to {longest} days; bought today, it ends on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TopLiner covers more for some weeks, where the cover was refused, terminated, reduced or granted in part and no invoice has been unpaid for more than 60 days. The insurer makes an offer at once: a connection is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cover &amp;wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of &amp;days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopLinerWizard</name>
    <message>
        <source>New request: {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cover asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the insurer for an offer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransformWizard</name>
    <message>
        <source>The product {product} stands until the product {into} is granted, which then replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transform: {product} → {into}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by the insurer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Turnover</name>
    <message>
        <source>Outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By debtor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnoverFormPage</name>
    <message>
        <source>Turnover declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnover declaration: {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Send &amp;declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n errors in the amounts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A file is still being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount, or that there is nothing to declare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the turnover declaration of {period}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to declare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once sent it can be read, and no longer be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amounts typed are not part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines without an amount are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The declaration is saved and goes to the insurer by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The declaration stays New until you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This declaration was due on {day}. Send it as soon as you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days left to send this declaration.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This declaration is due today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines added, without amounts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your whole portfolio is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact at your company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amounts, paste them from a spreadsheet, or import them from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Fill &amp;with my portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a line without an amount for everything in the portfolio that has none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;othing to declare for this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amounts typed are not sent. They come back when you clear the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the declaration at the insurer too; it stays New and can be changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnoverLines</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnoverPage</name>
    <message>
        <source>Turnover declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No turnover declaration has been asked for. When one is due, it is notified and listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n declarations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The declaration of {period} was due on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The declaration of {period} is due on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the declaration chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnoverTable</name>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to declare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnoverView</name>
    <message>
        <source>Declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;Copy as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies every line, ready for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> All turnover &amp;declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to declare for this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to declare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurer&apos;s reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Problems</name>
    <message>
        <source>Line {number}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}, {column}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
