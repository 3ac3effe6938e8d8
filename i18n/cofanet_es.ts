<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AboutPart</name>
    <message>
        <source>CofaNet Desktop {version}, with Qt {qt} and Python {python}.</source>
        <translation>CofaNet Desktop {version}, con Qt {qt} y Python {python}.</translation>
    </message>
    <message>
        <source>L&amp;icences…</source>
        <translation>Licencia&amp;s…</translation>
    </message>
</context>
<context>
    <name>AdditionForm</name>
    <message>
        <source>Addition to an overdue declaration</source>
        <translation>Declaración adicional de impago</translation>
    </message>
    <message>
        <source>&amp;Submit addition</source>
        <translation>&amp;Enviar declaración</translation>
    </message>
    <message>
        <source>Comment is too long</source>
        <translation>Comentario demasiado largo</translation>
    </message>
    <message>
        <source>Documents are still being read</source>
        <translation>Documentos aún en lectura</translation>
    </message>
    <message>
        <source>An invoice, a payment, a document or a comment</source>
        <translation>Una factura, un pago, un documento o un comentario</translation>
    </message>
    <message>
        <source>Saved on this computer; it is sent as soon as the insurer can be reached.</source>
        <translation>Guardada en este equipo; se enviará en cuanto se pueda contactar con la aseguradora.</translation>
    </message>
    <message>
        <source>The insurer has it.</source>
        <translation>La aseguradora la ha recibido.</translation>
    </message>
    <message>
        <source>Added to the declaration</source>
        <translation>Añadido a la declaración</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Each step of the insurer comes as a notification.</source>
        <translation>Cada paso de la aseguradora se le notifica.</translation>
    </message>
    <message>
        <source>&amp;Open the declaration</source>
        <translation>&amp;Abrir la declaración</translation>
    </message>
    <message>
        <source>&amp;List of overdues</source>
        <translation>&amp;Lista de impagos</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>AmountStep</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Transformación</translation>
    </message>
    <message>
        <source>Amount wanted</source>
        <translation>Importe deseado</translation>
    </message>
    <message>
        <source>Decision in force</source>
        <translation>Decisión en vigor</translation>
    </message>
    <message>
        <source>&amp;Amount wanted</source>
        <translation>&amp;Importe deseado</translation>
    </message>
</context>
<context>
    <name>AmountWizard</name>
    <message>
        <source>The decision in force stands until the insurer has answered.</source>
        <translation>La decisión en vigor se mantiene hasta que la aseguradora responda.</translation>
    </message>
    <message>
        <source>Modify the amount: {product}</source>
        <translation>Modificar el importe: {product}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Granted today</source>
        <translation>Concedido hoy</translation>
    </message>
    <message>
        <source>New amount asked</source>
        <translation>Nuevo importe solicitado</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The daily e-mail was not sent. {reason}</source>
        <translation>El correo diario no se ha enviado. {reason}</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir las preferencias</translation>
    </message>
    <message>
        <source>The profile {name} could not be opened.</source>
        <translation>El perfil {name} no se ha podido abrir.</translation>
    </message>
    <message>
        <source>CofaNet goes on in the background</source>
        <translation>CofaNet continúa en segundo plano</translation>
    </message>
    <message>
        <source>Requests are sent and answers fetched. To end it, choose Quit in the menu of its icon.</source>
        <translation>Las solicitudes se envían y las respuestas se reciben. Para terminar, elija Salir en el menú de su icono.</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Abrir el perfil</translation>
    </message>
    <message>
        <source>That passphrase does not fit. Passphrase:</source>
        <translation>Esa frase de contraseña no es correcta. Frase de contraseña:</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Frase de contraseña:</translation>
    </message>
    <message>
        <source>The profile cannot be opened</source>
        <translation>No se puede abrir el perfil</translation>
    </message>
    <message>
        <source>The settings were damaged and set aside as {file}; defaults are used.</source>
        <translation>Las preferencias estaban dañadas y se han apartado como {file}; se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>The page did not come to rest: there is no picture.</source>
        <translation>La página no llegó a estabilizarse: no hay imagen.</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>No se ha podido guardar la imagen.</translation>
    </message>
    <message>
        <source>The time of an import has come: {file}.</source>
        <translation>Ha llegado la hora de una importación: {file}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>AssessmentChart</name>
    <message>
        <source>{day}: DRA {dra} – {word}, probability of default {percent} %</source>
        <translation>{day}: DRA {dra} – {word}, probabilidad de incumplimiento {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>DRA over five years</source>
        <translation>DRA en cinco años</translation>
    </message>
</context>
<context>
    <name>AssessmentPanel</name>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print the assessment</source>
        <translation>Imprimir la evaluación</translation>
    </message>
    <message>
        <source>DRA over five years</source>
        <translation>DRA en cinco años</translation>
    </message>
    <message>
        <source>Probability of default within a year: {percent} %</source>
        <translation>Probabilidad de incumplimiento a un año: {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>AssessmentSheet</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Probability of default</source>
        <translation>Prob. de incumplimiento</translation>
    </message>
    <message>
        <source>Easy number {number}, as of {day}</source>
        <translation>Número Easy {number}, a {day}</translation>
    </message>
</context>
<context>
    <name>Assessments</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Probability of default</source>
        <translation>Prob. de incumplimiento</translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>Kind of {file}</source>
        <translation>Tipo de {file}</translation>
    </message>
    <message>
        <source>Remove {file}</source>
        <translation>Quitar {file}</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Choose the files to send</source>
        <translation>Elegir los archivos que se enviarán</translation>
    </message>
    <message>
        <source>Documents ({patterns});;All files (*)</source>
        <translation>Documentos ({patterns});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Added: {file}</source>
        <translation>Añadido: {file}</translation>
    </message>
    <message>
        <source>{file} is on the list already, as {name}.</source>
        <translation>{file} ya está en la lista, como {name}.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>Removed: {file}</source>
        <translation>Quitado: {file}</translation>
    </message>
    <message>
        <source>Drop files here, or choose them</source>
        <translation>Suelte archivos aquí o elíjalos</translation>
    </message>
    <message>
        <source>{types}; {size} each at most.</source>
        <translation>{types}; {size} como máximo por archivo.</translation>
    </message>
    <message>
        <source> Add &amp;files…</source>
        <translation> Añadir &amp;archivos…</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>Leyendo archivos…</translation>
    </message>
</context>
<context>
    <name>Backend</name>
    <message>
        <source>The network is switched off.</source>
        <translation>La conexión está desactivada.</translation>
    </message>
    <message>
        <source>Work goes on here; switch it on again to send and receive.</source>
        <translation>Puede seguir trabajando; vuelva a activarla para enviar y recibir.</translation>
    </message>
    <message>
        <source>The profile was closed.</source>
        <translation>El perfil se ha cerrado.</translation>
    </message>
    <message>
        <source>The insurer does not have this document.</source>
        <translation>La aseguradora no tiene este documento.</translation>
    </message>
    <message>
        <source>The option {name} of the backend must be a whole number, not {text}.</source>
        <translation>La opción {name} del servicio debe ser un número entero, no {text}.</translation>
    </message>
    <message>
        <source>There is no backend called {name}.</source>
        <translation>No hay ningún servicio llamado {name}.</translation>
    </message>
    <message>
        <source>Choose one of: {names}. Others come with plug-ins to be installed.</source>
        <translation>Elija uno de estos: {names}. Hay otros disponibles como complementos instalables.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The backup {file} was not written: {cause}.</source>
        <translation>La copia de seguridad {file} no se ha escrito: {cause}.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space, and try again.</source>
        <translation>Elija otra ubicación o libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The backup {file} cannot be used: {cause}.</source>
        <translation>La copia de seguridad {file} no se puede usar: {cause}.</translation>
    </message>
    <message>
        <source>Try an older backup. The profile was left as it is.</source>
        <translation>Pruebe con una copia más antigua. El perfil no se ha modificado.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>The very same file was imported on {day}, as {name}.</source>
        <translation>Este mismo archivo ya se importó el {day}, como {name}.</translation>
    </message>
    <message>
        <source>Confirm to import it again: lines that were taken then are not repeated.</source>
        <translation>Confirme para importarlo de nuevo: las líneas ya tomadas no se repiten.</translation>
    </message>
    <message>
        <source>The file {name} holds no order.</source>
        <translation>El archivo {name} no contiene ningún pedido.</translation>
    </message>
    <message>
        <source>Choose a file with one order a line.</source>
        <translation>Elija un archivo con un pedido por línea.</translation>
    </message>
    <message>
        <source>No imported file has this number.</source>
        <translation>Ningún archivo importado tiene este número.</translation>
    </message>
    <message>
        <source>List the imported files to see their numbers.</source>
        <translation>Muestre la lista de archivos importados para ver sus números.</translation>
    </message>
</context>
<context>
    <name>BulkAccentsDialog</name>
    <message>
        <source>Lines with accents</source>
        <translation>Líneas con acentos</translation>
    </message>
    <message>
        <source>The insurer takes plain letters only. See how each line would be written; untick what you would rather write yourself.</source>
        <translation>La aseguradora solo acepta letras sin acentos. Vea cómo se escribiría cada línea; desmarque las que prefiera escribir usted.</translation>
    </message>
    <message>
        <source>Space ticks the chosen lines</source>
        <translation>Espacio marca las líneas elegidas</translation>
    </message>
    <message>
        <source> Tick &amp;all</source>
        <translation> Marcar &amp;todas</translation>
    </message>
    <message>
        <source> Tick &amp;none</source>
        <translation> Marcar &amp;ninguna</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n lines like this</source>
        <translation>
            <numerusform>&amp;Escribir %n línea así</numerusform>
            <numerusform>&amp;Escribir %n líneas así</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkAccentsTable</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>BulkBuilding</name>
    <message>
        <source>{text} holds a sign that parts fields or lines.</source>
        <translation>{text} contiene un signo que separa campos o líneas.</translation>
    </message>
    <message>
        <source>A space takes its place in the line.</source>
        <translation>En la línea lo sustituye un espacio.</translation>
    </message>
    <message>
        <source>{column}: {text} has decimals.</source>
        <translation>{column}: {text} tiene decimales.</translation>
    </message>
    <message>
        <source>A line holds whole numbers; round it yourself: nothing is rounded here.</source>
        <translation>Una línea solo admite números enteros; redondéelo usted: aquí no se redondea nada.</translation>
    </message>
</context>
<context>
    <name>BulkCheck</name>
    <message>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>Acentos</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregida</translation>
    </message>
    <message>
        <source>Save the corrected file</source>
        <translation>Guardar el archivo corregido</translation>
    </message>
    <message>
        <source>Bulk order files (*.txt *.csv);;All files (*)</source>
        <translation>Archivos de pedidos masivos (*.txt *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source> &amp;All files</source>
        <translation> &amp;Todos los archivos</translation>
    </message>
    <message>
        <source> &amp;Save corrected file…</source>
        <translation> &amp;Guardar archivo corregido…</translation>
    </message>
    <message>
        <source> As te&amp;xt</source>
        <translation> Como te&amp;xto</translation>
    </message>
    <message>
        <source>Shows each line as the text it is in the file</source>
        <translation>Muestra cada línea tal como figura en el archivo</translation>
    </message>
    <message>
        <source> &amp;Next problem</source>
        <translation> Siguiente &amp;problema</translation>
    </message>
    <message>
        <source>F8; Shift+F8 goes back</source>
        <translation>F8; Mayús+F8 retrocede</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problema siguiente</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Problema anterior</translation>
    </message>
    <message>
        <source>Enter or F2 changes the field, F8 goes to the next problem</source>
        <translation>Intro o F2 modifica el campo; F8 pasa al problema siguiente</translation>
    </message>
    <message numerus="yes">
        <source> %n &amp;lines with accents…</source>
        <translation>
            <numerusform> %n &amp;línea con acentos…</numerusform>
            <numerusform> %n &amp;líneas con acentos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank lines skipped</source>
        <translation>
            <numerusform>%n línea vacía omitida</numerusform>
            <numerusform>%n líneas vacías omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source> &amp;Take line out</source>
        <translation> &amp;Quitar línea</translation>
    </message>
    <message>
        <source>Filter the lines</source>
        <translation>Filtrar las líneas</translation>
    </message>
    <message>
        <source>Lines of the file, with what is wrong</source>
        <translation>Líneas del archivo, con sus problemas</translation>
    </message>
    <message>
        <source>Undo the correction</source>
        <translation>Deshacer la corrección</translation>
    </message>
    <message>
        <source>Redo the correction</source>
        <translation>Rehacer la corrección</translation>
    </message>
    <message numerus="yes">
        <source> &amp;Import %n orders…</source>
        <translation>
            <numerusform> &amp;Importar %n pedido…</numerusform>
            <numerusform> &amp;Importar %n pedidos…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDetails</name>
    <message>
        <source> &amp;All files</source>
        <translation> &amp;Todos los archivos</translation>
    </message>
    <message>
        <source> &amp;Export list…</source>
        <translation> &amp;Exportar lista…</translation>
    </message>
    <message>
        <source>Filter the lines</source>
        <translation>Filtrar las líneas</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Líneas del archivo</translation>
    </message>
    <message>
        <source>Enter opens the company of the line</source>
        <translation>Intro abre la empresa de la línea</translation>
    </message>
    <message>
        <source>Imported on {moment} by {actor}</source>
        <translation>Importado el {moment} por {actor}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines accepted</source>
        <translation>
            <numerusform>%n línea aceptada</numerusform>
            <numerusform>%n líneas aceptadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> Only the %n &amp;failed</source>
        <translation>
            <numerusform> Línea &amp;fallida: %n</numerusform>
            <numerusform> Líneas &amp;fallidas: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number}: {detail}</source>
        <translation>Línea {number}: {detail}</translation>
    </message>
    <message>
        <source>nothing to say</source>
        <translation>nada que señalar</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Archivo CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
</context>
<context>
    <name>BulkErrors</name>
    <message>
        <source>At most {limit} lines are accepted.</source>
        <translation>Se aceptan {limit} líneas como máximo.</translation>
    </message>
    <message>
        <source>At most {limit} bytes are accepted.</source>
        <translation>Se aceptan {limit} bytes como máximo.</translation>
    </message>
    <message>
        <source>The file is too large; split it.</source>
        <translation>El archivo es demasiado grande; divídalo.</translation>
    </message>
    <message>
        <source>The invoice reference is longer than 35 characters.</source>
        <translation>La referencia de la factura supera los 35 caracteres.</translation>
    </message>
    <message>
        <source>This product does not have this action.</source>
        <translation>Este producto no admite esta acción.</translation>
    </message>
    <message>
        <source>The amount must be above 0.</source>
        <translation>El importe debe ser superior a 0.</translation>
    </message>
    <message>
        <source>The insurer may ask for an amount of at least 1000.</source>
        <translation>La aseguradora puede exigir un importe mínimo de 1000.</translation>
    </message>
    <message>
        <source>The line must have 10 fields, that is 9 semicolons.</source>
        <translation>La línea debe tener 10 campos, es decir, 9 puntos y coma.</translation>
    </message>
    <message>
        <source>The insurer does not know this company.</source>
        <translation>La aseguradora no conoce esta empresa.</translation>
    </message>
    <message>
        <source>Several companies have this identifier; give the Easy number.</source>
        <translation>Varias empresas tienen este identificador; indique el número Easy.</translation>
    </message>
    <message>
        <source>The contract does not exist.</source>
        <translation>El contrato no existe.</translation>
    </message>
    <message>
        <source>The currency is not accepted.</source>
        <translation>La divisa no se acepta.</translation>
    </message>
    <message>
        <source>The customer reference is longer than 35 characters.</source>
        <translation>La referencia de cliente supera los 35 caracteres.</translation>
    </message>
    <message>
        <source>The contract gives no amount for express credit limits.</source>
        <translation>El contrato no indica ningún importe para los límites exprés (ECL).</translation>
    </message>
    <message>
        <source>A technical error stopped this line; try it again.</source>
        <translation>Un error técnico ha detenido esta línea; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The action must be C (order), U (update), S (stop) or D (delete).</source>
        <translation>La acción debe ser C (solicitar), U (actualizar), S (detener) o D (eliminar).</translation>
    </message>
    <message>
        <source>The amount cannot be read.</source>
        <translation>El importe no se puede leer.</translation>
    </message>
    <message>
        <source>The country code is not in the insurer&apos;s list.</source>
        <translation>El código de país no figura en la lista de la aseguradora.</translation>
    </message>
    <message>
        <source>The line is not written as it should be.</source>
        <translation>La línea no está bien escrita.</translation>
    </message>
    <message>
        <source>The line holds accented or other non-ASCII characters.</source>
        <translation>La línea contiene letras acentuadas u otros caracteres no ASCII.</translation>
    </message>
    <message>
        <source>An earlier line of the file names the same company.</source>
        <translation>Una línea anterior del archivo indica la misma empresa.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>La línea es demasiado larga.</translation>
    </message>
    <message>
        <source>A mandatory field is empty.</source>
        <translation>Un campo obligatorio está vacío.</translation>
    </message>
    <message>
        <source>The portfolio cannot take another company.</source>
        <translation>La cartera no admite ninguna empresa más.</translation>
    </message>
    <message>
        <source>A company can have one cover only, and another one is in force.</source>
        <translation>Una empresa solo puede tener una cobertura y ya hay otra en vigor.</translation>
    </message>
    <message>
        <source>This product cannot be ordered on this company.</source>
        <translation>Este producto no se puede solicitar para esta empresa.</translation>
    </message>
    <message>
        <source>Only credit limits (CRL) have an operation number.</source>
        <translation>Solo los límites de crédito (CRL) tienen número de operación.</translation>
    </message>
    <message>
        <source>Level three is not open to bulk imports.</source>
        <translation>El nivel tres no está disponible en los pedidos masivos.</translation>
    </message>
    <message>
        <source>The contract number is not valid.</source>
        <translation>El número de contrato no es válido.</translation>
    </message>
    <message>
        <source>The order could not be handed to the insurer.</source>
        <translation>El pedido no se ha podido transmitir a la aseguradora.</translation>
    </message>
    <message>
        <source>The file has too many lines; split it.</source>
        <translation>El archivo tiene demasiadas líneas; divídalo.</translation>
    </message>
    <message>
        <source>This product cannot be ordered by file.</source>
        <translation>Este producto no se puede solicitar por archivo.</translation>
    </message>
    <message>
        <source>The contract number is longer than 35 characters.</source>
        <translation>El número de contrato supera los 35 caracteres.</translation>
    </message>
    <message>
        <source>Not verified offline: the insurer will look the company up.</source>
        <translation>No verificada sin conexión: la aseguradora buscará la empresa.</translation>
    </message>
    <message>
        <source>The Easy number is enough; the legal identifier is not used.</source>
        <translation>Basta el número Easy; el identificador legal no se utiliza.</translation>
    </message>
    <message>
        <source>LCR is read as CRL, the code to use.</source>
        <translation>LCR se lee como CRL, el código que debe usarse.</translation>
    </message>
    <message>
        <source>The import was cancelled before this line.</source>
        <translation>La importación se canceló antes de esta línea.</translation>
    </message>
    <message>
        <source>The company does not have the product {product}.</source>
        <translation>La empresa no tiene el producto {product}.</translation>
    </message>
    <message>
        <source>Order it first, or take the line out.</source>
        <translation>Solicítelo primero o quite la línea.</translation>
    </message>
    <message>
        <source>It holds a tabulation or another control character.</source>
        <translation>Contiene un tabulador u otro carácter de control.</translation>
    </message>
    <message>
        <source>Give an Easy number, or an identifier type and its value.</source>
        <translation>Indique un número Easy, o un tipo de identificador y su valor.</translation>
    </message>
    <message>
        <source>Write a whole number, without spaces, decimals or currency.</source>
        <translation>Escriba un número entero, sin espacios, decimales ni divisa.</translation>
    </message>
    <message>
        <source>No amount goes with this product and action; leave it empty.</source>
        <translation>Este producto y esta acción no llevan importe; déjelo vacío.</translation>
    </message>
    <message>
        <source>The outstanding is a whole number, 0 or more, or empty.</source>
        <translation>El saldo pendiente es un número entero, 0 o superior, o vacío.</translation>
    </message>
    <message>
        <source>The operation number is made of 1 to 9 digits, or empty.</source>
        <translation>El número de operación consta de 1 a 9 cifras, o queda vacío.</translation>
    </message>
    <message>
        <source>This line has {count}.</source>
        <translation>Esta línea tiene {count}.</translation>
    </message>
    <message>
        <source>At most {limit} characters are accepted.</source>
        <translation>Se aceptan {limit} caracteres como máximo.</translation>
    </message>
</context>
<context>
    <name>BulkExport</name>
    <message>
        <source>Bulk orders: {name}</source>
        <translation>Pedidos masivos: {name}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Número Easy</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Número de solicitud</translation>
    </message>
</context>
<context>
    <name>BulkFields</name>
    <message>
        <source>Country code</source>
        <translation>Código de país</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Número Easy</translation>
    </message>
    <message>
        <source>Identifier type</source>
        <translation>Tipo de identificador</translation>
    </message>
    <message>
        <source>Identifier value</source>
        <translation>Valor del identificador</translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation>Referencia de cliente</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Saldo pendiente</translation>
    </message>
    <message>
        <source>Operation number</source>
        <translation>Número de operación</translation>
    </message>
</context>
<context>
    <name>BulkFiles</name>
    <message>
        <source>Line {line} cannot be saved in plain ASCII.</source>
        <translation>La línea {line} no se puede guardar en ASCII simple.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read: {reason}.</source>
        <translation>El archivo {name} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may open it.</source>
        <translation>Compruebe que existe y que tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <source>The file {name} cannot be written: {reason}.</source>
        <translation>El archivo {name} no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder or free some space.</source>
        <translation>Elija otra carpeta o libere espacio.</translation>
    </message>
</context>
<context>
    <name>BulkFormat</name>
    <message>
        <source>153 country codes of the insurer, three characters, such as FRA or DEU.</source>
        <translation>Uno de los 153 códigos de país de la aseguradora, de tres caracteres, como FRA o DEU.</translation>
    </message>
    <message>
        <source>Up to 14 digits, exactly 19 for a branch, or Z and digits. If empty, fill fields 3 and 4.</source>
        <translation>Hasta 14 cifras, exactamente 19 para una sucursal, o Z y cifras. Si está vacío, rellene los campos 3 y 4.</translation>
    </message>
    <message>
        <source>A type of that country, such as SIREN, or CRScny for a Coface reference.</source>
        <translation>Un tipo de ese país, como SIREN, o CRScny para una referencia Coface.</translation>
    </message>
    <message>
        <source>The value of that identifier; not used when there is an Easy number.</source>
        <translation>El valor de ese identificador; no se usa si hay número Easy.</translation>
    </message>
    <message>
        <source>Optional, up to 35 characters; kept on the company.</source>
        <translation>Opcional, hasta 35 caracteres; se conserva en la empresa.</translation>
    </message>
    <message>
        <source>One of the products below.</source>
        <translation>Uno de los productos de abajo.</translation>
    </message>
    <message>
        <source>C order, U update the amount, S stop monitoring, D delete.</source>
        <translation>C solicitar, U actualizar el importe, S detener el seguimiento, D eliminar.</translation>
    </message>
    <message>
        <source>A whole number of the contract&apos;s currency, where the table below says so; else empty.</source>
        <translation>Un número entero en la divisa del contrato, si la tabla de abajo lo indica; si no, vacío.</translation>
    </message>
    <message>
        <source>Empty leaves it unchanged, 0 sets it to zero.</source>
        <translation>Vacío, no cambia; 0 lo pone a cero.</translation>
    </message>
    <message>
        <source>Optional; credit limits only.</source>
        <translation>Opcional; solo límites de crédito.</translation>
    </message>
</context>
<context>
    <name>BulkFormatDialog</name>
    <message>
        <source>What a bulk order file must look like</source>
        <translation>Formato de un archivo de pedidos masivos</translation>
    </message>
    <message>
        <source>One order a line: ten fields parted by nine semicolons, plain letters without accents.</source>
        <translation>Un pedido por línea: diez campos separados por nueve puntos y coma, letras sin acentos.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Products and actions</source>
        <translation>Productos y acciones</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>The file as a whole</source>
        <translation>El archivo en su conjunto</translation>
    </message>
    <message>
        <source>At most 10,000 lines, 2 MB, 500 characters a line. A company comes once, except with credit limits of different operation numbers. Monitoring is stopped in one file, the product deleted in a later one.</source>
        <translation>Como máximo 10.000 líneas, 2 MB y 500 caracteres por línea. Una empresa aparece una sola vez, salvo con límites de crédito de distinto número de operación. El seguimiento se detiene en un archivo y el producto se elimina en otro posterior.</translation>
    </message>
    <message>
        <source>Causes of error</source>
        <translation>Causas de error</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>with {actions}</source>
        <translation>con {actions}</translation>
    </message>
</context>
<context>
    <name>BulkFromSelection</name>
    <message>
        <source>Order</source>
        <translation>Solicitar</translation>
    </message>
    <message>
        <source>Change the amount</source>
        <translation>Modificar el importe</translation>
    </message>
    <message>
        <source>Stop monitoring</source>
        <translation>Detener el seguimiento</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Bulk orders for the selection</source>
        <translation>Pedidos masivos para la selección</translation>
    </message>
    <message numerus="yes">
        <source>The same order for %n companies. Nothing is sent yet.</source>
        <translation>
            <numerusform>El mismo pedido para %n empresa. Aún no se envía nada.</numerusform>
            <numerusform>El mismo pedido para %n empresas. Aún no se envía nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines are checked first, where you can correct and import them.</source>
        <translation>Primero se comprueban las líneas; allí puede corregirlas e importarlas.</translation>
    </message>
    <message>
        <source>Opening them replaces {file}, which is being corrected there.</source>
        <translation>Al abrirlas se sustituye {file}, que se está corrigiendo allí.</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>&amp;Producto</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Acción</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source> &amp;Check the lines</source>
        <translation> Comprobar las &amp;líneas</translation>
    </message>
    <message>
        <source> &amp;Save to a file…</source>
        <translation> &amp;Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Type an amount above zero, in whole units.</source>
        <translation>Escriba un importe superior a cero, en unidades enteras.</translation>
    </message>
</context>
<context>
    <name>BulkFromSheet</name>
    <message>
        <source>row {number}</source>
        <translation>fila {number}</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>No hay</translation>
    </message>
    <message>
        <source>As the headings say</source>
        <translation>Según los encabezados</translation>
    </message>
    <message>
        <source>Mapping “{name}” deleted.</source>
        <translation>Correspondencia «{name}» eliminada.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines can be ordered</source>
        <translation>
            <numerusform>%n línea correcta</numerusform>
            <numerusform>%n líneas correctas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines in error</source>
        <translation>
            <numerusform>%n línea con errores</numerusform>
            <numerusform>%n líneas con errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines with a warning</source>
        <translation>
            <numerusform>%n línea con advertencia</numerusform>
            <numerusform>%n líneas con advertencia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> &amp;Check %n lines</source>
        <translation>
            <numerusform> &amp;Comprobar %n línea</numerusform>
            <numerusform> &amp;Comprobar %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be chosen: {fields}.</source>
        <translation>Falta por elegir: {fields}.</translation>
    </message>
    <message>
        <source> &amp;All files</source>
        <translation> &amp;Todos los archivos</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lectura del archivo</translation>
    </message>
    <message>
        <source> &amp;Stop reading</source>
        <translation> &amp;Detener la lectura</translation>
    </message>
    <message>
        <source>What fills each field</source>
        <translation>Con qué se rellena cada campo</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>&amp;Headings are on</source>
        <translation>&amp;Encabezados en</translation>
    </message>
    <message>
        <source>Columns are &amp;mapped</source>
        <translation>Corres&amp;pondencia</translation>
    </message>
    <message>
        <source>&amp;Remember this mapping as</source>
        <translation>&amp;Guardar correspondencia como</translation>
    </message>
    <message>
        <source>A name of your own</source>
        <translation>Un nombre propio</translation>
    </message>
    <message>
        <source>Delete this mapping</source>
        <translation>Eliminar esta correspondencia</translation>
    </message>
    <message>
        <source>First lines of the list</source>
        <translation>Primeras líneas de la lista</translation>
    </message>
    <message>
        <source>Lines that result</source>
        <translation>Líneas resultantes</translation>
    </message>
</context>
<context>
    <name>BulkFromSheetTable</name>
    <message>
        <source>Row {row}, column “{column}”, “{value}”:</source>
        <translation>Fila {row}, columna «{column}», «{value}»:</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>BulkHints</name>
    <message>
        <source>Split the file into several smaller ones.</source>
        <translation>Divida el archivo en varios más pequeños.</translation>
    </message>
    <message>
        <source>Shorten the invoice reference.</source>
        <translation>Acorte la referencia de la factura.</translation>
    </message>
    <message>
        <source>Use another action, or do this once the product allows it.</source>
        <translation>Use otra acción, o espere a que el producto la permita.</translation>
    </message>
    <message>
        <source>Write an amount of 1 or more.</source>
        <translation>Escriba un importe de 1 o más.</translation>
    </message>
    <message>
        <source>Check that no zeros are missing.</source>
        <translation>Compruebe que no falten ceros.</translation>
    </message>
    <message>
        <source>Add or take out semicolons until there are 9; empty fields keep theirs.</source>
        <translation>Añada o quite puntos y coma hasta que haya 9; los campos vacíos conservan el suyo.</translation>
    </message>
    <message>
        <source>Check country and number, or search the company by its name.</source>
        <translation>Compruebe el país y el número, o busque la empresa por su nombre.</translation>
    </message>
    <message>
        <source>Search the company and write its Easy number in field 2.</source>
        <translation>Busque la empresa y escriba su número Easy en el campo 2.</translation>
    </message>
    <message>
        <source>Choose another contract.</source>
        <translation>Elija otro contrato.</translation>
    </message>
    <message>
        <source>Use the currency of the contract.</source>
        <translation>Use la divisa del contrato.</translation>
    </message>
    <message>
        <source>Shorten the customer reference to 35 characters.</source>
        <translation>Acorte la referencia de cliente a 35 caracteres.</translation>
    </message>
    <message>
        <source>Order a credit limit (CRL) instead.</source>
        <translation>Solicite mejor un límite de crédito (CRL).</translation>
    </message>
    <message>
        <source>Import the line again later.</source>
        <translation>Vuelva a importar la línea más tarde.</translation>
    </message>
    <message>
        <source>Write C, U, S or D, in capitals.</source>
        <translation>Escriba C, U, S o D, en mayúscula.</translation>
    </message>
    <message>
        <source>Write digits only, such as 10000.</source>
        <translation>Escriba solo cifras, como 10000.</translation>
    </message>
    <message>
        <source>Use the insurer&apos;s code of three characters, such as FRA or DEU.</source>
        <translation>Use el código de tres caracteres de la aseguradora, como FRA o DEU.</translation>
    </message>
    <message>
        <source>Correct the field named here.</source>
        <translation>Corrija el campo aquí indicado.</translation>
    </message>
    <message>
        <source>Take the proposal without accents.</source>
        <translation>Acepte la propuesta sin acentos.</translation>
    </message>
    <message>
        <source>Put this line into another file, or take it out.</source>
        <translation>Ponga esta línea en otro archivo o quítela.</translation>
    </message>
    <message>
        <source>Shorten the line.</source>
        <translation>Acorte la línea.</translation>
    </message>
    <message>
        <source>Fill the field in.</source>
        <translation>Rellene el campo.</translation>
    </message>
    <message>
        <source>Ask the insurer for more room, or take the line out.</source>
        <translation>Pida a la aseguradora que amplíe el máximo, o quite la línea.</translation>
    </message>
    <message>
        <source>Change or transform the cover the company has, or take the line out.</source>
        <translation>Modifique o transforme la cobertura que tiene la empresa, o quite la línea.</translation>
    </message>
    <message>
        <source>Open the company to see what can be done, or take the line out.</source>
        <translation>Abra la empresa para ver qué se puede hacer, o quite la línea.</translation>
    </message>
    <message>
        <source>Leave field 10 empty.</source>
        <translation>Deje vacío el campo 10.</translation>
    </message>
    <message>
        <source>Order it on the company page instead.</source>
        <translation>Solicítelo en la página de la empresa.</translation>
    </message>
    <message>
        <source>Order it on the company page, which says more.</source>
        <translation>Solicítelo en la página de la empresa, que dará más detalles.</translation>
    </message>
    <message>
        <source>Use a product of the contract: CRL, RLI, ECL, RCO, ROM, CCO, RSC or RSM.</source>
        <translation>Use un producto del contrato: CRL, RLI, ECL, RCO, ROM, CCO, RSC o RSM.</translation>
    </message>
    <message>
        <source>Import the file again to go on with this line.</source>
        <translation>Vuelva a importar el archivo para continuar con esta línea.</translation>
    </message>
</context>
<context>
    <name>BulkOverview</name>
    <message>
        <source>Drop a bulk order file here, or choose one</source>
        <translation>Suelte aquí un archivo de pedidos masivos o elija uno</translation>
    </message>
    <message>
        <source>It is checked at once, line by line. Nothing is sent before you import it.</source>
        <translation>Se comprueba al instante, línea por línea. No se envía nada antes de que lo importe.</translation>
    </message>
    <message>
        <source> &amp;Choose a file…</source>
        <translation> &amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>What the file must look &amp;like</source>
        <translation>&amp;Formato del archivo</translation>
    </message>
    <message>
        <source> From a l&amp;ist…</source>
        <translation> De una &amp;lista…</translation>
    </message>
    <message>
        <source>Orders can also be made of an Excel or CSV list with columns of any kind.</source>
        <translation>Los pedidos también se pueden crear a partir de una lista de Excel o CSV con columnas de cualquier tipo.</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Archivos importados</translation>
    </message>
    <message>
        <source> All co&amp;ntracts</source>
        <translation> Todos los co&amp;ntratos</translation>
    </message>
    <message>
        <source>No file was imported under this contract yet.</source>
        <translation>Todavía no se ha importado ningún archivo en este contrato.</translation>
    </message>
    <message>
        <source>Enter shows the lines of the file</source>
        <translation>Intro muestra las líneas del archivo</translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message>
        <source>Bulk orders</source>
        <translation>Pedidos masivos</translation>
    </message>
    <message>
        <source>Choose a bulk order file</source>
        <translation>Elegir un archivo de pedidos masivos</translation>
    </message>
    <message>
        <source>Bulk order files (*.txt *.csv);;All files (*)</source>
        <translation>Archivos de pedidos masivos (*.txt *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a list to make orders of</source>
        <translation>Elegir una lista para crear pedidos</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listas (*.xlsx *.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No line of {file} is a bulk order. It may be a list to make orders of.</source>
        <translation>Ninguna línea de {file} es un pedido masivo. Puede ser una lista para crear pedidos.</translation>
    </message>
    <message>
        <source>Make orders of it</source>
        <translation>Crear pedidos con ella</translation>
    </message>
    <message>
        <source>Throw the corrections away?</source>
        <translation>¿Descartar las correcciones?</translation>
    </message>
    <message>
        <source>They are neither saved nor imported.</source>
        <translation>No se han guardado ni importado.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep correcting</source>
        <translation>&amp;Seguir corrigiendo</translation>
    </message>
    <message>
        <source>Contract {number} — {holder}</source>
        <translation>Contrato {number} — {holder}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines in error are not ordered.</source>
        <translation>
            <numerusform>%n línea con errores no se solicita.</numerusform>
            <numerusform>%n líneas con errores no se solicitan.</numerusform>
        </translation>
    </message>
    <message>
        <source>This very file was imported on {moment}. Lines taken then are not repeated.</source>
        <translation>Este mismo archivo se importó el {moment}. Las líneas ya tomadas no se repiten.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n orders?</source>
        <translation>
            <numerusform>¿Importar %n pedido?</numerusform>
            <numerusform>¿Importar %n pedidos?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>&amp;Todavía no</translation>
    </message>
    <message numerus="yes">
        <source>%n orders saved, to be sent to the insurer.</source>
        <translation>
            <numerusform>%n pedido guardado, por enviar a la aseguradora.</numerusform>
            <numerusform>%n pedidos guardados, por enviar a la aseguradora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {count}</source>
        <translation>Importación detenida. {count}</translation>
    </message>
</context>
<context>
    <name>BulkStatus</name>
    <message>
        <source>Not ordered</source>
        <translation>No solicitada</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>Por verificar</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Waiting for its time</source>
        <translation>En espera de su hora</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Successful</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Partially successful</source>
        <translation>Parcialmente correcto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
</context>
<context>
    <name>BulkTable</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>{field} (field {number}): {problem}</source>
        <translation>{field} (campo {number}): {problem}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Saldo pendiente</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Importado el</translation>
    </message>
    <message>
        <source>Imported by</source>
        <translation>Importado por</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>In error</source>
        <translation>Con errores</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Número Easy</translation>
    </message>
</context>
<context>
    <name>BulkWritten</name>
    <message>
        <source>&amp;Open list</source>
        <translation>A&amp;brir la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} lines written</source>
        <translation>{done} de {total} líneas escritas</translation>
    </message>
</context>
<context>
    <name>CheckSummary</name>
    <message>
        <source>This very file was imported on {moment}. Lines taken then are not repeated.</source>
        <translation>Este mismo archivo se importó el {moment}. Las líneas ya tomadas no se repiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n companies are not known here and are looked up once online.</source>
        <translation>
            <numerusform>%n empresa no se conoce aquí y se buscará cuando haya conexión.</numerusform>
            <numerusform>%n empresas no se conocen aquí y se buscarán cuando haya conexión.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>File of the store</source>
        <translation>Archivo de la base</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
</context>
<context>
    <name>ChecksPart</name>
    <message>
        <source>Looks whether the store, the outbox, the records and the audit trail are sound.</source>
        <translation>Comprueba la integridad de la base de datos, la bandeja de salida, los registros y la pista de auditoría.</translation>
    </message>
    <message>
        <source> Chec&amp;k the data</source>
        <translation> Compro&amp;bar los datos</translation>
    </message>
    <message numerus="yes">
        <source>%n checks failed</source>
        <translation>
            <numerusform>%n comprobación fallida</numerusform>
            <numerusform>%n comprobaciones fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sound.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>Not sound</source>
        <translation>con errores</translation>
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
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Type part of the name, or the Easy number. Companies known here are found.</source>
        <translation>Escriba parte del nombre o el número Easy. Se buscan las empresas conocidas aquí.</translation>
    </message>
    <message>
        <source>No company known here. Search it at the insurer.</source>
        <translation>Ninguna empresa conocida aquí. Búsquela en la aseguradora.</translation>
    </message>
    <message numerus="yes">
        <source>%n companies found</source>
        <translation>
            <numerusform>%n empresa encontrada</numerusform>
            <numerusform>%n empresas encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or Easy number…</source>
        <translation>Nombre o número Easy…</translation>
    </message>
    <message>
        <source>Companies found</source>
        <translation>Empresas encontradas</translation>
    </message>
    <message>
        <source> &amp;Search at the insurer</source>
        <translation> &amp;Buscar en la aseguradora</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Elegir</translation>
    </message>
</context>
<context>
    <name>CollectionMail</name>
    <message>
        <source>- {reference}, dated {day}, due on {due}: {amount} (tax included)</source>
        <translation>- {reference}, del {day}, con vencimiento el {due}: {amount} (IVA incluido)</translation>
    </message>
    <message>
        <source>- credit note {reference}, dated {day}: {amount} (tax included)</source>
        <translation>- abono {reference}, del {day}: {amount} (IVA incluido)</translation>
    </message>
    <message>
        <source>Extension of due dates: {company} ({number}), contract {contract}</source>
        <translation>Prórroga de vencimiento: {company} ({number}), contrato {contract}</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Buenos días:</translation>
    </message>
    <message>
        <source>We ask for your approval of later due dates for {company}, Easy number {number}, on which an overdue is declared under our contract {contract} ({holder}).</source>
        <translation>Solicitamos su aprobación para aplazar los vencimientos de {company}, número Easy {number}, sobre la que se ha declarado un impago en virtud de nuestro contrato {contract} ({holder}).</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Un cordial saludo</translation>
    </message>
    <message>
        <source>Overdue declaration {reference} of {day}</source>
        <translation>Declaración de impago {reference} del {day}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>Total: {amount}</source>
        <translation>Total: {amount}</translation>
    </message>
    <message>
        <source>Invoices:</source>
        <translation>Facturas:</translation>
    </message>
    <message>
        <source>- {amount} on {day}</source>
        <translation>- {amount} el {day}</translation>
    </message>
    <message>
        <source>Payment plan asked for:</source>
        <translation>Plan de pago solicitado:</translation>
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
        <translation>Tercero</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Arrange columns</source>
        <translation>Organizar columnas</translation>
    </message>
    <message>
        <source>Ticked &amp;columns are shown, in this order:</source>
        <translation>Las &amp;columnas marcadas se muestran, en este orden:</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source> Move &amp;earlier</source>
        <translation> Hacia el &amp;inicio</translation>
    </message>
    <message>
        <source> Move &amp;later</source>
        <translation> Hacia el &amp;final</translation>
    </message>
    <message>
        <source> &amp;Wider</source>
        <translation> Más &amp;ancha</translation>
    </message>
    <message>
        <source> &amp;Narrower</source>
        <translation> Más &amp;estrecha</translation>
    </message>
    <message>
        <source> &amp;Usual columns</source>
        <translation> Columnas &amp;habituales</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>{column}: place {place}</source>
        <translation>{column}: posición {place}</translation>
    </message>
    <message>
        <source>{column}: width {width}</source>
        <translation>{column}: anchura {width}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Company, page, action or setting</source>
        <translation>Empresa, página, acción o preferencia</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Resultados</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Ningún resultado</translation>
    </message>
    <message>
        <source>Search companies for “{text}”</source>
        <translation>Buscar empresas con «{text}»</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Usados recientemente</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
</context>
<context>
    <name>CommentField</name>
    <message>
        <source>{count} of {most} characters</source>
        <translation>{count} de {most} caracteres</translation>
    </message>
    <message numerus="yes">
        <source>Take out %n characters.</source>
        <translation>
            <numerusform>Quite %n carácter.</numerusform>
            <numerusform>Quite %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompanyActions</name>
    <message>
        <source>Open the company</source>
        <translation>Abrir la empresa</translation>
    </message>
    <message>
        <source>Renew the selected covers…</source>
        <translation>Renovar las coberturas seleccionadas…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renovar…</translation>
    </message>
    <message>
        <source>Bulk orders for the selected companies…</source>
        <translation>Pedidos masivos para las empresas seleccionadas…</translation>
    </message>
    <message>
        <source>Bulk orders…</source>
        <translation>Pedidos masivos…</translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>Copiar las líneas seleccionadas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export the selected companies…</source>
        <translation>Exportar las empresas seleccionadas…</translation>
    </message>
    <message>
        <source>Export selection…</source>
        <translation>Exportar la selección…</translation>
    </message>
    <message>
        <source>Export the portfolio…</source>
        <translation>Exportar la cartera…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Remove the selected companies from the favourites</source>
        <translation>Quitar las empresas seleccionadas de favoritos</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>Mark the selected companies as favourites</source>
        <translation>Añadir las empresas seleccionadas a favoritos</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message numerus="yes">
        <source>%n companies marked as favourites.</source>
        <translation>
            <numerusform>%n empresa añadida a favoritos.</numerusform>
            <numerusform>%n empresas añadidas a favoritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies removed from the favourites.</source>
        <translation>
            <numerusform>%n empresa quitada de favoritos.</numerusform>
            <numerusform>%n empresas quitadas de favoritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies copied</source>
        <translation>
            <numerusform>%n empresa copiada</numerusform>
            <numerusform>%n empresas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the covers selected can be renewed now.</source>
        <translation>Ninguna de las coberturas seleccionadas se puede renovar ahora.</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>selección</translation>
    </message>
    <message>
        <source>Save the bulk orders</source>
        <translation>Guardar los pedidos masivos</translation>
    </message>
    <message>
        <source>Bulk order files (*.txt *.csv);;All files (*)</source>
        <translation>Archivos de pedidos masivos (*.txt *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
</context>
<context>
    <name>CompanyBlock</name>
    <message>
        <source>Name contains</source>
        <translation>El nombre contiene</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Su valor</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Todos los países</translation>
    </message>
</context>
<context>
    <name>CompanyContracts</name>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>Not in this portfolio</source>
        <translation>No está en esta cartera</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>No cubierta</translation>
    </message>
    <message>
        <source>{amount} not covered</source>
        <translation>{amount} sin cubrir</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Coberturas</translation>
    </message>
    <message>
        <source>Effective cover</source>
        <translation>Cobertura efectiva</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Saldo pendiente</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Última decisión</translation>
    </message>
</context>
<context>
    <name>CompanyDocuments</name>
    <message>
        <source>Kept here</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>To be fetched</source>
        <translation>Por descargar</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado el</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Sin conexión</translation>
    </message>
</context>
<context>
    <name>CompanyExtensions</name>
    <message>
        <source>Extensions of due dates</source>
        <translation>Prórrogas de vencimiento</translation>
    </message>
    <message>
        <source>Enter opens an extension.</source>
        <translation>Intro abre una prórroga.</translation>
    </message>
    <message>
        <source> E-mail about later due dates…</source>
        <translation> Correo para una prórroga…</translation>
    </message>
    <message>
        <source> Ask for later due dates…</source>
        <translation> Solicitar prórroga…</translation>
    </message>
</context>
<context>
    <name>CompanyFacts</name>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Número Easy</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Being examined</source>
        <translation>En estudio</translation>
    </message>
    <message>
        <source>Answer expected</source>
        <translation>Respuesta prevista</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Solicitado el</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Total cover offered</source>
        <translation>Cobertura total ofrecida</translation>
    </message>
    <message>
        <source>Cover today</source>
        <translation>Cobertura actual</translation>
    </message>
    <message>
        <source>More than today</source>
        <translation>Complemento</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Days: {days}</source>
        <translation>{days} días</translation>
    </message>
    <message>
        <source>Days: {days}; bought today, it ends on {day}</source>
        <translation>{days} días; si se compra hoy, vence el {day}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>{price} – simulated</source>
        <translation>{price} – simulado</translation>
    </message>
    <message>
        <source>Offer open until</source>
        <translation>Oferta válida hasta</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>Garante</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Cláusulas</translation>
    </message>
    <message>
        <source>Insurer&apos;s comment</source>
        <translation>Comentario de la aseguradora</translation>
    </message>
    <message>
        <source>Insurer&apos;s reference</source>
        <translation>Referencia de la aseguradora</translation>
    </message>
    <message>
        <source>Overdues declarable until</source>
        <translation>Impagos declarables hasta</translation>
    </message>
    <message>
        <source>Can be asked again from</source>
        <translation>Nueva solicitud posible desde</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Every change is notified</source>
        <translation>Se notifica cada cambio</translation>
    </message>
</context>
<context>
    <name>CompanyHeader</name>
    <message>
        <source>Demonstration data</source>
        <translation>Datos de demostración</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Remove from the favourites</source>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>Add to the favourites</source>
        <translation>Añadir a favoritos</translation>
    </message>
    <message>
        <source>Also under contract {numbers}</source>
        <translation>También con el contrato {numbers}</translation>
    </message>
    <message>
        <source>Shows the company under every contract</source>
        <translation>Muestra la empresa en cada contrato</translation>
    </message>
    <message>
        <source>Temporary number: the insurer is identifying the company.</source>
        <translation>Número provisional: la aseguradora está identificando la empresa.</translation>
    </message>
    <message>
        <source>Not in your portfolio yet: a first order adds it.</source>
        <translation>Aún no está en su cartera: se añade con el primer pedido.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Su referencia</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Easy number copied.</source>
        <translation>Número Easy copiado.</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Debtor risk assessment: 0 very high risk, 10 very low risk</source>
        <translation>Evaluación del riesgo del deudor: 0 riesgo muy alto, 10 riesgo muy bajo</translation>
    </message>
    <message>
        <source> Ne&amp;w action…</source>
        <translation> &amp;Nueva acción…</translation>
    </message>
    <message>
        <source>Everything that can be ordered on this company</source>
        <translation>Todo lo que se puede solicitar sobre esta empresa</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Número Easy</translation>
    </message>
    <message>
        <source>Copy the Easy number</source>
        <translation>Copiar el número Easy</translation>
    </message>
</context>
<context>
    <name>CompanyHistory</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Insurer&apos;s comment</source>
        <translation>Comentario de la aseguradora</translation>
    </message>
</context>
<context>
    <name>CompanyHistoryExport</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>CompanyInformation</name>
    <message>
        <source>Tell the insurer what you know: accounts, reports, an aged balance, or that the risk got worse.</source>
        <translation>Comunique a la aseguradora lo que sabe: cuentas, informes, antigüedad de saldos o un empeoramiento del riesgo.</translation>
    </message>
    <message>
        <source> Send information…</source>
        <translation> Enviar información…</translation>
    </message>
    <message>
        <source> Documents sent</source>
        <translation> Documentos enviados</translation>
    </message>
    <message>
        <source>Documents sent</source>
        <translation>Documentos enviados</translation>
    </message>
    <message>
        <source>Enter leads to the document on the page of documents.</source>
        <translation>Intro lleva al documento en la página de documentos.</translation>
    </message>
</context>
<context>
    <name>CompanyOverdues</name>
    <message>
        <source>Overdue declarations</source>
        <translation>Declaraciones de impago</translation>
    </message>
    <message>
        <source>Enter opens a declaration.</source>
        <translation>Intro abre una declaración.</translation>
    </message>
    <message>
        <source>No overdue was declared on this company.</source>
        <translation>No se ha declarado ningún impago sobre esta empresa.</translation>
    </message>
    <message>
        <source> Add to the declaration…</source>
        <translation> Declaración adicional…</translation>
    </message>
    <message>
        <source> Declare an overdue…</source>
        <translation> Declarar un impago…</translation>
    </message>
    <message>
        <source> Declare an uninsured debt…</source>
        <translation> Declarar una deuda no asegurada…</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Search a company</source>
        <translation>Buscar una empresa</translation>
    </message>
    <message>
        <source>The company could not be loaded.</source>
        <translation>La empresa no se ha podido cargar.</translation>
    </message>
    <message>
        <source>{company} is a favourite now.</source>
        <translation>{company} está ahora en favoritos.</translation>
    </message>
    <message>
        <source>{company} is no favourite any more.</source>
        <translation>{company} ya no está en favoritos.</translation>
    </message>
    <message>
        <source>Favourite company, or no longer</source>
        <translation>Añadir la empresa a favoritos o quitarla</translation>
    </message>
    <message>
        <source>Edit the custom fields of this company</source>
        <translation>Modificar los campos personalizados de esta empresa</translation>
    </message>
    <message>
        <source>New action on this company</source>
        <translation>Nueva acción sobre esta empresa</translation>
    </message>
</context>
<context>
    <name>CompanyTimeline</name>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Overdues</source>
        <translation>Impagos</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Prórrogas</translation>
    </message>
    <message>
        <source>ILUs</source>
        <translation>ILU</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Our requests</source>
        <translation>Nuestras solicitudes</translation>
    </message>
    <message>
        <source>{product} ordered</source>
        <translation>{product}: pedido</translation>
    </message>
    <message>
        <source>{product} ordered: {amount}</source>
        <translation>{product}: pedido, {amount}</translation>
    </message>
    <message>
        <source>{product}: change asked for</source>
        <translation>{product}: cambio solicitado</translation>
    </message>
    <message>
        <source>{product}: {amount} asked for</source>
        <translation>{product}: se solicitan {amount}</translation>
    </message>
    <message>
        <source>{product}: {answer}</source>
        <translation>{product}: {answer}</translation>
    </message>
    <message>
        <source>{product} ended</source>
        <translation>{product}: fin</translation>
    </message>
    <message>
        <source>DRA {now}</source>
        <translation>DRA {now}</translation>
    </message>
    <message>
        <source>DRA changed from {before} to {now}</source>
        <translation>El DRA ha pasado de {before} a {now}</translation>
    </message>
    <message>
        <source>Overdue declared: {amount}</source>
        <translation>Impago declarado: {amount}</translation>
    </message>
    <message>
        <source>Uninsured debt declared: {amount}</source>
        <translation>Deuda no asegurada declarada: {amount}</translation>
    </message>
    <message>
        <source>Added to the overdue declaration</source>
        <translation>Declaración de impago ampliada</translation>
    </message>
    <message>
        <source>Added to the overdue declaration: {amount}</source>
        <translation>Declaración de impago ampliada: {amount}</translation>
    </message>
    <message>
        <source>Overdue declaration</source>
        <translation>Declaración de impago</translation>
    </message>
    <message>
        <source>Extension of due dates asked for: {amount}</source>
        <translation>Prórroga de vencimiento solicitada: {amount}</translation>
    </message>
    <message>
        <source>Extension of due dates</source>
        <translation>Prórroga de vencimiento</translation>
    </message>
    <message>
        <source>ILU about the cover of {amount}</source>
        <translation>ILU sobre la cobertura de {amount}</translation>
    </message>
    <message>
        <source>ILU answered</source>
        <translation>ILU respondida</translation>
    </message>
    <message>
        <source>ILU answered: {amount} needed</source>
        <translation>ILU respondida: se necesitan {amount}</translation>
    </message>
    <message>
        <source>{product} received</source>
        <translation>{product}: recepción</translation>
    </message>
    <message>
        <source>Document sent: {file}</source>
        <translation>Documento enviado: {file}</translation>
    </message>
    <message>
        <source>Document {file}</source>
        <translation>Documento {file}</translation>
    </message>
    <message>
        <source>Turnover declared: {amount}</source>
        <translation>Ventas declaradas: {amount}</translation>
    </message>
    <message>
        <source>Corrected: {request}</source>
        <translation>Corregida: {request}</translation>
    </message>
    <message>
        <source>Sent again: {request}</source>
        <translation>Reenviada: {request}</translation>
    </message>
    <message>
        <source>Withdrawn: {request}</source>
        <translation>Retirada: {request}</translation>
    </message>
    <message>
        <source>Refused: {request}</source>
        <translation>Denegada: {request}</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Aseguradora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>ContactDetails</name>
    <message>
        <source>{text} is not an e-mail address.</source>
        <translation>{text} no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Write the address alone, as name@company.com.</source>
        <translation>Escriba solo la dirección, como nombre@empresa.com.</translation>
    </message>
    <message>
        <source>{text} is not a telephone number.</source>
        <translation>{text} no es un número de teléfono.</translation>
    </message>
    <message>
        <source>Write it with its country, as +33 1 23 45 67 89.</source>
        <translation>Escríbalo con el prefijo del país, como +33 1 23 45 67 89.</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Contact of the declaration</source>
        <translation>Contacto de la declaración</translation>
    </message>
    <message>
        <source>&amp;Change contact</source>
        <translation>&amp;Cambiar contacto</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>C&amp;onservar</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Corr&amp;eo</translation>
    </message>
</context>
<context>
    <name>ContractsSection</name>
    <message>
        <source>Under every contract</source>
        <translation>En cada contrato</translation>
    </message>
    <message>
        <source>Choose a contract to take it into use; the window stays on this company.</source>
        <translation>Elija un contrato para utilizarlo; la ventana sigue en esta empresa.</translation>
    </message>
    <message>
        <source>The company under every contract</source>
        <translation>La empresa en cada contrato</translation>
    </message>
    <message>
        <source>Enter takes a contract into use.</source>
        <translation>Intro pone un contrato en uso.</translation>
    </message>
</context>
<context>
    <name>CoverStrip</name>
    <message>
        <source>Not covered: no cover is in force on this company.</source>
        <translation>Sin cobertura: no hay ninguna cobertura en vigor sobre esta empresa.</translation>
    </message>
    <message>
        <source>Your internal limit of {amount} is exceeded.</source>
        <translation>Se ha superado su límite interno de {amount}.</translation>
    </message>
    <message>
        <source>Your internal limit: {amount}</source>
        <translation>Su límite interno: {amount}</translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>Covered for {amount} until {day}, by a TopLiner.</source>
        <translation>Cobertura de {amount} hasta el {day}, mediante un TopLiner.</translation>
    </message>
    <message>
        <source>Covered for {amount}: {product} of {day}, prevails over the product {other}.</source>
        <translation>Cobertura de {amount}: {product} del {day}, prevalece sobre el producto {other}.</translation>
    </message>
    <message>
        <source>Covered for {amount}: {product} of {day}.</source>
        <translation>Cobertura de {amount}: {product} del {day}.</translation>
    </message>
</context>
<context>
    <name>CoversSection</name>
    <message>
        <source>Covers and information</source>
        <translation>Coberturas e información</translation>
    </message>
    <message>
        <source>History of covers</source>
        <translation>Historial de coberturas</translation>
    </message>
    <message>
        <source>Nothing has been ordered on this company yet. Begin with New action.</source>
        <translation>Aún no se ha solicitado nada sobre esta empresa. Empiece por Nueva acción.</translation>
    </message>
    <message>
        <source>Have the DRA reviewed…</source>
        <translation>Pedir revisión del DRA…</translation>
    </message>
    <message>
        <source>Send documents to have the DRA reviewed</source>
        <translation>Enviar documentos para que se revise el DRA</translation>
    </message>
    <message>
        <source>DRA history</source>
        <translation>Historial del DRA</translation>
    </message>
    <message>
        <source>Shown once a credit decision, granted or refused, is active on the company.</source>
        <translation>Se muestra cuando hay una decisión de crédito activa, concedida o denegada, sobre la empresa.</translation>
    </message>
    <message>
        <source>No cover was granted before the present ones.</source>
        <translation>No se concedió ninguna cobertura antes de las actuales.</translation>
    </message>
</context>
<context>
    <name>CreateCompany</name>
    <message>
        <source>The insurer looks the company up and identifies it. Until then it has a temporary number (Z…); what you request meanwhile follows it to its final Easy number.</source>
        <translation>La aseguradora busca la empresa y la identifica. Hasta entonces tiene un número provisional (Z…); lo que solicite entretanto la seguirá hasta su número Easy definitivo.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>Código &amp;postal</translation>
    </message>
    <message>
        <source>Ci&amp;ty</source>
        <translation>Ci&amp;udad</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>P&amp;aís</translation>
    </message>
    <message>
        <source>These help the insurer to identify the company without doubt:</source>
        <translation>Estos datos ayudan a la aseguradora a identificar la empresa sin dudas:</translation>
    </message>
    <message>
        <source>Identifier t&amp;ype</source>
        <translation>&amp;Tipo de identificador</translation>
    </message>
    <message>
        <source>Identifier &amp;value</source>
        <translation>&amp;Valor del identificador</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Telé&amp;fono</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Create company</source>
        <translation>&amp;Crear empresa</translation>
    </message>
</context>
<context>
    <name>CreateCompanyDialog</name>
    <message>
        <source>Create a company</source>
        <translation>Crear una empresa</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Some fields need another look.</source>
        <translation>Hay que revisar algunos campos.</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>Obligatorio.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>A passphrase is needed for this profile.</source>
        <translation>Este perfil requiere una frase de contraseña.</translation>
    </message>
    <message>
        <source>Set the variable COFANET_PASSPHRASE or give --passphrase-file FILE.</source>
        <translation>Defina la variable COFANET_PASSPHRASE o indique --passphrase-file ARCHIVO.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not open: {cause}.</source>
        <translation>El depósito de claves de este equipo no se ha abierto: {cause}.</translation>
    </message>
    <message>
        <source>Unlock it (sign in to your session) and try again.</source>
        <translation>Desbloquéelo (inicie su sesión) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the profile.</source>
        <translation>Esta no es la frase de contraseña del perfil.</translation>
    </message>
    <message>
        <source>Check capitals and keyboard layout, then type it again.</source>
        <translation>Compruebe las mayúsculas y la distribución del teclado y escríbala de nuevo.</translation>
    </message>
    <message>
        <source>The passphrase is too short: {count} characters at least.</source>
        <translation>La frase de contraseña es demasiado corta: {count} caracteres como mínimo.</translation>
    </message>
    <message>
        <source>Use four unrelated words.</source>
        <translation>Use cuatro palabras sin relación entre sí.</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from {file}: {cause}.</source>
        <translation>La frase de contraseña no se puede leer de {file}: {cause}.</translation>
    </message>
    <message>
        <source>Write the passphrase on the first line of the file, in UTF-8.</source>
        <translation>Escriba la frase de contraseña en la primera línea del archivo, en UTF-8.</translation>
    </message>
    <message>
        <source>The key of the profile is not in {place}, or is damaged.</source>
        <translation>La clave del perfil no está en {place}, o está dañada.</translation>
    </message>
    <message>
        <source>Without it the store cannot be read. Put the key back from a copy; the store was left as it is.</source>
        <translation>Sin ella no se puede leer la base de datos. Recupere la clave desde una copia; la base no se ha modificado.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps secrets safely.</source>
        <translation>Este equipo no tiene un depósito de claves que guarde los secretos de forma segura.</translation>
    </message>
    <message>
        <source>Start the keyring of your session, or make the profile with a passphrase: COFANET_PASSPHRASE.</source>
        <translation>Inicie el depósito de claves de su sesión, o cree el perfil con una frase de contraseña: COFANET_PASSPHRASE.</translation>
    </message>
</context>
<context>
    <name>CreditTimeline</name>
    <message>
        <source>Once an invoice has its dates, its credit period and the new due dates are shown here.</source>
        <translation>Cuando una factura tiene sus fechas, aquí se muestran su duración de crédito y los nuevos vencimientos.</translation>
    </message>
    <message>
        <source>Invoice before</source>
        <translation>Factura anterior</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation>Factura siguiente</translation>
    </message>
    <message>
        <source>Invoice {reference}</source>
        <translation>Factura {reference}</translation>
    </message>
    <message>
        <source>Invoice {reference} ({at} of {all}), the decisive one: paid after its credit period</source>
        <translation>Factura {reference} ({at} de {all}), la decisiva: se paga después de su duración de crédito</translation>
    </message>
    <message>
        <source>Invoice {reference} ({at} of {all}), the decisive one: its credit period ends first</source>
        <translation>Factura {reference} ({at} de {all}), la decisiva: su duración de crédito termina la primera</translation>
    </message>
    <message>
        <source>Invoice {reference} ({at} of {all})</source>
        <translation>Factura {reference} ({at} de {all})</translation>
    </message>
</context>
<context>
    <name>CriteriaPanel</name>
    <message>
        <source>Search criteria</source>
        <translation>Criterios de búsqueda</translation>
    </message>
    <message>
        <source> Rese&amp;t the criteria</source>
        <translation> &amp;Restablecer los criterios</translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message>
        <source>Customer reference</source>
        <translation>Referencia de cliente</translation>
    </message>
    <message>
        <source>Total outstanding</source>
        <translation>Saldo pendiente total</translation>
    </message>
    <message>
        <source>Internal credit limit</source>
        <translation>Límite de crédito interno</translation>
    </message>
</context>
<context>
    <name>CustomFieldsPage</name>
    <message>
        <source>Custom fields</source>
        <translation>Campos personalizados</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definiciones</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Parts of custom fields</source>
        <translation>Partes de los campos personalizados</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The file {file} is in use by another program.</source>
        <translation>El archivo {file} lo está usando otro programa.</translation>
    </message>
    <message>
        <source>Close the other program and try again. Nothing was lost.</source>
        <translation>Cierre el otro programa e inténtelo de nuevo. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written.</source>
        <translation>El archivo {file} no se puede escribir.</translation>
    </message>
    <message>
        <source>Give yourself write access to its folder and try again. Nothing was lost.</source>
        <translation>Concédase permiso de escritura en su carpeta e inténtelo de nuevo. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>The disk of the file {file} does not answer.</source>
        <translation>El disco del archivo {file} no responde.</translation>
    </message>
    <message>
        <source>Check the disk and try again. What was confirmed before is kept.</source>
        <translation>Compruebe el disco e inténtelo de nuevo. Se conserva lo confirmado antes.</translation>
    </message>
    <message>
        <source>The file {file} is damaged.</source>
        <translation>El archivo {file} está dañado.</translation>
    </message>
    <message>
        <source>Restore the last backup: cofanet-desktop restore FILE. The file is left as it is.</source>
        <translation>Restaure la última copia de seguridad: cofanet-desktop restore ARCHIVO. El archivo no se ha modificado.</translation>
    </message>
    <message>
        <source>The disk is full: the change to the file {file} was not kept.</source>
        <translation>El disco está lleno: el cambio en el archivo {file} no se ha conservado.</translation>
    </message>
    <message>
        <source>Free some space and do it again. What was confirmed before is kept.</source>
        <translation>Libere espacio y repítalo. Se conserva lo confirmado antes.</translation>
    </message>
    <message>
        <source>The file {file} cannot be opened.</source>
        <translation>El archivo {file} no se puede abrir.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may use it.</source>
        <translation>Compruebe que la carpeta existe y que puede usarla.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: the key does not fit, or it is damaged.</source>
        <translation>El archivo {file} no se puede leer: la clave no es correcta o el archivo está dañado.</translation>
    </message>
    <message>
        <source>Check the passphrase, or restore the last backup. The file is left as it is.</source>
        <translation>Compruebe la frase de contraseña o restaure la última copia de seguridad. El archivo no se ha modificado.</translation>
    </message>
    <message>
        <source>The file {file} was written by a newer version (format {found}, this program knows {known}).</source>
        <translation>El archivo {file} lo escribió una versión más reciente (formato {found}; este programa conoce {known}).</translation>
    </message>
    <message>
        <source>Install the newer version. The file is left as it is.</source>
        <translation>Instale la versión más reciente. El archivo no se ha modificado.</translation>
    </message>
    <message>
        <source>The profile is closed.</source>
        <translation>El perfil está cerrado.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The backup {file} did not pass its check.</source>
        <translation>La copia de seguridad {file} no ha superado su comprobación.</translation>
    </message>
    <message>
        <source>Check the disk and try again; the store is unchanged.</source>
        <translation>Compruebe el disco e inténtelo de nuevo; la base de datos no ha cambiado.</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>DeadlineBanner</name>
    <message>
        <source>Uninsured debt: it can be declared at any time, no last day is set.</source>
        <translation>Deuda no asegurada: se puede declarar en cualquier momento, sin fecha límite.</translation>
    </message>
    <message>
        <source>Last day to declare: shown here once an unpaid invoice is entered. The contract gives {rule}.</source>
        <translation>Fecha límite de declaración: aparece aquí al introducir una factura impagada. El contrato concede {rule}.</translation>
    </message>
    <message numerus="yes">
        <source>%n days from the invoice date</source>
        <translation>
            <numerusform>%n día desde la fecha de factura</numerusform>
            <numerusform>%n días desde la fecha de factura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days from the end of the maximum credit period</source>
        <translation>
            <numerusform>%n día desde el fin de la duración máxima de crédito</numerusform>
            <numerusform>%n días desde el fin de la duración máxima de crédito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days from the due date</source>
        <translation>
            <numerusform>%n día desde el vencimiento</numerusform>
            <numerusform>%n días desde el vencimiento</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day to declare: today, {day},</source>
        <translation>Fecha límite de declaración: hoy, {day},</translation>
    </message>
    <message numerus="yes">
        <source>The last day to declare has passed %n days ago, on {day},</source>
        <translation>
            <numerusform>La fecha límite de declaración pasó hace %n día, el {day},</numerusform>
            <numerusform>La fecha límite de declaración pasó hace %n días, el {day},</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last day to declare: {day}, in %n days,</source>
        <translation>
            <numerusform>Fecha límite de declaración: {day}, en %n día,</numerusform>
            <numerusform>Fecha límite de declaración: {day}, en %n días,</numerusform>
        </translation>
    </message>
    <message>
        <source>because an extension moved the due date of invoice {reference} to {day}.</source>
        <translation>porque una prórroga trasladó el vencimiento de la factura {reference} al {day}.</translation>
    </message>
    <message>
        <source>because invoice {reference} is dated {day}.</source>
        <translation>porque la factura {reference} es del {day}.</translation>
    </message>
    <message>
        <source>because the maximum credit period of invoice {reference} ends on {day}.</source>
        <translation>porque la duración máxima de crédito de la factura {reference} termina el {day}.</translation>
    </message>
    <message>
        <source>because invoice {reference} was due on {day}.</source>
        <translation>porque la factura {reference} vencía el {day}.</translation>
    </message>
    <message>
        <source>You can still declare; the insurer may hold the delay against the claim.</source>
        <translation>Todavía puede declarar; la aseguradora puede oponerle el retraso.</translation>
    </message>
</context>
<context>
    <name>DebtGrids</name>
    <message numerus="yes">
        <source>%n errors in the invoices</source>
        <translation>
            <numerusform>%n error en las facturas</numerusform>
            <numerusform>%n errores en las facturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors in the payments</source>
        <translation>
            <numerusform>%n error en los pagos</numerusform>
            <numerusform>%n errores en los pagos</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation>Facturas y abonos</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Lines told before are locked: they stay as they were told.</source>
        <translation>Las líneas ya comunicadas están bloqueadas: quedan tal como se comunicaron.</translation>
    </message>
</context>
<context>
    <name>DebtTotals</name>
    <message>
        <source>Nothing entered yet.</source>
        <translation>Aún no se ha introducido nada.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Abonos</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
</context>
<context>
    <name>DebtsSection</name>
    <message>
        <source>Overdues</source>
        <translation>Impagos</translation>
    </message>
    <message>
        <source>Extensions of due dates</source>
        <translation>Prórrogas de vencimiento</translation>
    </message>
    <message>
        <source>ILUs</source>
        <translation>ILU</translation>
    </message>
    <message>
        <source>No extension of due dates was asked for.</source>
        <translation>No se ha solicitado ninguna prórroga de vencimiento.</translation>
    </message>
    <message>
        <source>No ILU was asked.</source>
        <translation>No se ha solicitado ninguna ILU.</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Correct and &amp;send</source>
        <translation>Corregir y &amp;enviar</translation>
    </message>
    <message>
        <source>&amp;Open the report</source>
        <translation>&amp;Abrir el informe</translation>
    </message>
    <message>
        <source>Simulated price</source>
        <translation>Precio simulado</translation>
    </message>
    <message>
        <source>Simulated decision</source>
        <translation>Decisión simulada</translation>
    </message>
    <message>
        <source>Simulated report</source>
        <translation>Informe simulado</translation>
    </message>
    <message>
        <source>Report received</source>
        <translation>Informe recibido</translation>
    </message>
    <message>
        <source>Saved, to be sent</source>
        <translation>Guardada, por enviar</translation>
    </message>
    <message>
        <source>The request is kept on this computer. It is sent as soon as the insurer can be reached.</source>
        <translation>La solicitud se conserva en este equipo. Se enviará en cuanto se pueda contactar con la aseguradora.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>The request is on its way to the insurer.</source>
        <translation>La solicitud va de camino a la aseguradora.</translation>
    </message>
    <message>
        <source>Checking with the insurer…</source>
        <translation>Comprobando con la aseguradora…</translation>
    </message>
    <message>
        <source>No answer came. The insurer is asked whether it has the request; it never counts twice.</source>
        <translation>No ha llegado respuesta. Se pregunta a la aseguradora si tiene la solicitud; nunca cuenta dos veces.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Solicitud denegada</translation>
    </message>
    <message>
        <source>Decision awaited</source>
        <translation>Decisión pendiente</translation>
    </message>
    <message>
        <source>The insurer has the request and is examining it.</source>
        <translation>La aseguradora tiene la solicitud y la está estudiando.</translation>
    </message>
    <message>
        <source>Report awaited</source>
        <translation>Informe pendiente</translation>
    </message>
    <message>
        <source>The insurer has the order and is preparing the report.</source>
        <translation>La aseguradora tiene el pedido y está preparando el informe.</translation>
    </message>
    <message>
        <source>The insurer has the order. The report is expected on {day}.</source>
        <translation>La aseguradora tiene el pedido. El informe está previsto para el {day}.</translation>
    </message>
    <message>
        <source>{product}: {granted} in all for {days}, at {price}.</source>
        <translation>{product}: {granted} en total durante {days}, por {price}.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>{product}: you refused the offer, nothing is due.</source>
        <translation>{product}: ha rechazado la oferta, no debe nada.</translation>
    </message>
    <message>
        <source>{product}: the offer ran out before it was answered.</source>
        <translation>{product}: la oferta caducó antes de recibir respuesta.</translation>
    </message>
    <message>
        <source>{product}: nothing is granted.</source>
        <translation>{product}: no se concede nada.</translation>
    </message>
    <message>
        <source>{product}: {granted} of the {asked} asked.</source>
        <translation>{product}: {granted} de los {asked} solicitados.</translation>
    </message>
    <message>
        <source>{product}: received, and kept for work without a network.</source>
        <translation>{product}: recibido y disponible sin conexión.</translation>
    </message>
    <message>
        <source>{product}: {granted}.</source>
        <translation>{product}: {granted}.</translation>
    </message>
    <message>
        <source>{product}: the answer is {answer}.</source>
        <translation>{product}: la respuesta es {answer}.</translation>
    </message>
    <message>
        <source>{product}: done.</source>
        <translation>{product}: realizado.</translation>
    </message>
    <message>
        <source>The request was withdrawn.</source>
        <translation>La solicitud se ha retirado.</translation>
    </message>
    <message>
        <source>You can close this window: a notification tells when the report has come.</source>
        <translation>Puede cerrar esta ventana: una notificación avisará cuando llegue el informe.</translation>
    </message>
    <message>
        <source>You can close this window: the countdown goes on in the status bar, and a notification brings the decision.</source>
        <translation>Puede cerrar esta ventana: la cuenta atrás sigue en la barra de estado y una notificación traerá la decisión.</translation>
    </message>
    <message>
        <source>You can close this window: the offer stays on the company page as long as it is open.</source>
        <translation>Puede cerrar esta ventana: la oferta sigue en la página de la empresa mientras sea válida.</translation>
    </message>
    <message>
        <source>You can close this window: nothing is lost, the outbox shows where the request is.</source>
        <translation>Puede cerrar esta ventana: no se pierde nada; la bandeja de salida muestra dónde está la solicitud.</translation>
    </message>
    <message>
        <source>Answer expected in {time}</source>
        <translation>Respuesta prevista en {time}</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>en cualquier momento</translation>
    </message>
    <message>
        <source>estimated time until the answer</source>
        <translation>tiempo estimado de respuesta</translation>
    </message>
</context>
<context>
    <name>DeclarationFile</name>
    <message>
        <source>Overdue declaration</source>
        <translation>Declaración de impago</translation>
    </message>
    <message>
        <source>List of overdues</source>
        <translation>Lista de impagos</translation>
    </message>
    <message>
        <source>Reference not given yet</source>
        <translation>Referencia aún no asignada</translation>
    </message>
    <message>
        <source>{request} – refused: {reason}</source>
        <translation>{request} – denegada: {reason}</translation>
    </message>
    <message>
        <source>Correct and send</source>
        <translation>Corregir y enviar</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>Declarado el</translation>
    </message>
    <message>
        <source>Last day to declare</source>
        <translation>Fecha límite de declaración</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervención</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Recobro por</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>{day} – passed, and the insurer does not have it yet</source>
        <translation>{day} – superada, y la aseguradora aún no la tiene</translation>
    </message>
    <message>
        <source>{day} – the insurer does not have it yet</source>
        <translation>{day} – la aseguradora aún no la tiene</translation>
    </message>
    <message>
        <source>{day} – reached the insurer late; saved here in time, on {saved}</source>
        <translation>{day} – llegó tarde a la aseguradora; guardada aquí a tiempo, el {saved}</translation>
    </message>
    <message numerus="yes">
        <source>{day} – declared %n days late</source>
        <translation>
            <numerusform>{day} – declarado con %n día de retraso</numerusform>
            <numerusform>{day} – declarado con %n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} – declared in time</source>
        <translation>{day} – declarado a tiempo</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Inicial</translation>
    </message>
    <message>
        <source>Additional</source>
        <translation>Adicional</translation>
    </message>
    <message>
        <source>going up: {share} %</source>
        <translation>subiendo: {share}&#xa0;%</translation>
    </message>
    <message>
        <source>the file is damaged here: send it again</source>
        <translation>archivo dañado aquí: envíelo de nuevo</translation>
    </message>
    <message>
        <source>Contact changed, to be sent to the insurer.</source>
        <translation>Contacto cambiado, por enviar a la aseguradora.</translation>
    </message>
    <message>
        <source>Cancel this declaration?</source>
        <translation>¿Anular esta declaración?</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Número Easy</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>The insurer no longer examines it. The debt can be declared anew as long as there is time.</source>
        <translation>La aseguradora dejará de estudiarla. La deuda se puede volver a declarar mientras quede plazo.</translation>
    </message>
    <message>
        <source>&amp;Cancel the declaration</source>
        <translation>&amp;Anular la declaración</translation>
    </message>
    <message>
        <source>Cancelled, to be sent to the insurer.</source>
        <translation>Anulada, por enviar a la aseguradora.</translation>
    </message>
    <message>
        <source>Lines copied as a table.</source>
        <translation>Líneas copiadas como tabla.</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Deudor</translation>
    </message>
    <message>
        <source>What the insurer did</source>
        <translation>Gestiones de la aseguradora</translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation>Facturas y abonos</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Company page</source>
        <translation>Página de la empresa</translation>
    </message>
    <message>
        <source> &amp;Add to it…</source>
        <translation> Declaración a&amp;dicional…</translation>
    </message>
    <message>
        <source> Change c&amp;ontact…</source>
        <translation> Cambiar co&amp;ntacto…</translation>
    </message>
    <message>
        <source> Cance&amp;l declaration…</source>
        <translation> &amp;Anular declaración…</translation>
    </message>
    <message>
        <source> Cop&amp;y as table</source>
        <translation> Copiar como &amp;tabla</translation>
    </message>
    <message>
        <source>No payment was told.</source>
        <translation>No se ha comunicado ningún pago.</translation>
    </message>
</context>
<context>
    <name>DeclarationForm</name>
    <message>
        <source>Overdue declaration</source>
        <translation>Declaración de impago</translation>
    </message>
    <message>
        <source>Overdue declaration, uninsured debt</source>
        <translation>Declaración de impago, deuda no asegurada</translation>
    </message>
    <message>
        <source>&amp;Submit declaration</source>
        <translation>&amp;Enviar declaración</translation>
    </message>
    <message>
        <source>An unpaid invoice</source>
        <translation>Una factura impagada</translation>
    </message>
    <message>
        <source>Intervention: yes or no</source>
        <translation>Intervención: sí o no</translation>
    </message>
    <message>
        <source>Contact: a name, and a phone number or an e-mail address</source>
        <translation>Contacto: un nombre y un teléfono o un correo electrónico</translation>
    </message>
    <message>
        <source>Comment is too long</source>
        <translation>Comentario demasiado largo</translation>
    </message>
    <message>
        <source>Documents are still being read</source>
        <translation>Documentos aún en lectura</translation>
    </message>
    <message>
        <source>No cover in force</source>
        <translation>Ninguna cobertura en vigor</translation>
    </message>
    <message>
        <source>Not in your portfolio yet: the declaration adds it.</source>
        <translation>Aún no está en su cartera: la declaración la añade.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Declaración adicional</translation>
    </message>
    <message>
        <source>Not taken by the insurer</source>
        <translation>No aceptada por la aseguradora</translation>
    </message>
    <message>
        <source>&amp;Correct and send</source>
        <translation>&amp;Corregir y enviar</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Bandeja de salida</translation>
    </message>
    <message>
        <source>given by the insurer once it has the declaration</source>
        <translation>la asigna la aseguradora al recibir la declaración</translation>
    </message>
    <message>
        <source>Overdue declared</source>
        <translation>Impago declarado</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Last day to declare</source>
        <translation>Fecha límite de declaración</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervención</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>solicitada</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>no solicitada</translation>
    </message>
    <message>
        <source>&amp;Open the declaration</source>
        <translation>&amp;Abrir la declaración</translation>
    </message>
    <message>
        <source>&amp;List of overdues</source>
        <translation>&amp;Lista de impagos</translation>
    </message>
    <message>
        <source>&amp;Company page</source>
        <translation>&amp;Página de la empresa</translation>
    </message>
    <message>
        <source>{day}: declared late</source>
        <translation>{day}: declarado con retraso</translation>
    </message>
    <message>
        <source>Saved on this computer; it is sent as soon as the insurer can be reached.</source>
        <translation>Guardada en este equipo; se enviará en cuanto se pueda contactar con la aseguradora.</translation>
    </message>
    <message>
        <source>The insurer has the declaration and examines it.</source>
        <translation>La aseguradora tiene la declaración y la está estudiando.</translation>
    </message>
    <message>
        <source>The company was added to your portfolio.</source>
        <translation>La empresa se ha añadido a su cartera.</translation>
    </message>
    <message>
        <source>Further invoices and payments are added to this declaration.</source>
        <translation>Las demás facturas y pagos se añaden a esta declaración.</translation>
    </message>
    <message>
        <source>Each step of the insurer comes as a notification.</source>
        <translation>Cada paso de la aseguradora se le notifica.</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Deudor</translation>
    </message>
    <message>
        <source>Your contact for the insurer</source>
        <translation>Su contacto para la aseguradora</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
</context>
<context>
    <name>DeclarationStatus</name>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulada</translation>
    </message>
</context>
<context>
    <name>DefinitionsView</name>
    <message>
        <source>&amp;Name of a new field</source>
        <translation>&amp;Nombre del campo nuevo</translation>
    </message>
    <message>
        <source>Such as Branch, Sales area, Date of review</source>
        <translation>Como Sucursal, Zona de ventas, Fecha de revisión</translation>
    </message>
    <message>
        <source>&amp;Holds</source>
        <translation>&amp;Contiene</translation>
    </message>
    <message>
        <source>Fields of the contract</source>
        <translation>Campos del contrato</translation>
    </message>
    <message>
        <source>F2 changes the name of a field of your own</source>
        <translation>F2 cambia el nombre de un campo propio</translation>
    </message>
    <message>
        <source> &amp;Rename</source>
        <translation> &amp;Renombrar</translation>
    </message>
    <message>
        <source>Rename the field</source>
        <translation>Renombrar el campo</translation>
    </message>
    <message>
        <source> Fill &amp;in values</source>
        <translation> Rellenar &amp;valores</translation>
    </message>
    <message>
        <source> &amp;Delete…</source>
        <translation> &amp;Eliminar…</translation>
    </message>
    <message>
        <source> &amp;Correct and send</source>
        <translation> C&amp;orregir y enviar</translation>
    </message>
    <message>
        <source> Show in the &amp;outbox</source>
        <translation> Ver en la &amp;bandeja de salida</translation>
    </message>
    <message>
        <source>{count} of {most} fields of your own. What a field holds cannot be changed later.</source>
        <translation>{count} de {most} campos propios. Lo que contiene un campo no se puede cambiar después.</translation>
    </message>
    <message>
        <source>A contract has at most {most} fields of your own: delete one to add another.</source>
        <translation>Un contrato tiene como máximo {most} campos propios: elimine uno para añadir otro.</translation>
    </message>
    <message>
        <source>&amp;Correct the field</source>
        <translation>Corre&amp;gir el campo</translation>
    </message>
    <message>
        <source>&amp;Add the field</source>
        <translation>&amp;Añadir el campo</translation>
    </message>
    <message>
        <source>The field {name} was added, to be sent to the insurer.</source>
        <translation>El campo {name} se ha añadido, por enviar a la aseguradora.</translation>
    </message>
    <message>
        <source>The field is called {name} now.</source>
        <translation>El campo se llama ahora {name}.</translation>
    </message>
    <message>
        <source>Delete a field</source>
        <translation>Eliminar un campo</translation>
    </message>
    <message>
        <source>Delete the field {name}?</source>
        <translation>¿Eliminar el campo {name}?</translation>
    </message>
    <message numerus="yes">
        <source>%n companies have a value in it: it is shown nowhere afterwards.</source>
        <translation>
            <numerusform>%n empresa tiene un valor en él: después no se mostrará en ningún sitio.</numerusform>
            <numerusform>%n empresas tienen un valor en él: después no se mostrará en ningún sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>No company has a value in it.</source>
        <translation>Ninguna empresa tiene un valor en él.</translation>
    </message>
    <message>
        <source>A field deleted cannot be put back, for everybody who works under this contract.</source>
        <translation>Un campo eliminado no se puede recuperar, para nadie que trabaje con este contrato.</translation>
    </message>
    <message>
        <source>&amp;Export the values first…</source>
        <translation>E&amp;xportar antes los valores…</translation>
    </message>
    <message>
        <source>&amp;Delete the field</source>
        <translation>E&amp;liminar el campo</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>The field {name} was deleted.</source>
        <translation>El campo {name} se ha eliminado.</translation>
    </message>
    <message>
        <source>Export the values</source>
        <translation>Exportar los valores</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv)</source>
        <translation>Libro de Excel (*.xlsx);;Archivo CSV (*.csv)</translation>
    </message>
    <message>
        <source>{count} written to {file}.</source>
        <translation>Lista guardada en {file} ({count}).</translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n empresa</numerusform>
            <numerusform>%n empresas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteExportsDialog</name>
    <message>
        <source>Delete exports</source>
        <translation>Eliminar exportaciones</translation>
    </message>
    <message numerus="yes">
        <source>Take %n exports off the list?</source>
        <translation>
            <numerusform>¿Quitar %n exportación de la lista?</numerusform>
            <numerusform>¿Quitar %n exportaciones de la lista?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the &amp;files as well</source>
        <translation>Eliminar también los &amp;archivos</translation>
    </message>
    <message>
        <source>The files are deleted from this computer; that cannot be undone.</source>
        <translation>Los archivos se eliminan de este equipo; no se puede deshacer.</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>Los archivos permanecen donde están.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>CofaNet: notifications not opened on {day}: {count}</source>
        <translation>CofaNet: notificaciones sin abrir a {day}: {count}</translation>
    </message>
    <message>
        <source>CofaNet Desktop: test</source>
        <translation>CofaNet Desktop: prueba</translation>
    </message>
    <message>
        <source>This e-mail shows that the account works; nothing else is to be done.</source>
        <translation>Este correo muestra que la cuenta funciona; no hay que hacer nada más.</translation>
    </message>
    <message>
        <source>Contract {number}</source>
        <translation>Contrato {number}</translation>
    </message>
    <message>
        <source>{day}, {time}, {category}, important: {text}</source>
        <translation>{day}, {time}, {category}, importante: {text}</translation>
    </message>
    <message>
        <source>{day}, {time}, {category}: {text}</source>
        <translation>{day}, {time}, {category}: {text}</translation>
    </message>
    <message>
        <source>Not listed here: {count} more.</source>
        <translation>Sin incluir aquí: {count} más.</translation>
    </message>
    <message>
        <source>Open CofaNet Desktop to read them.</source>
        <translation>Abra CofaNet Desktop para leerlas.</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>This document is damaged and cannot be shown.</source>
        <translation>Este documento está dañado y no se puede mostrar.</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Descargarlo de nuevo</translation>
    </message>
    <message>
        <source>This document is too large or of a kind that is not shown here. It can be saved.</source>
        <translation>Este documento es demasiado grande o de un tipo que no se muestra aquí. Se puede guardar.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Guardar el documento</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Easy number {number}, delivered on {day}</source>
        <translation>Número Easy {number}, entregado el {day}</translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>Texto copiado.</translation>
    </message>
</context>
<context>
    <name>DocumentTable</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Enter opens a document.</source>
        <translation>Intro abre un documento.</translation>
    </message>
</context>
<context>
    <name>DocumentTools</name>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ancho de página</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Search in the document</source>
        <translation>Buscar en el documento</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>de {pages}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Size {percent} %</source>
        <translation>Tamaño {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} de {total}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>This document is not kept on this computer, and the insurer cannot be reached now.</source>
        <translation>Este documento no está guardado en este equipo y ahora no se puede contactar con la aseguradora.</translation>
    </message>
    <message>
        <source>Connect, then try again.</source>
        <translation>Conéctese e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The document could not be saved as {file}: {cause}.</source>
        <translation>El documento no se ha podido guardar como {file}: {cause}.</translation>
    </message>
    <message>
        <source>Choose another folder or free some space.</source>
        <translation>Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>The insurer sent another document than announced.</source>
        <translation>La aseguradora ha enviado un documento distinto del anunciado.</translation>
    </message>
    <message>
        <source>Look for it on the computer it was sent from.</source>
        <translation>Búsquelo en el equipo desde el que se envió.</translation>
    </message>
    <message>
        <source>{file} is not kept on this computer and cannot be fetched now.</source>
        <translation>{file} no está guardado en este equipo y ahora no se puede descargar.</translation>
    </message>
    <message>
        <source>The insurer holds another part of the document than was sent.</source>
        <translation>La aseguradora tiene una parte del documento distinta de la enviada.</translation>
    </message>
    <message>
        <source>It is sent again later.</source>
        <translation>Se volverá a enviar más tarde.</translation>
    </message>
    <message>
        <source>The kept document is damaged.</source>
        <translation>El documento guardado está dañado.</translation>
    </message>
    <message>
        <source>Connect to fetch it again.</source>
        <translation>Conéctese para descargarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Category of documents</source>
        <translation>Categoría de documentos</translation>
    </message>
    <message>
        <source>File, kind, company, reference, result…</source>
        <translation>Archivo, tipo, empresa, referencia, resultado…</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>Filtrar documentos</translation>
    </message>
    <message>
        <source> &amp;Send information…</source>
        <translation> &amp;Enviar información…</translation>
    </message>
    <message>
        <source> &amp;Open</source>
        <translation> &amp;Abrir</translation>
    </message>
    <message>
        <source> Save &amp;as…</source>
        <translation> &amp;Guardar como…</translation>
    </message>
    <message>
        <source> Choose the &amp;file again…</source>
        <translation> Volver a e&amp;legir el archivo…</translation>
    </message>
    <message>
        <source> Open the &amp;declaration</source>
        <translation> Abrir la &amp;declaración</translation>
    </message>
    <message>
        <source> Open the &amp;company</source>
        <translation> Abrir la e&amp;mpresa</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Send information on a company</source>
        <translation>Enviar información sobre una empresa</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>No document has these words.</source>
        <translation>Ningún documento contiene estas palabras.</translation>
    </message>
    <message>
        <source>No document was sent with an overdue declaration yet.</source>
        <translation>Aún no se ha enviado ningún documento con una declaración de impago.</translation>
    </message>
    <message>
        <source>No information on a company was sent yet. What you send can change how it is assessed.</source>
        <translation>Aún no se ha enviado información sobre ninguna empresa. Lo que envíe puede cambiar su evaluación.</translation>
    </message>
    <message>
        <source>No document was sent with a turnover declaration yet.</source>
        <translation>Aún no se ha enviado ningún documento con una declaración de ventas.</translation>
    </message>
    <message>
        <source>Send information…</source>
        <translation>Enviar información…</translation>
    </message>
    <message>
        <source>Your comment: {text}</source>
        <translation>Su comentario: {text}</translation>
    </message>
    <message>
        <source>The insurer: {text}</source>
        <translation>La aseguradora: {text}</translation>
    </message>
    <message>
        <source>{file} was told of, and its bytes are damaged or gone on this computer. Choose the same file again, and it goes to the insurer.</source>
        <translation>{file} se anunció, pero su contenido está dañado o falta en este equipo. Elija de nuevo el mismo archivo y se enviará a la aseguradora.</translation>
    </message>
    <message>
        <source>{file} goes to the insurer by itself: {standing}.</source>
        <translation>Envío automático de {file} a la aseguradora: {standing}.</translation>
    </message>
    <message>
        <source>{file}, sent on {moment}. Analysis: {result}.</source>
        <translation>{file}, enviado el {moment}. Análisis: {result}.</translation>
    </message>
    <message>
        <source>Choose {file} again</source>
        <translation>Elegir {file} de nuevo</translation>
    </message>
    <message>
        <source>{file} goes to the insurer now.</source>
        <translation>{file} se envía ahora a la aseguradora.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Send information on which company?</source>
        <translation>¿Sobre qué empresa desea enviar información?</translation>
    </message>
</context>
<context>
    <name>Dra</name>
    <message>
        <source>very high risk</source>
        <translation>riesgo muy alto</translation>
    </message>
    <message>
        <source>high risk</source>
        <translation>riesgo alto</translation>
    </message>
    <message>
        <source>medium risk</source>
        <translation>riesgo medio</translation>
    </message>
    <message>
        <source>low risk</source>
        <translation>riesgo bajo</translation>
    </message>
    <message>
        <source>very low risk</source>
        <translation>riesgo muy bajo</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin evaluar</translation>
    </message>
</context>
<context>
    <name>DraButton</name>
    <message>
        <source>Opens the history of the DRA</source>
        <translation>Abre el historial del DRA</translation>
    </message>
    <message>
        <source>Show its history</source>
        <translation>Mostrar su historial</translation>
    </message>
</context>
<context>
    <name>DraChanges</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Evolución</translation>
    </message>
</context>
<context>
    <name>DraChart</name>
    <message>
        <source>History of the DRA</source>
        <translation>Historial del DRA</translation>
    </message>
</context>
<context>
    <name>DraHistoryDialog</name>
    <message>
        <source>DRA history</source>
        <translation>Historial del DRA</translation>
    </message>
    <message>
        <source>DRA of {company}</source>
        <translation>DRA de {company}</translation>
    </message>
    <message>
        <source>Shown once a credit decision, granted or refused, is active on the company.</source>
        <translation>Se muestra cuando hay una decisión de crédito activa, concedida o denegada, sobre la empresa.</translation>
    </message>
    <message>
        <source>Changes of the DRA</source>
        <translation>Cambios del DRA</translation>
    </message>
    <message>
        <source>Have the DRA &amp;reviewed…</source>
        <translation>Pedir &amp;revisión del DRA…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>DraftsPanel</name>
    <message>
        <source>Forms begun and not sent</source>
        <translation>Formularios empezados y no enviados</translation>
    </message>
    <message>
        <source> &amp;Open</source>
        <translation> &amp;Abrir</translation>
    </message>
    <message>
        <source>Go on with the form chosen</source>
        <translation>Continuar con el formulario elegido</translation>
    </message>
    <message>
        <source> &amp;Throw away</source>
        <translation> &amp;Descartar</translation>
    </message>
    <message>
        <source>Forget the form chosen</source>
        <translation>Olvidar el formulario elegido</translation>
    </message>
    <message>
        <source>Throw the form away</source>
        <translation>Descartar el formulario</translation>
    </message>
    <message>
        <source>No form is begun. What you begin and do not send is kept here, whatever happens.</source>
        <translation>Ningún formulario empezado. Lo que empiece y no envíe se conserva aquí, pase lo que pase.</translation>
    </message>
    <message>
        <source>Thrown away: {form}</source>
        <translation>Descartado: {form}</translation>
    </message>
</context>
<context>
    <name>DraftsTable</name>
    <message>
        <source>Overdue declaration</source>
        <translation>Declaración de impago</translation>
    </message>
    <message>
        <source>Addition to an overdue declaration</source>
        <translation>Declaración adicional de impago</translation>
    </message>
    <message>
        <source>Due date extension</source>
        <translation>Prórroga de vencimiento</translation>
    </message>
    <message>
        <source>Answer to an ILU</source>
        <translation>Respuesta a una ILU</translation>
    </message>
    <message>
        <source>Information on a company</source>
        <translation>Información sobre una empresa</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos personalizados</translation>
    </message>
    <message>
        <source>Turnover declaration</source>
        <translation>Declaración de ventas</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nueva solicitud</translation>
    </message>
    <message>
        <source>Change of amount</source>
        <translation>Cambio de importe</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Transformación</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nueva empresa</translation>
    </message>
    <message>
        <source>Bulk order being corrected</source>
        <translation>Pedido masivo en corrección</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
</context>
<context>
    <name>DualList</name>
    <message>
        <source>{name}: place {place} of {count}</source>
        <translation>{name}: posición {place} de {count}</translation>
    </message>
    <message>
        <source>A&amp;vailable ({count})</source>
        <translation>&amp;Disponibles ({count})</translation>
    </message>
    <message>
        <source>C&amp;hosen, in this order ({count})</source>
        <translation>Ele&amp;gidos, en este orden ({count})</translation>
    </message>
    <message>
        <source>Fields, in this order ({count})</source>
        <translation>Campos, en este orden ({count})</translation>
    </message>
    <message>
        <source>Available fields</source>
        <translation>Campos disponibles</translation>
    </message>
    <message>
        <source>Enter adds what is selected</source>
        <translation>Intro añade lo seleccionado</translation>
    </message>
    <message>
        <source>Chosen fields</source>
        <translation>Campos elegidos</translation>
    </message>
    <message>
        <source>Delete removes what is selected, Alt with the up and down arrows moves it</source>
        <translation>Supr quita lo seleccionado; Alt con las flechas arriba y abajo lo desplaza</translation>
    </message>
    <message>
        <source>Search the available fields</source>
        <translation>Buscar en los campos disponibles</translation>
    </message>
    <message>
        <source>Search the chosen fields</source>
        <translation>Buscar en los campos elegidos</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source> &amp;Add</source>
        <translation> &amp;Añadir</translation>
    </message>
    <message>
        <source> &amp;Remove</source>
        <translation> &amp;Quitar</translation>
    </message>
    <message>
        <source>Add a&amp;ll</source>
        <translation>Añadir &amp;todos</translation>
    </message>
    <message>
        <source>Re&amp;move all</source>
        <translation>Quitar t&amp;odos</translation>
    </message>
    <message>
        <source> Move &amp;up</source>
        <translation> &amp;Subir</translation>
    </message>
    <message>
        <source> Move &amp;down</source>
        <translation> &amp;Bajar</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Arriba</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Abajo</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Declare an overdue, insured debt</source>
        <translation>Declarar un impago, deuda asegurada</translation>
    </message>
    <message>
        <source>Declare an overdue, uninsured debt</source>
        <translation>Declarar un impago, deuda no asegurada</translation>
    </message>
    <message>
        <source>Ask to extend due dates</source>
        <translation>Solicitar prórroga de vencimiento</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Line {number} is locked: it stays as it is.</source>
        <translation>La línea {number} está bloqueada: queda como está.</translation>
    </message>
    <message>
        <source>Clearing</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Filling down</source>
        <translation>Relleno hacia abajo</translation>
    </message>
    <message>
        <source>Inserting lines</source>
        <translation>Inserción de líneas</translation>
    </message>
    <message>
        <source>Deleting lines</source>
        <translation>Eliminación de líneas</translation>
    </message>
    <message numerus="yes">
        <source>%n lines deleted</source>
        <translation>
            <numerusform>%n línea eliminada</numerusform>
            <numerusform>%n líneas eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicating lines</source>
        <translation>Duplicación de líneas</translation>
    </message>
    <message>
        <source>Moving lines</source>
        <translation>Desplazamiento de líneas</translation>
    </message>
    <message>
        <source>Adding lines</source>
        <translation>Adición de líneas</translation>
    </message>
    <message>
        <source>Pasting</source>
        <translation>Pegado</translation>
    </message>
    <message numerus="yes">
        <source>%n lines pasted by their headings</source>
        <translation>
            <numerusform>%n línea pegada según sus encabezados</numerusform>
            <numerusform>%n líneas pegadas según sus encabezados</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {headings}</source>
        <translation>Omitido: {headings}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines pasted</source>
        <translation>
            <numerusform>%n línea pegada</numerusform>
            <numerusform>%n líneas pegadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns beyond the table were left out</source>
        <translation>
            <numerusform>%n columna fuera de la tabla se ha omitido</numerusform>
            <numerusform>%n columnas fuera de la tabla se han omitido</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>EndingCovers</name>
    <message>
        <source>&amp;Days until the end, at most</source>
        <translation>&amp;Días hasta el vencimiento, máximo</translation>
    </message>
    <message>
        <source>Days until the end, at most</source>
        <translation>Días hasta el vencimiento, máximo</translation>
    </message>
    <message>
        <source>Se&amp;lect all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source> &amp;Renew…</source>
        <translation> &amp;Renovar…</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Abrir la empresa</translation>
    </message>
    <message>
        <source>Covers ending soon</source>
        <translation>Coberturas por vencer</translation>
    </message>
    <message numerus="yes">
        <source>No cover ends within %n days.</source>
        <translation>
            <numerusform>Ninguna cobertura vence en %n día.</numerusform>
            <numerusform>Ninguna cobertura vence en %n días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>The debtor risk assessment of today: a figure from 0 to 10, the probability of default and their course over five years. It is answered at once and not followed.</source>
        <translation>La evaluación del riesgo del deudor (DRA) de hoy: una cifra de 0 a 10, la probabilidad de incumplimiento y su evolución en cinco años. Respuesta inmediata y sin seguimiento.</translation>
    </message>
    <message>
        <source>The debtor risk assessment: a figure from 0 to 10, the probability of default and their course over five years. It is followed from now on: every change is notified until you stop the monitoring.</source>
        <translation>La evaluación del riesgo del deudor (DRA): una cifra de 0 a 10, la probabilidad de incumplimiento y su evolución en cinco años. Desde ahora tiene seguimiento: cada cambio se notifica hasta que lo detenga.</translation>
    </message>
    <message>
        <source>The insurer&apos;s opinion of the credit this company is good for, as of today. It is answered at once and not followed.</source>
        <translation>La opinión de la aseguradora, a día de hoy, sobre el crédito que admite esta empresa. Respuesta inmediata y sin seguimiento.</translation>
    </message>
    <message>
        <source>The insurer&apos;s opinion of the credit this company is good for. It is followed from now on: every change is notified until you stop the monitoring.</source>
        <translation>La opinión de la aseguradora sobre el crédito que admite esta empresa. Desde ahora tiene seguimiento: cada cambio se notifica hasta que lo detenga.</translation>
    </message>
    <message>
        <source>An opinion of one amount on this company. It may take the insurer some time. Afterwards only downgrades are notified.</source>
        <translation>Una opinión sobre un importe concreto para esta empresa. La aseguradora puede necesitar algún tiempo. Después solo se notifican las rebajas.</translation>
    </message>
    <message>
        <source>A short report: who the company is, its key figures and its assessment.</source>
        <translation>Un informe breve: quién es la empresa, sus cifras clave y su evaluación.</translation>
    </message>
    <message>
        <source>The full report the insurer has on file, as of its last update.</source>
        <translation>El informe completo que tiene la aseguradora, en su última actualización.</translation>
    </message>
    <message>
        <source>A full report for which the insurer investigates the company anew: the most recent figures, but not at once.</source>
        <translation>Un informe completo para el que la aseguradora investiga de nuevo la empresa: las cifras más recientes, pero no de inmediato.</translation>
    </message>
    <message>
        <source>A report on the company&apos;s credit: payment behaviour, finances and an opinion.</source>
        <translation>Un informe sobre el crédito de la empresa: comportamiento de pago, finanzas y una opinión.</translation>
    </message>
</context>
<context>
    <name>ExportChoiceDialog</name>
    <message>
        <source>Export the portfolio</source>
        <translation>Exportar la cartera</translation>
    </message>
    <message>
        <source>The companies that match, with the columns you see, in the order you see.</source>
        <translation>Las empresas que coinciden, con las columnas y en el orden que se ven.</translation>
    </message>
    <message>
        <source>Every company of the contract, with the fields of the template.</source>
        <translation>Todas las empresas del contrato, con los campos de la plantilla.</translation>
    </message>
    <message>
        <source>Export the overdue declarations</source>
        <translation>Exportar las declaraciones de impago</translation>
    </message>
    <message>
        <source>The declarations that match, in the order you see.</source>
        <translation>Las declaraciones que coinciden, en el orden que se ve.</translation>
    </message>
    <message>
        <source>Every declaration of the contract, with the fields of the template.</source>
        <translation>Todas las declaraciones del contrato, con los campos de la plantilla.</translation>
    </message>
    <message>
        <source>&amp;As shown</source>
        <translation>&amp;Como se ve</translation>
    </message>
    <message>
        <source>By a &amp;template</source>
        <translation>Según una &amp;plantilla</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source> All e&amp;xports…</source>
        <translation> E&amp;xportaciones…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>ExportNotes</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Demonstration data: companies, decisions and amounts are invented.</source>
        <translation>Datos de demostración: las empresas, decisiones e importes son inventados.</translation>
    </message>
    <message>
        <source>Confidential: for {holder} only, contract {contract}, {day}.</source>
        <translation>Confidencial: solo para {holder}, contrato {contract}, {day}.</translation>
    </message>
    <message>
        <source>Confidential: for {holder} only, contracts {contracts}, {day}.</source>
        <translation>Confidencial: solo para {holder}, contratos {contracts}, {day}.</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>All exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>{count} written to {file}.</source>
        <translation>Lista guardada en {file} ({count}).</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} companies written</source>
        <translation>{done} de {total} empresas escritas</translation>
    </message>
    <message>
        <source>{done} of {total} declarations written</source>
        <translation>{done} de {total} declaraciones escritas</translation>
    </message>
    <message>
        <source>The export begins…</source>
        <translation>Empieza la exportación…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>ExportTables</name>
    <message>
        <source>{name}, custom field</source>
        <translation>{name}, campo personalizado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada el</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Como se ve</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Sin archivo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Used by scenarios</source>
        <translation>Usada en escenarios</translation>
    </message>
    <message>
        <source>Everyone has it; it cannot be changed</source>
        <translation>Común a todos; no se puede modificar</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima vez</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Not yet run</source>
        <translation>Aún no ejecutado</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Covers</source>
        <translation>Coberturas</translation>
    </message>
    <message>
        <source>Overdue declarations</source>
        <translation>Declaraciones de impago</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Número Easy</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nombre de la empresa</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>Nombre local</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Legal identifier type</source>
        <translation>Tipo de identificador legal</translation>
    </message>
    <message>
        <source>Legal identifier</source>
        <translation>Identificador legal</translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation>Referencia de cliente</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Requested amount</source>
        <translation>Importe solicitado</translation>
    </message>
    <message>
        <source>Granted amount</source>
        <translation>Importe concedido</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Divisa</translation>
    </message>
    <message>
        <source>Decision date</source>
        <translation>Fecha de la decisión</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Fecha de fin</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Total outstanding</source>
        <translation>Saldo pendiente total</translation>
    </message>
    <message>
        <source>Internal credit limit</source>
        <translation>Límite de crédito interno</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Última actualización</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>CRS</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Fecha de pedido</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>Garante</translation>
    </message>
    <message>
        <source>Operation number</source>
        <translation>Número de operación</translation>
    </message>
    <message>
        <source>Effective cover</source>
        <translation>Cobertura efectiva</translation>
    </message>
    <message>
        <source>Outstanding above cover</source>
        <translation>Saldo pendiente superior a la cobertura</translation>
    </message>
    <message>
        <source>Unused cover</source>
        <translation>Cobertura sin usar</translation>
    </message>
    <message>
        <source>Open overdue declarations</source>
        <translation>Declaraciones de impago abiertas</translation>
    </message>
    <message>
        <source>Declaration reference</source>
        <translation>Referencia de declaración</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervención</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Recobro por</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>Declarado el</translation>
    </message>
    <message>
        <source>Oldest due date</source>
        <translation>Vencimiento más antiguo</translation>
    </message>
    <message>
        <source>Last day to declare</source>
        <translation>Fecha límite de declaración</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>One line per ordered product</source>
        <translation>Una línea por producto solicitado</translation>
    </message>
    <message>
        <source>One line per company</source>
        <translation>Una línea por empresa</translation>
    </message>
    <message>
        <source>One line per month</source>
        <translation>Una línea por mes</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Direct export</source>
        <translation>Exportación directa</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Sin correo</translation>
    </message>
    <message>
        <source>E-mail still to be sent</source>
        <translation>Correo por enviar</translation>
    </message>
    <message>
        <source>E-mail being sent</source>
        <translation>Enviando correo</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>Correo enviado</translation>
    </message>
    <message>
        <source>E-mail not sent</source>
        <translation>Correo no enviado</translation>
    </message>
    <message>
        <source>E-mail perhaps sent</source>
        <translation>Correo quizá enviado</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Show exports</source>
        <translation>Ver exportaciones</translation>
    </message>
    <message>
        <source>The export “{name}” failed. {reason}</source>
        <translation>La exportación «{name}» ha fallado. {reason}</translation>
    </message>
    <message>
        <source>The export “{name}” is written; its e-mail is tried again later. {reason}</source>
        <translation>La exportación «{name}» está escrita; su correo se volverá a intentar más tarde. {reason}</translation>
    </message>
    <message>
        <source>The export “{name}” is written, but its e-mail was not sent. {reason}</source>
        <translation>La exportación «{name}» está escrita, pero su correo no se envió. {reason}</translation>
    </message>
    <message>
        <source>The export “{name}” is written; its e-mail may have arrived. {reason}</source>
        <translation>La exportación «{name}» está escrita; es posible que su correo haya llegado. {reason}</translation>
    </message>
    <message>
        <source>The export “{name}” is written and e-mailed.</source>
        <translation>La exportación «{name}» se ha escrito y enviado por correo.</translation>
    </message>
    <message>
        <source>The export “{name}” is written.</source>
        <translation>La exportación «{name}» se ha escrito.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>No existe la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Make it or connect its drive, or choose another folder.</source>
        <translation>Créela o conecte su unidad, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made.</source>
        <translation>La carpeta {folder} no se puede crear.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened.</source>
        <translation>La carpeta {folder} no se puede abrir.</translation>
    </message>
    <message>
        <source>The program ended while the e-mail was being sent; it may have arrived.</source>
        <translation>El programa se cerró mientras se enviaba el correo; es posible que haya llegado.</translation>
    </message>
    <message>
        <source>The profile has no mail account.</source>
        <translation>El perfil no tiene cuenta de correo.</translation>
    </message>
    <message>
        <source>Give one in the settings, under E-mail.</source>
        <translation>Indique una en las preferencias, en «Correo».</translation>
    </message>
    <message>
        <source>CofaNet: {name}</source>
        <translation>CofaNet: {name}</translation>
    </message>
    <message>
        <source>Contracts: {contracts}. Exported on {day} at {time}. Lines: {rows}.</source>
        <translation>Contratos: {contracts}. Exportado el {day} a las {time}. Líneas: {rows}.</translation>
    </message>
    <message>
        <source>The files are too large to be sent. They are here:</source>
        <translation>Los archivos son demasiado grandes para enviarlos. Están aquí:</translation>
    </message>
    <message>
        <source>Confidential: for whom it was sent to only.</source>
        <translation>Confidencial: solo para sus destinatarios.</translation>
    </message>
    <message>
        <source>The mail server refused the e-mail for {recipients}.</source>
        <translation>El servidor de correo ha rechazado el correo para {recipients}.</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>Asegurada</translation>
    </message>
    <message>
        <source>Uninsured</source>
        <translation>No asegurada</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>{count} contracts</source>
        <translation>{count} contratos</translation>
    </message>
    <message>
        <source>Fields of the template that no longer exist, passed over: {count}.</source>
        <translation>Campos de la plantilla que ya no existen, omitidos: {count}.</translation>
    </message>
    <message>
        <source>Contracts that are no longer there, left out: {count}.</source>
        <translation>Contratos que ya no existen, omitidos: {count}.</translation>
    </message>
    <message>
        <source>Texts cut because no cell of a workbook can hold them: {count}.</source>
        <translation>Textos recortados porque no caben en ninguna celda de un libro: {count}.</translation>
    </message>
    <message>
        <source>Something went wrong that should not: {error}.</source>
        <translation>Se ha producido un error que no debería ocurrir: {error}.</translation>
    </message>
    <message>
        <source>Try again; details are in the log.</source>
        <translation>Inténtelo de nuevo; los detalles están en el registro.</translation>
    </message>
    <message>
        <source>It is run again.</source>
        <translation>Se ejecuta de nuevo.</translation>
    </message>
    <message>
        <source>Export again.</source>
        <translation>Exporte de nuevo.</translation>
    </message>
    <message>
        <source>Interrupted: the program ended before the files were written.</source>
        <translation>Interrumpida: el programa se cerró antes de escribir los archivos.</translation>
    </message>
</context>
<context>
    <name>ExportsPage</name>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Category of exports</source>
        <translation>Categoría de las exportaciones</translation>
    </message>
    <message>
        <source>New export…</source>
        <translation>Nueva exportación…</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>Nueva plantilla…</translation>
    </message>
    <message>
        <source>New scenario…</source>
        <translation>Nuevo escenario…</translation>
    </message>
    <message>
        <source> &amp;Files</source>
        <translation> &amp;Archivos</translation>
    </message>
    <message>
        <source> &amp;Templates</source>
        <translation> &amp;Plantillas</translation>
    </message>
    <message>
        <source> S&amp;cenarios</source>
        <translation> Es&amp;cenarios</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>An export is under way. Wait until it is done, or cancel it.</source>
        <translation>Hay una exportación en curso. Espere a que termine o cancélela.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ExportsPart</name>
    <message>
        <source>Nothing in this list has these words.</source>
        <translation>Nada en esta lista contiene estas palabras.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Filter this list as you type…</source>
        <translation>Filtrar esta lista al escribir…</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
</context>
<context>
    <name>ExposureBar</name>
    <message>
        <source>Outstanding beside cover</source>
        <translation>Saldo pendiente frente a la cobertura</translation>
    </message>
    <message>
        <source>Outstanding {amount}</source>
        <translation>Saldo pendiente {amount}</translation>
    </message>
    <message>
        <source>Cover {amount}</source>
        <translation>Cobertura {amount}</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>No cubierta</translation>
    </message>
    <message>
        <source>No outstanding is noted.</source>
        <translation>No consta ningún saldo pendiente.</translation>
    </message>
    <message>
        <source>Outstanding and cover are in different currencies.</source>
        <translation>El saldo pendiente y la cobertura están en divisas distintas.</translation>
    </message>
    <message>
        <source>{amount} not covered</source>
        <translation>{amount} sin cubrir</translation>
    </message>
    <message>
        <source>{amount} of the cover unused</source>
        <translation>{amount} de cobertura sin usar</translation>
    </message>
    <message>
        <source>Covered to the full</source>
        <translation>Cubierta por completo</translation>
    </message>
</context>
<context>
    <name>Extension</name>
    <message>
        <source>{day} is not after {due}, when invoice {reference} it pays is due.</source>
        <translation>{day} no es posterior al {due}, vencimiento de la factura {reference} que se paga con ese plazo.</translation>
    </message>
    <message>
        <source>Choose a later date.</source>
        <translation>Elija una fecha posterior.</translation>
    </message>
    <message>
        <source>The buyer is in default: every new due date needs the insurer&apos;s approval.</source>
        <translation>El comprador está en situación de impago: todo nuevo vencimiento requiere la aprobación de la aseguradora.</translation>
    </message>
    <message>
        <source>No cover is in force on the buyer any more: every new due date needs the insurer&apos;s approval.</source>
        <translation>Ya no hay ninguna cobertura en vigor sobre el comprador: todo nuevo vencimiento requiere la aprobación de la aseguradora.</translation>
    </message>
    <message>
        <source>Approval needed: {day} is after {end}, when the maximum credit period of invoice {reference} ends.</source>
        <translation>Se requiere aprobación: el {day} es posterior al {end}, cuando termina la duración máxima de crédito de la factura {reference}.</translation>
    </message>
    <message>
        <source>No request is needed: all new due dates are inside the maximum credit period. Grant them to your customer freely.</source>
        <translation>No hace falta solicitud: todos los nuevos vencimientos están dentro de la duración máxima de crédito. Concédalos libremente a su cliente.</translation>
    </message>
    <message>
        <source>The maximum credit period is {days} days from the end of the invoice&apos;s month. Inside it you grant later due dates freely; beyond it the insurer must agree.</source>
        <translation>La duración máxima de crédito es de {days} días desde el final del mes de la factura. Dentro de ella puede conceder prórrogas libremente; más allá, la aseguradora debe dar su acuerdo.</translation>
    </message>
    <message>
        <source>The maximum credit period is {days} days from the invoice date. Inside it you grant later due dates freely; beyond it the insurer must agree.</source>
        <translation>La duración máxima de crédito es de {days} días desde la fecha de la factura. Dentro de ella puede conceder prórrogas libremente; más allá, la aseguradora debe dar su acuerdo.</translation>
    </message>
</context>
<context>
    <name>ExtensionFilePage</name>
    <message>
        <source>Due date extension</source>
        <translation>Prórroga de vencimiento</translation>
    </message>
    <message>
        <source>Extension: {company}</source>
        <translation>Prórroga: {company}</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>Denegada: {reason}</translation>
    </message>
    <message>
        <source>Correct and &amp;send</source>
        <translation>Corregir y &amp;enviar</translation>
    </message>
    <message>
        <source>Only the change is taken back. What was agreed before counts again: {plan}.</source>
        <translation>Solo se anula el cambio. Vuelve a regir lo acordado antes: {plan}.</translation>
    </message>
    <message>
        <source>Nothing is asked of the insurer any more: the due dates stay as they are.</source>
        <translation>Ya no se solicita nada a la aseguradora: los vencimientos quedan como están.</translation>
    </message>
    <message>
        <source>Cancel this request for later due dates?</source>
        <translation>¿Anular esta solicitud de prórroga?</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Plan asked for</source>
        <translation>Plan solicitado</translation>
    </message>
    <message>
        <source>&amp;Cancel the request</source>
        <translation>&amp;Anular la solicitud</translation>
    </message>
    <message>
        <source>Saved, to be sent to the insurer.</source>
        <translation>Guardado, por enviar a la aseguradora.</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Plan de pago</translation>
    </message>
    <message>
        <source>Maximum credit period</source>
        <translation>Duración máxima de crédito</translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation>Facturas y abonos</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
</context>
<context>
    <name>ExtensionFormPage</name>
    <message>
        <source>Filling the rest</source>
        <translation>Completar el plan</translation>
    </message>
    <message>
        <source>Due date extension</source>
        <translation>Prórroga de vencimiento</translation>
    </message>
    <message>
        <source>E-mail about due dates: {company}</source>
        <translation>Correo de prórroga: {company}</translation>
    </message>
    <message>
        <source>Modify extension: {company}</source>
        <translation>Modificar prórroga: {company}</translation>
    </message>
    <message>
        <source>New extension: {company}</source>
        <translation>Nueva prórroga: {company}</translation>
    </message>
    <message>
        <source>&amp;Open in your e-mail program</source>
        <translation>A&amp;brir en su programa de correo</translation>
    </message>
    <message>
        <source>&amp;Submit the change</source>
        <translation>&amp;Enviar el cambio</translation>
    </message>
    <message>
        <source>&amp;Submit request</source>
        <translation>&amp;Enviar solicitud</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Plan de pago</translation>
    </message>
    <message>
        <source>Saved, to be sent to the insurer.</source>
        <translation>Guardado, por enviar a la aseguradora.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation>Faltan {amount}</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>Sobran {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n errors in {list}</source>
        <translation>
            <numerusform>%n error en: {list}</numerusform>
            <numerusform>%n errores en: {list}</numerusform>
        </translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Divisa</translation>
    </message>
    <message>
        <source>Open the extension</source>
        <translation>Abrir la prórroga</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identificación</translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation>Facturas y abonos</translation>
    </message>
    <message>
        <source>Payment plan asked for</source>
        <translation>Plan de pago solicitado</translation>
    </message>
    <message>
        <source>Maximum credit period</source>
        <translation>Duración máxima de crédito</translation>
    </message>
    <message>
        <source>&amp;Reason of non-payment</source>
        <translation>&amp;Motivo del impago</translation>
    </message>
    <message>
        <source>C&amp;urrency of the whole form</source>
        <translation>&amp;Divisa de todo el formulario</translation>
    </message>
    <message>
        <source>Reason of non-payment</source>
        <translation>Motivo del impago</translation>
    </message>
    <message>
        <source>Currency of the whole form</source>
        <translation>Divisa de todo el formulario</translation>
    </message>
    <message>
        <source>&amp;Fill the rest</source>
        <translation>&amp;Completar</translation>
    </message>
    <message>
        <source>Add what the plan lacks as a further instalment</source>
        <translation>Añadir lo que falta al plan como un plazo más</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Elija un motivo</translation>
    </message>
    <message>
        <source>An overdue is declared on this buyer: due dates are no longer extended here. Fill in what you ask for and send the e-mail below to the collection department; nothing is sent by this program.</source>
        <translation>Hay un impago declarado sobre este comprador: aquí ya no se prorrogan los vencimientos. Rellene lo que solicita y envíe el correo de abajo al departamento de recobro; este programa no envía nada.</translation>
    </message>
    <message>
        <source>You change an extension that was agreed. The insurer answers anew; until then, and if the change is refused, the plan agreed before counts.</source>
        <translation>Está cambiando una prórroga ya acordada. La aseguradora responderá de nuevo; hasta entonces, y si se deniega el cambio, rige el plan acordado antes.</translation>
    </message>
</context>
<context>
    <name>ExtensionHead</name>
    <message>
        <source>&amp;Modify…</source>
        <translation>&amp;Modificar…</translation>
    </message>
    <message>
        <source>&amp;Cancel request…</source>
        <translation>&amp;Anular solicitud…</translation>
    </message>
    <message>
        <source>Extension of due dates</source>
        <translation>Prórroga de vencimiento</translation>
    </message>
    <message>
        <source>Simulated decision</source>
        <translation>Decisión simulada</translation>
    </message>
    <message>
        <source>Insurer&apos;s reference</source>
        <translation>Referencia de la aseguradora</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Solicitado el</translation>
    </message>
    <message>
        <source>Answer expected</source>
        <translation>Respuesta prevista</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>Insurer&apos;s comment</source>
        <translation>Comentario de la aseguradora</translation>
    </message>
    <message>
        <source>Counts until then</source>
        <translation>Rige hasta entonces</translation>
    </message>
    <message>
        <source>Still counts</source>
        <translation>Sigue rigiendo</translation>
    </message>
    <message>
        <source>&amp;E-mail to the collection department…</source>
        <translation>&amp;Correo al departamento de recobro…</translation>
    </message>
    <message>
        <source>&amp;New request…</source>
        <translation>&amp;Nueva solicitud…</translation>
    </message>
    <message>
        <source>An overdue is declared on this buyer: changes are asked of the collection department by e-mail.</source>
        <translation>Hay un impago declarado sobre este comprador: los cambios se solicitan por correo al departamento de recobro.</translation>
    </message>
    <message>
        <source>The insurer&apos;s answer is awaited.</source>
        <translation>Se espera la respuesta de la aseguradora.</translation>
    </message>
    <message>
        <source>The answer is due any moment.</source>
        <translation>La respuesta llegará en cualquier momento.</translation>
    </message>
    <message>
        <source>Answer expected in {time}</source>
        <translation>Respuesta prevista en {time}</translation>
    </message>
</context>
<context>
    <name>ExtensionReason</name>
    <message>
        <source>Cash-flow difficulties</source>
        <translation>Dificultades de tesorería</translation>
    </message>
    <message>
        <source>Seasonal business</source>
        <translation>Actividad estacional</translation>
    </message>
    <message>
        <source>Own customer pays late</source>
        <translation>Su cliente paga con retraso</translation>
    </message>
    <message>
        <source>Delivery was late</source>
        <translation>Retraso en la entrega</translation>
    </message>
    <message>
        <source>Commercial dispute</source>
        <translation>Litigio comercial</translation>
    </message>
    <message>
        <source>Transfer of money is held up</source>
        <translation>Transferencia de fondos bloqueada</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>ExtensionStatus</name>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Accepted with another plan</source>
        <translation>Aceptada con otro plan</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulada</translation>
    </message>
</context>
<context>
    <name>Extensions</name>
    <message>
        <source>{amount} on {day}</source>
        <translation>{amount} el {day}</translation>
    </message>
    <message>
        <source>The plan agreed before counts</source>
        <translation>Rige el plan acordado antes</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Solicitado el</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>New due dates</source>
        <translation>Nuevos vencimientos</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Asked: {plan}</source>
        <translation>Solicitado: {plan}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Fecha factura</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>Prorrogada al</translation>
    </message>
    <message>
        <source>Gross amount</source>
        <translation>Importe bruto</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Something unexpected happened. What was saved before is kept.</source>
        <translation>Ha ocurrido algo inesperado. Se conserva lo guardado antes.</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Insurance</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Impago</translation>
    </message>
</context>
<context>
    <name>FieldDefinitions</name>
    <message>
        <source>Text</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Deletion of a field</source>
        <translation>Eliminación de un campo</translation>
    </message>
    <message>
        <source>Part of every contract</source>
        <translation>Parte de cada contrato</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Companies with a value</source>
        <translation>Empresas con valor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>FieldExport</name>
    <message>
        <source>Easy number</source>
        <translation>Número Easy</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
</context>
<context>
    <name>FieldImports</name>
    <message>
        <source>The import was cancelled before this line.</source>
        <translation>La importación se canceló antes de esta línea.</translation>
    </message>
    <message>
        <source>Import the file again: nothing is repeated.</source>
        <translation>Vuelva a importar el archivo: no se repite nada.</translation>
    </message>
    <message>
        <source>emptied</source>
        <translation>vaciado</translation>
    </message>
    <message>
        <source>Deleted field</source>
        <translation>Campo eliminado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Importado el</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>In error</source>
        <translation>Con errores</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>No importada</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Cause and way out</source>
        <translation>Causa y solución</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Número Easy</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Número de solicitud</translation>
    </message>
</context>
<context>
    <name>FieldSources</name>
    <message>
        <source>{field}, the same on every line</source>
        <translation>{field}, igual en cada línea</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>The same for all:</source>
        <translation>Igual para todas:</translation>
    </message>
</context>
<context>
    <name>FieldValues</name>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>typed, not sent yet</source>
        <translation>escrito, aún no enviado</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>FieldsBlock</name>
    <message>
        <source>Custom fields</source>
        <translation>Campos personalizados</translation>
    </message>
    <message>
        <source>{field} contains</source>
        <translation>{field} contiene</translation>
    </message>
    <message>
        <source>{field}, from</source>
        <translation>{field}, desde</translation>
    </message>
    <message>
        <source>{field}, to</source>
        <translation>{field}, hasta</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>The first value must not be above the second.</source>
        <translation>El primer valor no debe superar al segundo.</translation>
    </message>
</context>
<context>
    <name>FieldsCard</name>
    <message>
        <source>Custom fields</source>
        <translation>Campos personalizados</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modificar…</translation>
    </message>
    <message>
        <source>Edit the custom fields</source>
        <translation>Modificar los campos personalizados</translation>
    </message>
    <message>
        <source>Fields can be filled in once the company is in your portfolio: a first order adds it.</source>
        <translation>Los campos se pueden rellenar cuando la empresa está en su cartera: un primer pedido la añade.</translation>
    </message>
</context>
<context>
    <name>FieldsCheck</name>
    <message>
        <source> &amp;Back</source>
        <translation> &amp;Atrás</translation>
    </message>
    <message>
        <source> Save the re&amp;port…</source>
        <translation> &amp;Guardar el informe…</translation>
    </message>
    <message>
        <source>Only &amp;refused lines</source>
        <translation>Solo líneas &amp;rechazadas</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Líneas del archivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln valid lines</source>
        <translation>
            <numerusform>%Ln línea válida</numerusform>
            <numerusform>%Ln líneas válidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines refused</source>
        <translation>
            <numerusform>%Ln línea rechazada</numerusform>
            <numerusform>%Ln líneas rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines change nothing</source>
        <translation>
            <numerusform>%Ln línea no cambia nada</numerusform>
            <numerusform>%Ln líneas no cambian nada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import all %Ln lines</source>
        <translation>
            <numerusform>&amp;Importar %Ln línea</numerusform>
            <numerusform>&amp;Importar las %Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import only the %Ln valid lines</source>
        <translation>
            <numerusform>Importar solo %Ln línea &amp;válida</numerusform>
            <numerusform>Importar solo las %Ln líneas &amp;válidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that were not read: {columns}.</source>
        <translation>Columnas no leídas: {columns}.</translation>
    </message>
    <message>
        <source>No line can be imported: correct the file as the report says, and choose it again.</source>
        <translation>No se puede importar ninguna línea: corrija el archivo como indica el informe y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>This very file was imported on {moment}. Values that are so already are not sent.</source>
        <translation>Este mismo archivo se importó el {moment}. Los valores que ya son así no se envían.</translation>
    </message>
    <message>
        <source>Every value of the file is so already: importing it would send nothing.</source>
        <translation>Todos los valores del archivo ya son así: importarlo no enviaría nada.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Archivo CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Kept as a draft: custom fields of {company}.</source>
        <translation>Conservado como borrador: campos personalizados de {company}.</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>El borrador se ha descartado.</translation>
    </message>
    <message>
        <source>Custom fields saved, to be sent to the insurer.</source>
        <translation>Campos personalizados guardados, por enviar a la aseguradora.</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos personalizados</translation>
    </message>
    <message>
        <source>Here is what was refused. Change it, and send it again.</source>
        <translation>Esto es lo que se ha rechazado. Modifíquelo y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>Here is what you had begun. Go on, or throw it away.</source>
        <translation>Esto es lo que había empezado. Continúe o descártelo.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Save fields</source>
        <translation>&amp;Guardar los campos</translation>
    </message>
</context>
<context>
    <name>FieldsFile</name>
    <message>
        <source> &amp;All files</source>
        <translation> &amp;Todos los archivos</translation>
    </message>
    <message>
        <source> &amp;Export list…</source>
        <translation> &amp;Exportar lista…</translation>
    </message>
    <message>
        <source> Import &amp;now</source>
        <translation> Importar &amp;ahora</translation>
    </message>
    <message>
        <source> Another &amp;time…</source>
        <translation> Otra &amp;hora…</translation>
    </message>
    <message>
        <source> &amp;Cancel the import</source>
        <translation> &amp;Cancelar importación</translation>
    </message>
    <message>
        <source>Filter the lines</source>
        <translation>Filtrar las líneas</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Líneas del archivo</translation>
    </message>
    <message>
        <source>Enter opens the company of the line</source>
        <translation>Intro abre la empresa de la línea</translation>
    </message>
    <message>
        <source>Imported on {moment} by {actor}</source>
        <translation>Importado el {moment} por {actor}</translation>
    </message>
    <message>
        <source>its values are sent on {moment}, or when the program is started after that</source>
        <translation>sus valores se envían el {moment}, o cuando se inicie el programa después de ese momento</translation>
    </message>
    <message>
        <source>set for {moment}</source>
        <translation>prevista para el {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines accepted</source>
        <translation>
            <numerusform>%n línea aceptada</numerusform>
            <numerusform>%n líneas aceptadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> Only the %n &amp;failed</source>
        <translation>
            <numerusform> Línea &amp;fallida: %n</numerusform>
            <numerusform> Líneas &amp;fallidas: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number}: {detail}</source>
        <translation>Línea {number}: {detail}</translation>
    </message>
    <message>
        <source>The import has begun.</source>
        <translation>La importación ha empezado.</translation>
    </message>
    <message>
        <source>The import was cancelled: nothing of it is sent.</source>
        <translation>La importación se ha cancelado: no se envía nada de ella.</translation>
    </message>
    <message>
        <source>Its values are sent on {moment}.</source>
        <translation>Sus valores se envían el {moment}.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv)</source>
        <translation>Libro de Excel (*.xlsx);;Archivo CSV (*.csv)</translation>
    </message>
    <message>
        <source>{count} written to {file}.</source>
        <translation>Lista guardada en {file} ({count}).</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldsProgress</name>
    <message>
        <source>{done} of {total} companies saved</source>
        <translation>{done} de {total} empresas guardadas</translation>
    </message>
</context>
<context>
    <name>FilesPart</name>
    <message numerus="yes">
        <source>%n exports</source>
        <translation>
            <numerusform>%n exportación</numerusform>
            <numerusform>%n exportaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>No covers were exported yet. What you export is listed here, ready to be opened again.</source>
        <translation>Todavía no se ha exportado ninguna cobertura. Lo que exporte aparece aquí, listo para abrirse de nuevo.</translation>
    </message>
    <message>
        <source>No overdue declarations were exported yet. What you export is listed here, ready to be opened again.</source>
        <translation>Todavía no se ha exportado ninguna declaración de impago. Lo que exporte aparece aquí, listo para abrirse de nuevo.</translation>
    </message>
    <message>
        <source>New export…</source>
        <translation>Nueva exportación…</translation>
    </message>
    <message>
        <source> &amp;New export…</source>
        <translation> &amp;Nueva exportación…</translation>
    </message>
    <message>
        <source>Exported files</source>
        <translation>Archivos exportados</translation>
    </message>
    <message>
        <source>Open E&amp;xcel file</source>
        <translation>Abrir E&amp;xcel</translation>
    </message>
    <message>
        <source>Open C&amp;SV file</source>
        <translation>Abrir C&amp;SV</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Mostrar en carpeta</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>Run a&amp;gain</source>
        <translation>&amp;Repetir</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Edit the scenario…</source>
        <translation>Modificar el escenario…</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>En la carpeta {folder}</translation>
    </message>
    <message>
        <source>{file} is no longer where it was written. Run the export again, or delete it from the list.</source>
        <translation>{file} ya no está donde se escribió. Repita la exportación o elimínela de la lista.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save copies in</source>
        <translation>Guardar copias en</translation>
    </message>
    <message>
        <source>The copy could not be saved: {reason}. Choose another place.</source>
        <translation>La copia no se ha podido guardar: {reason}. Elija otra ubicación.</translation>
    </message>
    <message numerus="yes">
        <source>%n files copied.</source>
        <translation>
            <numerusform>%n archivo copiado.</numerusform>
            <numerusform>%n archivos copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%n exports deleted.</source>
        <translation>
            <numerusform>%n exportación eliminada.</numerusform>
            <numerusform>%n exportaciones eliminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} These files could not be deleted: {files}.</source>
        <translation>{done} Estos archivos no se han podido eliminar: {files}.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source> &amp;Insurance</source>
        <translation> &amp;Seguro</translation>
    </message>
    <message>
        <source> In&amp;formation</source>
        <translation> &amp;Información</translation>
    </message>
    <message>
        <source> Overd&amp;ues</source>
        <translation> I&amp;mpagos</translation>
    </message>
    <message>
        <source> Favourites</source>
        <translation> Favoritos</translation>
    </message>
    <message>
        <source> &amp;Pending</source>
        <translation> &amp;Pendientes</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Clear every filter</source>
        <translation>Borrar todos los filtros</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Status: {names}</source>
        <translation>&amp;Estado: {names}</translation>
    </message>
    <message>
        <source>Remove the filter {name}</source>
        <translation>Quitar el filtro {name}</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos personalizados</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>Advanced filters</source>
        <translation>Filtros avanzados</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Parte del nombre</translation>
    </message>
    <message>
        <source>Part of the number</source>
        <translation>Parte del número</translation>
    </message>
    <message>
        <source>Its first digits or letters</source>
        <translation>Sus primeras cifras o letras</translation>
    </message>
    <message>
        <source>Legal identifier</source>
        <translation>Identificador legal</translation>
    </message>
    <message>
        <source>Type of the legal identifier</source>
        <translation>Tipo del identificador legal</translation>
    </message>
    <message>
        <source>Part of the reference</source>
        <translation>Parte de la referencia</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>Todos los contratos</translation>
    </message>
    <message>
        <source>ILU</source>
        <translation>ILU</translation>
    </message>
    <message>
        <source>Change the thresholds…</source>
        <translation>Cambiar los umbrales…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Número Easy</translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation>Referencia de cliente</translation>
    </message>
    <message>
        <source>Notifications on these products; without a choice, on all of them</source>
        <translation>Notificaciones sobre estos productos; si no se elige, sobre todos</translation>
    </message>
    <message>
        <source>Notifications under these contracts; opening one takes its contract into use</source>
        <translation>Notificaciones de estos contratos; al abrir una, su contrato pasa a estar en uso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Read and unread</source>
        <translation>Leídas y no leídas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Without what my thresholds keep back</source>
        <translation>Sin lo que retienen mis umbrales</translation>
    </message>
    <message>
        <source>With what my thresholds keep back</source>
        <translation>Con lo que retienen mis umbrales</translation>
    </message>
    <message>
        <source>Only what my thresholds keep back</source>
        <translation>Solo lo que retienen mis umbrales</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Todos los países</translation>
    </message>
    <message>
        <source>Choose a country first</source>
        <translation>Elija primero un país</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>%n bloqueada</numerusform>
            <numerusform>%n bloqueadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Total: {amounts}</source>
        <translation>Total: {amounts}</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Draft of {moment} restored</source>
        <translation>Borrador del {moment} restaurado</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Kept as a draft: {form}</source>
        <translation>Conservado como borrador: {form}</translation>
    </message>
    <message>
        <source>Thrown away: {form}</source>
        <translation>Descartado: {form}</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>Descar&amp;tar</translation>
    </message>
    <message>
        <source>Forget what was typed in this form</source>
        <translation>Olvidar lo escrito en este formulario</translation>
    </message>
    <message>
        <source>Still to do:</source>
        <translation>Falta por hacer:</translation>
    </message>
    <message>
        <source>Missing: go there</source>
        <translation>Falta: ir a este campo</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>“{typed}” has too many decimals: {currency} has {places}.</source>
        <translation>«{typed}» tiene demasiados decimales: {currency} tiene {places}.</translation>
    </message>
    <message>
        <source>“{typed}” is not in {currency}, the currency of this amount.</source>
        <translation>«{typed}» no está en {currency}, la divisa de este importe.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Introduzca un importe.</translation>
    </message>
    <message>
        <source>“{typed}” is not an amount. Write it like {example}.</source>
        <translation>«{typed}» no es un importe. Escríbalo como {example}.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>FrameStatusBar</name>
    <message>
        <source>Open the outbox</source>
        <translation>Abrir la bandeja de salida</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Trabajar sin conexión</translation>
    </message>
    <message>
        <source>DEMONSTRATION DATA</source>
        <translation>DATOS DE DEMOSTRACIÓN</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>en cualquier momento</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions awaited</source>
        <translation>
            <numerusform>%n decisión pendiente</numerusform>
            <numerusform>%n decisiones pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>{company}: decision expected any moment</source>
        <translation>{company}: decisión en cualquier momento</translation>
    </message>
    <message>
        <source>{company}: decision in {time}</source>
        <translation>{company}: decisión en {time}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Trabajando sin conexión</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n por enviar</numerusform>
            <numerusform>%n por enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Last exchange {time}</source>
        <translation>Último intercambio: {time}</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source> Import from file…</source>
        <translation> Importar de un archivo…</translation>
    </message>
    <message>
        <source> Add line</source>
        <translation> Añadir línea</translation>
    </message>
    <message>
        <source> Delete lines</source>
        <translation> Eliminar líneas</translation>
    </message>
    <message>
        <source>Tab goes to the next cell, Ctrl+Tab leaves the table.</source>
        <translation>Tab pasa a la celda siguiente; Ctrl+Tab sale de la tabla.</translation>
    </message>
    <message>
        <source>Type in the first line, or paste from a spreadsheet.</source>
        <translation>Escriba en la primera línea o pegue desde una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Type in the first line, paste from a spreadsheet, or import a file.</source>
        <translation>Escriba en la primera línea, pegue desde una hoja de cálculo o importe un archivo.</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Sin errores</translation>
    </message>
    <message>
        <source>“{typed}” is not a plain amount. Leave the currency out.</source>
        <translation>«{typed}» no es un importe simple. Omita la divisa.</translation>
    </message>
    <message>
        <source>“{typed}” has too many decimals. Write two at most.</source>
        <translation>«{typed}» tiene demasiados decimales. Escriba dos como máximo.</translation>
    </message>
    <message>
        <source>“{typed}” is too large.</source>
        <translation>«{typed}» es demasiado grande.</translation>
    </message>
    <message>
        <source>Write fifteen figures at most.</source>
        <translation>Escriba quince cifras como máximo.</translation>
    </message>
    <message>
        <source>“{typed}” is not a date.</source>
        <translation>«{typed}» no es una fecha.</translation>
    </message>
    <message>
        <source>Write it like {example}.</source>
        <translation>Escríbala como {example}.</translation>
    </message>
    <message>
        <source>“{typed}” has {count} characters.</source>
        <translation>«{typed}» tiene {count} caracteres.</translation>
    </message>
    <message>
        <source>Write {most} at most.</source>
        <translation>Escriba {most} como máximo.</translation>
    </message>
    <message>
        <source>“{typed}” is not on the list.</source>
        <translation>«{typed}» no está en la lista.</translation>
    </message>
    <message>
        <source>Choose one of these: {names}.</source>
        <translation>Elija entre: {names}.</translation>
    </message>
    <message>
        <source>Press F4 to choose.</source>
        <translation>Pulse F4 para elegir.</translation>
    </message>
    <message>
        <source>“{typed}” can mean several: {names}.</source>
        <translation>«{typed}» puede significar varias cosas: {names}.</translation>
    </message>
    <message>
        <source>Type more letters, or press F4 to choose.</source>
        <translation>Escriba más letras o pulse F4 para elegir.</translation>
    </message>
</context>
<context>
    <name>GridActions</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Borrar celdas</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Rellenar hacia abajo</translation>
    </message>
    <message>
        <source>Choose everything</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Insert line above</source>
        <translation>Insertar línea encima</translation>
    </message>
    <message>
        <source>Duplicate lines</source>
        <translation>Duplicar líneas</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>Subir líneas</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Bajar líneas</translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>Eliminar líneas</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Error siguiente</translation>
    </message>
    <message>
        <source>Previous error</source>
        <translation>Error anterior</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>Typing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Bloqueada.</translation>
    </message>
    <message>
        <source>Error: {sentence}</source>
        <translation>Error: {sentence}</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>Line {number}, locked</source>
        <translation>Línea {number}, bloqueada</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
</context>
<context>
    <name>GuarantorStep</name>
    <message>
        <source>Guarantor</source>
        <translation>Garante</translation>
    </message>
    <message>
        <source>Search the guarantor and choose it in the list, or empty the field.</source>
        <translation>Busque el garante y elíjalo en la lista, o vacíe el campo.</translation>
    </message>
    <message>
        <source>Type an Easy number or a name.</source>
        <translation>Escriba un número Easy o un nombre.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>%n companies found.</source>
        <translation>
            <numerusform>%n empresa encontrada.</numerusform>
            <numerusform>%n empresas encontradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No company found. Check the spelling and the country.</source>
        <translation>No se ha encontrado ninguna empresa. Compruebe la ortografía y el país.</translation>
    </message>
    <message>
        <source>Without a connection, only companies known here were searched.</source>
        <translation>Sin conexión, solo se ha buscado entre las empresas conocidas en este equipo.</translation>
    </message>
    <message>
        <source>Remove the guarantor</source>
        <translation>Quitar el garante</translation>
    </message>
    <message>
        <source>Another company may guarantee the debts of this one. Without a guarantor, go on.</source>
        <translation>Otra empresa puede garantizar las deudas de esta. Sin garante, continúe.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Easy number or name of the guarantor</source>
        <translation>&amp;Número Easy o nombre del garante</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Companies found</source>
        <translation>Empresas encontradas</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Contenido de la guía</translation>
    </message>
    <message>
        <source>Search the guide (Ctrl+F)</source>
        <translation>Buscar en la guía (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Matches in the guide</source>
        <translation>Resultados en la guía</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message numerus="yes">
        <source>%n places found</source>
        <translation>
            <numerusform>%n resultado encontrado</numerusform>
            <numerusform>%n resultados encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words.</source>
        <translation>Sin resultados. Pruebe con menos palabras.</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>History of covers</source>
        <translation>Historial de coberturas</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Accesos rápidos</translation>
    </message>
    <message>
        <source>Pending requests</source>
        <translation>Solicitudes pendientes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the requests that await an answer</source>
        <translation>Abrir las solicitudes que esperan respuesta</translation>
    </message>
    <message>
        <source>Latest notifications</source>
        <translation>Últimas notificaciones</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>Show all notifications</source>
        <translation>Mostrar todas las notificaciones</translation>
    </message>
    <message>
        <source>Covers ending soon</source>
        <translation>Coberturas por vencer</translation>
    </message>
    <message>
        <source>Show all covers ending soon</source>
        <translation>Mostrar todas las coberturas por vencer</translation>
    </message>
    <message>
        <source> Rene&amp;w…</source>
        <translation> Reno&amp;var…</translation>
    </message>
    <message>
        <source>Renew covers ending soon</source>
        <translation>Renovar las coberturas por vencer</translation>
    </message>
    <message>
        <source> &amp;Request cover</source>
        <translation> Solicitar &amp;cobertura</translation>
    </message>
    <message>
        <source>Choose a company, then the cover</source>
        <translation>Elegir una empresa y después la cobertura</translation>
    </message>
    <message>
        <source> &amp;Order information</source>
        <translation> Solicitar &amp;información</translation>
    </message>
    <message>
        <source>Choose a company, then the product</source>
        <translation>Elegir una empresa y después el producto</translation>
    </message>
    <message>
        <source> &amp;Declare an overdue</source>
        <translation> &amp;Declarar un impago</translation>
    </message>
    <message>
        <source>Choose a company, then fill in the declaration</source>
        <translation>Elegir una empresa y después rellenar la declaración</translation>
    </message>
    <message>
        <source> Ask for an e&amp;xtension</source>
        <translation> Solicitar &amp;prórroga</translation>
    </message>
    <message>
        <source>Choose a company, then fill in the extension</source>
        <translation>Elegir una empresa y después rellenar la prórroga</translation>
    </message>
    <message>
        <source>No answer is awaited.</source>
        <translation>No se espera ninguna respuesta.</translation>
    </message>
    <message>
        <source>No notification yet.</source>
        <translation>Aún no hay notificaciones.</translation>
    </message>
    <message>
        <source>Forms begun and not sent</source>
        <translation>Formularios empezados y no enviados</translation>
    </message>
    <message numerus="yes">
        <source>No cover ends within %n days.</source>
        <translation>
            <numerusform>Ninguna cobertura vence en %n día.</numerusform>
            <numerusform>Ninguna cobertura vence en %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pending requests by kind</source>
        <translation>Solicitudes pendientes por tipo</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Abrir la empresa</translation>
    </message>
    <message>
        <source>Due date extensions</source>
        <translation>Prórrogas de vencimiento</translation>
    </message>
    <message>
        <source>Overdue declarations</source>
        <translation>Declaraciones de impago</translation>
    </message>
    <message>
        <source>Unread: {text}, {when}</source>
        <translation>No leída: {text}, {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>{product}, until {day}</source>
        <translation>{product}, hasta el {day}</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renovar…</translation>
    </message>
    <message numerus="yes">
        <source>%n requests need your attention.</source>
        <translation>
            <numerusform>%n solicitud requiere su atención.</numerusform>
            <numerusform>%n solicitudes requieren su atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Abrir la bandeja de salida</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are on their way to the insurer.</source>
        <translation>
            <numerusform>%n solicitud va de camino a la aseguradora.</numerusform>
            <numerusform>%n solicitudes van de camino a la aseguradora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlPane</name>
    <message>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
    </message>
</context>
<context>
    <name>Identifiers</name>
    <message>
        <source>{code} is not a country code of the list.</source>
        <translation>{code} no es un código de país de la lista.</translation>
    </message>
    <message>
        <source>Choose a country in the list.</source>
        <translation>Elija un país de la lista.</translation>
    </message>
    <message>
        <source>{number} is not an Easy number.</source>
        <translation>{number} no es un número Easy.</translation>
    </message>
    <message>
        <source>An Easy number has at most 14 digits, exactly 19 for a branch, or is Z and digits.</source>
        <translation>Un número Easy tiene como máximo 14 cifras, exactamente 19 para una sucursal, o es Z y cifras.</translation>
    </message>
    <message>
        <source>The legal identifier has no value.</source>
        <translation>El identificador legal no tiene valor.</translation>
    </message>
    <message>
        <source>{kind} is not an identifier type of this country ({country}).</source>
        <translation>{kind} no es un tipo de identificador de este país ({country}).</translation>
    </message>
    <message>
        <source>Types known there: {types}.</source>
        <translation>Tipos conocidos allí: {types}.</translation>
    </message>
    <message>
        <source>{value} is not a Coface reference.</source>
        <translation>{value} no es una referencia Coface.</translation>
    </message>
    <message>
        <source>A Coface reference is three digits, then six letters or digits.</source>
        <translation>Una referencia Coface consta de tres cifras y después seis letras o cifras.</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Número Easy</translation>
    </message>
    <message>
        <source>The check digit of this {type} does not fit. Look again; it can be used all the same.</source>
        <translation>El dígito de control de este identificador ({type}) no es correcto. Compruébelo; se puede usar de todos modos.</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Company information</source>
        <translation>Información sobre la empresa</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Sucursales</translation>
    </message>
    <message>
        <source>Enter opens a branch.</source>
        <translation>Intro abre una sucursal.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Número Easy</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation>Establecimiento</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Sucursal</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Full report of</source>
        <translation>Informe completo de</translation>
    </message>
</context>
<context>
    <name>Ilu</name>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>With difficulties</source>
        <translation>Con dificultades</translation>
    </message>
</context>
<context>
    <name>IluDialog</name>
    <message>
        <source>Your answer is kept as a draft. Open the ILU again to go on.</source>
        <translation>Su respuesta se conserva como borrador. Abra de nuevo la ILU para continuar.</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>El borrador se ha descartado.</translation>
    </message>
    <message>
        <source>Some fields need another look.</source>
        <translation>Hay que revisar algunos campos.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Elija una opción.</translation>
    </message>
    <message>
        <source>ILU: tell your real needs</source>
        <translation>ILU: indique sus necesidades reales</translation>
    </message>
    <message>
        <source>ILU</source>
        <translation>ILU</translation>
    </message>
    <message>
        <source>Real needs</source>
        <translation>Necesidades reales</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Giving up a cover you do not need avoids monitoring fees. New invoices to this buyer will no longer be insured. The company stays in your portfolio, and overdues can be declared on it, for 2 years.</source>
        <translation>Renunciar a una cobertura que no necesita evita gastos de seguimiento. Las nuevas facturas a este comprador dejarán de estar aseguradas. La empresa sigue en su cartera, y se pueden declarar impagos sobre ella, durante 2 años.</translation>
    </message>
    <message>
        <source>Without the tick the cover stays as it is, and the insurer may reduce or end it itself.</source>
        <translation>Si no marca la casilla, la cobertura queda como está y la propia aseguradora puede reducirla o rescindirla.</translation>
    </message>
    <message>
        <source>no longer known</source>
        <translation>ya no se conoce</translation>
    </message>
    <message>
        <source>Cover when asked</source>
        <translation>Cobertura en la solicitud</translation>
    </message>
    <message>
        <source>Cover today</source>
        <translation>Cobertura actual</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Solicitado el</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>Responder hasta el</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida el</translation>
    </message>
    <message>
        <source>Payment experience</source>
        <translation>Experiencia de pago</translation>
    </message>
    <message>
        <source>Still trading</source>
        <translation>Relación comercial activa</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Cover given up</source>
        <translation>Cobertura eliminada</translation>
    </message>
    <message>
        <source>Your answer is saved and goes to the insurer by itself.</source>
        <translation>Su respuesta está guardada y se enviará automáticamente a la aseguradora.</translation>
    </message>
    <message>
        <source>Now ask for a change of the cover, if you need more.</source>
        <translation>Si necesita más, solicite ahora un cambio de la cobertura.</translation>
    </message>
    <message numerus="yes">
        <source>%n days left to answer: until {day}.</source>
        <translation>
            <numerusform>Queda %n día para responder: hasta el {day}.</numerusform>
            <numerusform>Quedan %n días para responder: hasta el {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is the last day to answer.</source>
        <translation>Hoy es el último día para responder.</translation>
    </message>
    <message>
        <source>Here is what you had begun. Go on, or throw it away.</source>
        <translation>Esto es lo que había empezado. Continúe o descártelo.</translation>
    </message>
    <message>
        <source>The last day to answer has passed.</source>
        <translation>El último día para responder ya ha pasado.</translation>
    </message>
    <message>
        <source>This ILU takes no answer any more: {status}.</source>
        <translation>Esta ILU ya no admite respuesta: {status}.</translation>
    </message>
    <message>
        <source>That is {amount} above the cover. This answer does not raise it: ask for a change of the cover in the usual way. You can do so right after the answer.</source>
        <translation>Son {amount} por encima de la cobertura. Esta respuesta no la aumenta: solicite un cambio de la cobertura por la vía habitual. Puede hacerlo justo después de responder.</translation>
    </message>
    <message>
        <source>{used} of {most} characters</source>
        <translation>{used} de {most} caracteres</translation>
    </message>
    <message>
        <source>How does this buyer pay you?</source>
        <translation>¿Cómo le paga este comprador?</translation>
    </message>
    <message>
        <source>&amp;On time</source>
        <translation>&amp;A tiempo</translation>
    </message>
    <message>
        <source>&amp;Late</source>
        <translation>Con &amp;retraso</translation>
    </message>
    <message>
        <source>With &amp;difficulties</source>
        <translation>Con &amp;dificultades</translation>
    </message>
    <message>
        <source>Are you still trading with this buyer?</source>
        <translation>¿Mantiene relación comercial con este comprador?</translation>
    </message>
    <message>
        <source>&amp;Yes, we still deliver or are still owed money</source>
        <translation>&amp;Sí, seguimos suministrando o nos debe dinero</translation>
    </message>
    <message>
        <source>&amp;No, we need no cover on this buyer any more</source>
        <translation>&amp;No, ya no necesitamos cobertura sobre este comprador</translation>
    </message>
    <message>
        <source>&amp;Real needs</source>
        <translation>N&amp;ecesidades reales</translation>
    </message>
    <message>
        <source>The highest outstanding you expect on this buyer. Zero is an answer.</source>
        <translation>El mayor saldo pendiente que prevé con este comprador. Cero es una respuesta.</translation>
    </message>
    <message>
        <source>The cover on this buyer</source>
        <translation>La cobertura sobre este comprador</translation>
    </message>
    <message>
        <source>D&amp;elete the cover with this answer</source>
        <translation>Eliminar la co&amp;bertura con esta respuesta</translation>
    </message>
    <message>
        <source>Co&amp;mment (optional)</source>
        <translation>Co&amp;mentario (opcional)</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>Descar&amp;tar</translation>
    </message>
    <message>
        <source>Forget what was typed in this form</source>
        <translation>Olvidar lo escrito en este formulario</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close this window; what was typed is kept</source>
        <translation>Cerrar esta ventana; lo escrito se conserva</translation>
    </message>
    <message>
        <source>&amp;Ask for a change of the cover…</source>
        <translation>Sol&amp;icitar un cambio de la cobertura…</translation>
    </message>
    <message>
        <source>&amp;Submit answer</source>
        <translation>En&amp;viar respuesta</translation>
    </message>
</context>
<context>
    <name>IluTable</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>en {days} días</translation>
    </message>
    <message>
        <source>no longer trading</source>
        <translation>sin relación comercial</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Por responder</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Solicitado el</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Responder hasta el</translation>
    </message>
    <message>
        <source>Real needs</source>
        <translation>Necesidades reales</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>ILUs</source>
        <translation>ILU</translation>
    </message>
    <message>
        <source>Enter opens an ILU.</source>
        <translation>Intro abre una ILU.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln lines taken from the file</source>
        <translation>
            <numerusform>%Ln línea tomada del archivo</numerusform>
            <numerusform>%Ln líneas tomadas del archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Archivo CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Guardar la plantilla</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listas (*.xlsx *.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln valid lines</source>
        <translation>
            <numerusform>%Ln línea válida</numerusform>
            <numerusform>%Ln líneas válidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines refused</source>
        <translation>
            <numerusform>%Ln línea rechazada</numerusform>
            <numerusform>%Ln líneas rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from a file: {list}</source>
        <translation>Importar de un archivo: {list}</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>Suelte un archivo aquí o elija uno</translation>
    </message>
    <message>
        <source>An Excel workbook (.xlsx) or a CSV file. Nothing is taken before you have seen it.</source>
        <translation>Un libro de Excel (.xlsx) o un archivo CSV. No se toma nada antes de que lo haya visto.</translation>
    </message>
    <message>
        <source> &amp;Choose a file…</source>
        <translation> &amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>The template has the right columns, lists to choose from and a page of help. Columns of your own file are known by their headings too, in any order.</source>
        <translation>La plantilla tiene las columnas correctas, listas para elegir y una página de ayuda. Las columnas de su propio archivo también se reconocen por sus encabezados, en cualquier orden.</translation>
    </message>
    <message>
        <source> Template for &amp;Excel…</source>
        <translation> Plantilla para E&amp;xcel…</translation>
    </message>
    <message>
        <source> Template as C&amp;SV…</source>
        <translation> Plantilla en C&amp;SV…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lectura del archivo</translation>
    </message>
    <message>
        <source> Stop &amp;reading</source>
        <translation> &amp;Detener la lectura</translation>
    </message>
    <message>
        <source>Only &amp;refused lines</source>
        <translation>Solo líneas &amp;rechazadas</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Líneas del archivo</translation>
    </message>
    <message>
        <source> Save the re&amp;port…</source>
        <translation> &amp;Guardar el informe…</translation>
    </message>
    <message>
        <source> Choose another &amp;file…</source>
        <translation> Elegir &amp;otro archivo…</translation>
    </message>
    <message>
        <source>Take &amp;nothing</source>
        <translation>&amp;No importar nada</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take all %Ln valid lines</source>
        <translation>
            <numerusform>&amp;Importar %Ln línea válida</numerusform>
            <numerusform>&amp;Importar las %Ln líneas válidas</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, read as {encoding}</source>
        <translation>{file}, leído como {encoding}</translation>
    </message>
    <message>
        <source>Columns that were not read: {columns}.</source>
        <translation>Columnas no leídas: {columns}.</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>{done} of {total} orders saved</source>
        <translation>{done} de {total} pedidos guardados</translation>
    </message>
    <message>
        <source> &amp;Cancel</source>
        <translation> &amp;Cancelar</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Cause and way out</source>
        <translation>Causa y solución</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válida</translation>
    </message>
    <message>
        <source>whole line</source>
        <translation>línea entera</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>1. A list to fill in</source>
        <translation>1. Una lista para rellenar</translation>
    </message>
    <message>
        <source>The template asks for the Easy number, the customer reference and the total outstanding. A file of your own may have a column for any field, in any order: columns are known by the names of the fields. An empty cell leaves its field as it is, a dash empties it.</source>
        <translation>La plantilla pide el número Easy, la referencia de cliente y el saldo pendiente total. Un archivo propio puede tener una columna para cualquier campo, en cualquier orden: las columnas se reconocen por los nombres de los campos. Una celda vacía deja su campo como está; un guion lo vacía.</translation>
    </message>
    <message>
        <source> &amp;Template for Excel…</source>
        <translation> Plantilla para E&amp;xcel…</translation>
    </message>
    <message>
        <source> &amp;Generate the CSV…</source>
        <translation> &amp;Generar el CSV…</translation>
    </message>
    <message>
        <source>Makes a CSV file of a completed template</source>
        <translation>Crea un archivo CSV a partir de una plantilla rellenada</translation>
    </message>
    <message>
        <source>With the companies of the &amp;portfolio</source>
        <translation>Con las empresas de la &amp;cartera</translation>
    </message>
    <message>
        <source>With e&amp;very field</source>
        <translation>Con &amp;todos los campos</translation>
    </message>
    <message>
        <source>2. Drop the completed file here, or choose one</source>
        <translation>2. Suelte aquí el archivo rellenado o elija uno</translation>
    </message>
    <message>
        <source>A CSV file or an Excel workbook. It is checked line by line before anything is sent.</source>
        <translation>Un archivo CSV o un libro de Excel. Se comprueba línea por línea antes de enviar nada.</translation>
    </message>
    <message>
        <source> &amp;Choose a file…</source>
        <translation> &amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Archivos importados</translation>
    </message>
    <message>
        <source>No file of custom fields was imported under this contract yet.</source>
        <translation>Todavía no se ha importado ningún archivo de campos personalizados en este contrato.</translation>
    </message>
    <message>
        <source>Enter shows the lines of the file</source>
        <translation>Intro muestra las líneas del archivo</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Guardar la plantilla</translation>
    </message>
    <message>
        <source>Custom fields.xlsx</source>
        <translation>Campos personalizados.xlsx</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv)</source>
        <translation>Libro de Excel (*.xlsx);;Archivo CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Choose the completed template</source>
        <translation>Elegir la plantilla rellenada</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;All files (*)</source>
        <translation>Libro de Excel (*.xlsx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the CSV file</source>
        <translation>Guardar el archivo CSV</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Archivo CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of {file} are refused: no CSV file was made.</source>
        <translation>
            <numerusform>%n línea de {file} se ha rechazado: no se ha creado ningún archivo CSV.</numerusform>
            <numerusform>%n líneas de {file} se han rechazado: no se ha creado ningún archivo CSV.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.txt *.tsv);;All files (*)</source>
        <translation>Listas (*.csv *.xlsx *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Contract {number} — {holder}</source>
        <translation>Contrato {number} — {holder}</translation>
    </message>
    <message>
        <source>Its values are sent on {moment}, or when the program is started after that.</source>
        <translation>Sus valores se envían el {moment}, o cuando se inicie el programa después de ese momento.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused lines are left out.</source>
        <translation>
            <numerusform>Se omite %n línea rechazada.</numerusform>
            <numerusform>Se omiten %n líneas rechazadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines change nothing and are not sent.</source>
        <translation>
            <numerusform>%n línea no cambia nada y no se envía.</numerusform>
            <numerusform>%n líneas no cambian nada y no se envían.</numerusform>
        </translation>
    </message>
    <message>
        <source>This very file was imported on {moment}.</source>
        <translation>Este mismo archivo se importó el {moment}.</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos personalizados</translation>
    </message>
    <message numerus="yes">
        <source>Change custom fields of %n companies?</source>
        <translation>
            <numerusform>¿Modificar los campos personalizados de %n empresa?</numerusform>
            <numerusform>¿Modificar los campos personalizados de %n empresas?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>&amp;Todavía no</translation>
    </message>
    <message>
        <source>Its values are sent on {moment}.</source>
        <translation>Sus valores se envían el {moment}.</translation>
    </message>
    <message numerus="yes">
        <source>Custom fields of %n companies saved, to be sent to the insurer.</source>
        <translation>
            <numerusform>Campos personalizados de %n empresa guardados, por enviar a la aseguradora.</numerusform>
            <numerusform>Campos personalizados de %n empresas guardados, por enviar a la aseguradora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {count}</source>
        <translation>Importación detenida. {count}</translation>
    </message>
</context>
<context>
    <name>InformationDialog</name>
    <message>
        <source>Kept as a draft: information on {company}. Open the form again to go on.</source>
        <translation>Conservado como borrador: información sobre {company}. Abra de nuevo el formulario para continuar.</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>El borrador se ha descartado.</translation>
    </message>
    <message>
        <source>Some fields need another look.</source>
        <translation>Hay que revisar algunos campos.</translation>
    </message>
    <message>
        <source>A file is still being read.</source>
        <translation>Aún se está leyendo un archivo.</translation>
    </message>
    <message>
        <source>Add at least one file.</source>
        <translation>Añada al menos un archivo.</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Send information on {company}</source>
        <translation>Enviar información sobre {company}</translation>
    </message>
    <message>
        <source>Here is what you had begun. Go on, or throw it away.</source>
        <translation>Esto es lo que había empezado. Continúe o descártelo.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>C&amp;omment for the insurer (optional)</source>
        <translation>Co&amp;mentario para la aseguradora (opcional)</translation>
    </message>
    <message>
        <source>Comment for the insurer</source>
        <translation>Comentario para la aseguradora</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>Elija una de las dos.</translation>
    </message>
    <message>
        <source>Throw a&amp;way</source>
        <translation>Descar&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Documents sent</source>
        <translation>&amp;Documentos enviados</translation>
    </message>
    <message>
        <source> &amp;Send information</source>
        <translation> &amp;Enviar información</translation>
    </message>
    <message>
        <source>Files saved</source>
        <translation>Archivos guardados</translation>
    </message>
    <message>
        <source>Saved, to be sent to the insurer</source>
        <translation>Guardado, por enviar a la aseguradora</translation>
    </message>
    <message>
        <source>The files go to the insurer by themselves as soon as there is a network. A notification tells you the result of the analysis.</source>
        <translation>Los archivos se envían automáticamente a la aseguradora en cuanto hay conexión. Una notificación le comunicará el resultado del análisis.</translation>
    </message>
    <message>
        <source>What do you want to tell?</source>
        <translation>¿Qué desea comunicar?</translation>
    </message>
    <message>
        <source>Anything that makes you think the risk got worse, in the trade with this company or in its finances: broken promises of payment, disputes, rumours, a change of owner.</source>
        <translation>Todo lo que le haga pensar que el riesgo ha empeorado, en la relación comercial con esta empresa o en sus finanzas: promesas de pago incumplidas, litigios, rumores, un cambio de propietario.</translation>
    </message>
    <message>
        <source>Recent financial or commercial documents that show how solvent the company is: accounts, reports, an aged balance.</source>
        <translation>Documentos financieros o comerciales recientes que muestren la solvencia de la empresa: cuentas, informes, antigüedad de saldos.</translation>
    </message>
    <message>
        <source>&amp;Negative information</source>
        <translation>Información &amp;negativa</translation>
    </message>
    <message>
        <source>Company &amp;information</source>
        <translation>&amp;Información sobre la empresa</translation>
    </message>
    <message>
        <source>The insurer assesses the company anew with what you send. Its assessment (DRA) may change, and with it the covers of everybody who deals with it.</source>
        <translation>La aseguradora vuelve a evaluar la empresa con lo que envíe. Su evaluación (DRA) puede cambiar y, con ella, las coberturas de todos los que tratan con la empresa.</translation>
    </message>
    <message>
        <source>The insurer looks at your covers on this company again and may reduce or end them. This does not declare an overdue, which has its own form and its own deadline.</source>
        <translation>La aseguradora revisa sus coberturas sobre esta empresa y puede reducirlas o rescindirlas. Con esto no se declara un impago, que tiene su propio formulario y su propio plazo.</translation>
    </message>
</context>
<context>
    <name>InformationSection</name>
    <message>
        <source>Information sent</source>
        <translation>Información enviada</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>No document was received about the company.</source>
        <translation>No se ha recibido ningún documento sobre la empresa.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Selection summary</source>
        <translation>Resumen de la selección</translation>
    </message>
    <message>
        <source>Open c&amp;ompany</source>
        <translation>&amp;Abrir empresa</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Select a company to see its summary.</source>
        <translation>Seleccione una empresa para ver su resumen.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Número Easy</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Su referencia</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Overdues</source>
        <translation>Impagos</translation>
    </message>
    <message>
        <source>Uncovered</source>
        <translation>Sin cubrir</translation>
    </message>
    <message>
        <source>Unused cover</source>
        <translation>Cobertura sin usar</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message numerus="yes">
        <source>%n companies selected</source>
        <translation>
            <numerusform>%n empresa seleccionada</numerusform>
            <numerusform>%n empresas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sums are shown up to 2,000 companies.</source>
        <translation>Las sumas se muestran hasta 2000 empresas.</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
</context>
<context>
    <name>Insurer</name>
    <message>
        <source>A command with this number but another content was received before.</source>
        <translation>Ya se recibió una solicitud con este número, pero con otro contenido.</translation>
    </message>
    <message>
        <source>Discard this one and ask again.</source>
        <translation>Descarte esta y haga de nuevo la solicitud.</translation>
    </message>
    <message>
        <source>The insurer does not understand the request {kind}, version {version}.</source>
        <translation>La aseguradora no entiende la solicitud {kind}, versión {version}.</translation>
    </message>
    <message>
        <source>Update the program on both sides, then ask again.</source>
        <translation>Actualice el programa en ambos lados y haga de nuevo la solicitud.</translation>
    </message>
    <message>
        <source>A request arrived out of order: place {place}, after place {last}.</source>
        <translation>Una solicitud llegó fuera de orden: posición {place}, después de la posición {last}.</translation>
    </message>
    <message>
        <source>Is this profile open in a copy of its folder elsewhere? Use only one of them.</source>
        <translation>¿Está abierto este perfil en otro lugar, en una copia de su carpeta? Use solo una de ellas.</translation>
    </message>
    <message>
        <source>The insurer&apos;s data were restored from a backup.</source>
        <translation>Los datos de la aseguradora se restauraron desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>This is no SHA-256 of a document.</source>
        <translation>Esto no es la huella SHA-256 de un documento.</translation>
    </message>
    <message>
        <source>A document of {size} bytes is not taken.</source>
        <translation>No se acepta un documento de {size} bytes.</translation>
    </message>
    <message>
        <source>It must not be empty and not larger than {most} MB.</source>
        <translation>No debe estar vacío ni superar los {most} MB.</translation>
    </message>
    <message>
        <source>What arrived is not the document announced.</source>
        <translation>Lo recibido no es el documento anunciado.</translation>
    </message>
    <message>
        <source>It is to be sent again from its beginning.</source>
        <translation>Hay que volver a enviarlo desde el principio.</translation>
    </message>
</context>
<context>
    <name>InsurerComment</name>
    <message>
        <source>Limited by the company&apos;s assessment.</source>
        <translation>Limitado por la evaluación de la empresa.</translation>
    </message>
    <message>
        <source>The company&apos;s assessment does not allow this amount.</source>
        <translation>La evaluación de la empresa no permite este importe.</translation>
    </message>
    <message>
        <source>The company&apos;s assessment does not allow more than the cover in force.</source>
        <translation>La evaluación de la empresa no permite más que la cobertura en vigor.</translation>
    </message>
    <message>
        <source>Reduced after a change of the company&apos;s assessment.</source>
        <translation>Reducido tras un cambio en la evaluación de la empresa.</translation>
    </message>
    <message>
        <source>Cancelled after a change of the company&apos;s assessment.</source>
        <translation>Rescindido tras un cambio en la evaluación de la empresa.</translation>
    </message>
    <message>
        <source>The company was identified as one that has a cover already.</source>
        <translation>La empresa se identificó como una que ya tiene cobertura.</translation>
    </message>
    <message>
        <source>The policyholder refused the offer.</source>
        <translation>El asegurado rechazó la oferta.</translation>
    </message>
    <message>
        <source>The offer was not answered in time.</source>
        <translation>La oferta no se respondió a tiempo.</translation>
    </message>
    <message>
        <source>The renewal was refused: the present decision stands until its end.</source>
        <translation>La renovación se denegó: la decisión actual se mantiene hasta su vencimiento.</translation>
    </message>
    <message>
        <source>Reduced to the needs you told.</source>
        <translation>Reducido a las necesidades que indicó.</translation>
    </message>
    <message>
        <source>Accepted as asked.</source>
        <translation>Aceptado como se solicitó.</translation>
    </message>
    <message>
        <source>Accepted for a shorter time: the cover goes on if your customer pays by the plan proposed.</source>
        <translation>Aceptado por menos tiempo: la cobertura continúa si su cliente paga según el plan propuesto.</translation>
    </message>
    <message>
        <source>The company&apos;s assessment does not allow so long an extension: ask again with earlier dates, or declare the overdue.</source>
        <translation>La evaluación de la empresa no permite una prórroga tan larga: vuelva a solicitarla con fechas más cercanas o declare el impago.</translation>
    </message>
    <message>
        <source>Registered. You collect the debt: tell the payments you receive.</source>
        <translation>Registrado. Usted gestiona el cobro de la deuda: comunique los pagos que reciba.</translation>
    </message>
    <message>
        <source>We collect the debt from your customer.</source>
        <translation>Cobramos la deuda a su cliente.</translation>
    </message>
    <message>
        <source>A partner on the spot collects the debt for us.</source>
        <translation>Un colaborador local cobra la deuda por nuestra cuenta.</translation>
    </message>
    <message>
        <source>No invoice dates from the time of a cover: add an invoice the cover was in force for, and it is examined again.</source>
        <translation>Ninguna factura es de la época de una cobertura: añada una factura emitida con la cobertura en vigor y se volverá a examinar.</translation>
    </message>
    <message>
        <source>Declared more than 30 days after the last day: send documents, or add a word on why, and it is examined again.</source>
        <translation>Declarado más de 30 días después de la fecha límite: envíe documentos o añada una explicación y se volverá a examinar.</translation>
    </message>
    <message>
        <source>Closed: everything declared is paid.</source>
        <translation>Cerrado: todo lo declarado está pagado.</translation>
    </message>
    <message>
        <source>Closed: the collection has ended.</source>
        <translation>Cerrado: el recobro ha terminado.</translation>
    </message>
    <message>
        <source>Read and taken into account.</source>
        <translation>Leído y tenido en cuenta.</translation>
    </message>
    <message>
        <source>This very document was sent before.</source>
        <translation>Este mismo documento ya se había enviado.</translation>
    </message>
    <message>
        <source>The file cannot be opened as what its name says: save it again and send it anew.</source>
        <translation>El archivo no se puede abrir como lo que indica su nombre: guárdelo de nuevo y vuelva a enviarlo.</translation>
    </message>
    <message>
        <source>There is no page in it: check the file and send it anew.</source>
        <translation>No contiene ninguna página: compruebe el archivo y vuelva a enviarlo.</translation>
    </message>
    <message>
        <source>Nothing can be read on the picture: scan it again with a higher resolution.</source>
        <translation>En la imagen no se puede leer nada: escanéela de nuevo con una resolución mayor.</translation>
    </message>
</context>
<context>
    <name>InterventionChoice</name>
    <message>
        <source>Under this contract the insurer always intervenes with the debtor.</source>
        <translation>Según este contrato, la aseguradora interviene siempre ante el deudor.</translation>
    </message>
    <message>
        <source>Shall the insurer intervene with the debtor? The contract wants it said.</source>
        <translation>¿Debe la aseguradora intervenir ante el deudor? El contrato exige indicarlo.</translation>
    </message>
    <message>
        <source>Ask the insurer to &amp;intervene with the debtor</source>
        <translation>Solicitar la intervención de la aseg&amp;uradora ante el deudor</translation>
    </message>
    <message>
        <source>&amp;Yes, the insurer intervenes</source>
        <translation>&amp;Sí, la aseguradora interviene</translation>
    </message>
    <message>
        <source>N&amp;o, we go on by ourselves</source>
        <translation>N&amp;o, seguimos por nuestra cuenta</translation>
    </message>
    <message>
        <source>What an intervention means is shown before anything is sent.</source>
        <translation>Lo que implica una intervención se muestra antes de cualquier envío.</translation>
    </message>
</context>
<context>
    <name>InterventionPanel</name>
    <message>
        <source>Send the insurer to the debtor?</source>
        <translation>¿Confirmar la solicitud de intervención?</translation>
    </message>
    <message>
        <source>The insurer, or a third party it charges, will contact the debtor and collect the debt. From then on tell the insurer of every payment and promise, and agree nothing with the debtor on your own. An intervention that was begun is not taken back from here.</source>
        <translation>La aseguradora, o un tercero por encargo suyo, se pondrá en contacto con el deudor y cobrará la deuda. A partir de ese momento, comunique a la aseguradora cada pago y cada promesa de pago, y no acuerde nada con el deudor por su cuenta. Una intervención ya iniciada no se puede anular desde aquí.</translation>
    </message>
    <message>
        <source> &amp;Confirm and submit</source>
        <translation> &amp;Confirmar y enviar</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>Volver al &amp;formulario</translation>
    </message>
    <message>
        <source>Will be contacted</source>
        <translation>Se contactará con</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Deuda</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Questions go to</source>
        <translation>Su contacto</translation>
    </message>
</context>
<context>
    <name>KeptFormDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Hay cambios sin guardar.</translation>
    </message>
    <message>
        <source>Save them, discard them, or go on editing?</source>
        <translation>¿Guardarlos, descartarlos o seguir modificando?</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>The program contains these parts of others. The icons are Tabler Icons, under the MIT licence.</source>
        <translation>El programa contiene estos componentes de terceros. Los iconos son Tabler Icons, con licencia MIT.</translation>
    </message>
</context>
<context>
    <name>LineProblems</name>
    <message>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <source>Without accents: {text}</source>
        <translation>Sin acentos: {text}</translation>
    </message>
    <message>
        <source> &amp;Use this</source>
        <translation> &amp;Usar</translation>
    </message>
    <message>
        <source>Replaces the line by the one without accents</source>
        <translation>Sustituye la línea por la versión sin acentos</translation>
    </message>
</context>
<context>
    <name>ListCells</name>
    <message>
        <source>{column} holds a formula whose result is not in the file.</source>
        <translation>{column} contiene una fórmula cuyo resultado no está en el archivo.</translation>
    </message>
    <message>
        <source>Open the file in a spreadsheet program and save it, or type the value.</source>
        <translation>Abra el archivo en una hoja de cálculo y guárdelo, o escriba el valor.</translation>
    </message>
    <message>
        <source>{column} shows an error: {text}.</source>
        <translation>{column} muestra un error: {text}.</translation>
    </message>
    <message>
        <source>Correct the formula, or type the value.</source>
        <translation>Corrija la fórmula o escriba el valor.</translation>
    </message>
    <message>
        <source>{column} holds a formula: its last stored result was taken.</source>
        <translation>{column} contiene una fórmula: se ha tomado su último resultado guardado.</translation>
    </message>
    <message>
        <source>{column} has a time of day, which was left out.</source>
        <translation>{column} contiene una hora, que se ha omitido.</translation>
    </message>
    <message>
        <source>{column} was typed as a number: zeros at its beginning are lost.</source>
        <translation>{column} se escribió como número: los ceros iniciales se han perdido.</translation>
    </message>
    <message>
        <source>Choose one of the values of the template.</source>
        <translation>Elija uno de los valores de la plantilla.</translation>
    </message>
    <message>
        <source>Format the column as text, then type the value again.</source>
        <translation>Dé a la columna formato de texto y escriba de nuevo el valor.</translation>
    </message>
    <message>
        <source>Format the column as a date, then type the date again.</source>
        <translation>Dé a la columna formato de fecha y escriba de nuevo la fecha.</translation>
    </message>
    <message>
        <source>Format the column as a number, then type the amount again.</source>
        <translation>Dé a la columna formato de número y escriba de nuevo el importe.</translation>
    </message>
    <message>
        <source>Format the column as a number, then type the number again.</source>
        <translation>Dé a la columna formato de número y escriba de nuevo el número.</translation>
    </message>
    <message>
        <source>{column} holds {text}, which the file gives as another kind of value.</source>
        <translation>{column} contiene {text}, que el archivo presenta como un valor de otro tipo.</translation>
    </message>
    <message>
        <source>{column} looks like a formula: it was taken as the text it is.</source>
        <translation>{column} parece una fórmula: se ha tomado tal cual, como texto.</translation>
    </message>
    <message>
        <source>{column} has {count} characters; {most} are accepted.</source>
        <translation>{column} tiene {count} caracteres; se admiten {most}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acorte el texto.</translation>
    </message>
    <message>
        <source>{column} holds a line break, a tabulation or another control character.</source>
        <translation>{column} contiene un salto de línea, un tabulador u otro carácter de control.</translation>
    </message>
    <message>
        <source>Type it again on one line.</source>
        <translation>Escríbalo de nuevo en una sola línea.</translation>
    </message>
    <message>
        <source>{text} is not a value of {column}.</source>
        <translation>{text} no es un valor de {column}.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, or as day/month/year.</source>
        <translation>Escríbala como año-mes-día o como día/mes/año.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, or as month/day/year.</source>
        <translation>Escríbala como año-mes-día o como mes/día/año.</translation>
    </message>
    <message>
        <source>{column}: {text} is no date.</source>
        <translation>{column}: {text} no es una fecha.</translation>
    </message>
    <message>
        <source>{column}: {text} is no amount.</source>
        <translation>{column}: {text} no es un importe.</translation>
    </message>
    <message>
        <source>{column}: {text} is no number.</source>
        <translation>{column}: {text} no es un número.</translation>
    </message>
    <message>
        <source>Write the number alone, as {example}.</source>
        <translation>Escriba solo el número, como {example}.</translation>
    </message>
    <message>
        <source>{column}: {text} has more digits than a spreadsheet keeps.</source>
        <translation>{column}: {text} tiene más cifras de las que conserva una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Check the number of digits.</source>
        <translation>Compruebe el número de cifras.</translation>
    </message>
    <message>
        <source>{column}: {text} has more than {most} decimals.</source>
        <translation>{column}: {text} tiene más de {most} decimales.</translation>
    </message>
    <message>
        <source>Write it with {most} decimals at most: nothing is rounded here.</source>
        <translation>Escríbalo con {most} decimales como máximo: aquí no se redondea nada.</translation>
    </message>
    <message>
        <source>Cells of this line are merged with others.</source>
        <translation>Hay celdas de esta línea combinadas con otras.</translation>
    </message>
    <message>
        <source>Split the merged cells and fill in each line.</source>
        <translation>Separe las celdas combinadas y rellene cada línea.</translation>
    </message>
    <message>
        <source>The line has more cells than there are headings.</source>
        <translation>La línea tiene más celdas que encabezados hay.</translation>
    </message>
    <message>
        <source>Put texts that hold the separator between quotation marks.</source>
        <translation>Ponga entre comillas los textos que contienen el separador.</translation>
    </message>
</context>
<context>
    <name>ListFiles</name>
    <message>
        <source>{name} is neither an Excel workbook (.xlsx) nor a CSV file.</source>
        <translation>{name} no es ni un libro de Excel (.xlsx) ni un archivo CSV.</translation>
    </message>
    <message>
        <source>Save the list as .xlsx or .csv, or fill in the template.</source>
        <translation>Guarde la lista como .xlsx o .csv, o rellene la plantilla.</translation>
    </message>
    <message>
        <source>The workbook is damaged or incomplete.</source>
        <translation>El libro está dañado o incompleto.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again as .xlsx.</source>
        <translation>Ábralo en una hoja de cálculo y guárdelo de nuevo como .xlsx.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than {most} MB or to more than {ratio} times its size.</source>
        <translation>Una vez descomprimido, el libro supera {most} MB o {ratio} veces su tamaño.</translation>
    </message>
    <message>
        <source>Copy the list alone into a new workbook.</source>
        <translation>Copie solo la lista en un libro nuevo.</translation>
    </message>
    <message>
        <source>The file is not an Excel workbook, whatever its name says.</source>
        <translation>El archivo no es un libro de Excel, diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>The list has more than {most} lines.</source>
        <translation>La lista tiene más de {most} líneas.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Repártala en varios archivos.</translation>
    </message>
    <message>
        <source>The list has more than {most} columns.</source>
        <translation>La lista tiene más de {most} columnas.</translation>
    </message>
    <message>
        <source>Keep only the columns of the template.</source>
        <translation>Conserve solo las columnas de la plantilla.</translation>
    </message>
    <message>
        <source>A cell holds more than {most} characters.</source>
        <translation>Una celda contiene más de {most} caracteres.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acorte el texto.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} no es un archivo.</translation>
    </message>
    <message>
        <source>Choose the file that holds the list.</source>
        <translation>Elija el archivo que contiene la lista.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>Choose another file, or fill in the template.</source>
        <translation>Elija otro archivo o rellene la plantilla.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB.</source>
        <translation>{name} supera {most} MB.</translation>
    </message>
    <message>
        <source>Split it into several files, or take out pictures and other sheets.</source>
        <translation>Repártalo en varios archivos, o quite las imágenes y las demás hojas.</translation>
    </message>
    <message>
        <source>The workbook holds a part that points outside of it.</source>
        <translation>El libro contiene una parte que remite fuera de él.</translation>
    </message>
    <message>
        <source>Do not use this file; ask who sent it for another one.</source>
        <translation>No utilice este archivo; pida otro a quien se lo envió.</translation>
    </message>
    <message>
        <source>The workbook holds more than {most} parts.</source>
        <translation>El libro contiene más de {most} partes.</translation>
    </message>
    <message>
        <source>The workbook holds macros, which are never opened here.</source>
        <translation>El libro contiene macros, que aquí no se abren nunca.</translation>
    </message>
    <message>
        <source>Save it as an Excel workbook without macros (.xlsx).</source>
        <translation>Guárdelo como libro de Excel sin macros (.xlsx).</translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation>El libro está protegido con contraseña.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, take the password off and save it.</source>
        <translation>Ábralo en una hoja de cálculo, quite la contraseña y guárdelo.</translation>
    </message>
    <message>
        <source>The file is a workbook of the old kind (.xls), or another old document.</source>
        <translation>El archivo es un libro del formato antiguo (.xls) u otro documento antiguo.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>Ábralo en una hoja de cálculo y guárdelo como .xlsx.</translation>
    </message>
    <message>
        <source>The workbook defines entities of its own, which no spreadsheet does.</source>
        <translation>El libro define entidades propias, algo que no hace ninguna hoja de cálculo.</translation>
    </message>
    <message>
        <source>A part of the workbook unpacks to more than it declares.</source>
        <translation>Una parte del libro ocupa al descomprimirse más de lo que declara.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La lista está vacía.</translation>
    </message>
    <message>
        <source>Choose another sheet or file, or fill in the template.</source>
        <translation>Elija otra hoja u otro archivo, o rellene la plantilla.</translation>
    </message>
    <message>
        <source>Columns are missing: {columns}.</source>
        <translation>Faltan columnas: {columns}.</translation>
    </message>
    <message>
        <source>Give the first line the headings of the template: {headings}.</source>
        <translation>Ponga en la primera línea los encabezados de la plantilla: {headings}.</translation>
    </message>
    <message>
        <source>This is the template of another list: {title}.</source>
        <translation>Esta es la plantilla de otra lista: {title}.</translation>
    </message>
    <message>
        <source>Import it where that list is asked for, or use the template of this one.</source>
        <translation>Impórtela donde se pide esa lista o use la plantilla de esta.</translation>
    </message>
    <message>
        <source>Columns of the template were taken out: {columns}.</source>
        <translation>Se han quitado columnas de la plantilla: {columns}.</translation>
    </message>
    <message>
        <source>Start again from a new template.</source>
        <translation>Empiece de nuevo con una plantilla nueva.</translation>
    </message>
    <message>
        <source>Lines above the headings, which are on line {line}, were passed over.</source>
        <translation>Se han omitido las líneas situadas por encima de los encabezados, que están en la línea {line}.</translation>
    </message>
    <message>
        <source>The heading {heading} may mean {first} or {second}.</source>
        <translation>El encabezado {heading} puede significar {first} o {second}.</translation>
    </message>
    <message>
        <source>Rename one of them, or fill in a new template of this list.</source>
        <translation>Cambie el nombre de uno de ellos o rellene una plantilla nueva de esta lista.</translation>
    </message>
    <message>
        <source>Two columns give the same: {column} ({first}, {second}).</source>
        <translation>Dos columnas indican lo mismo: {column} ({first}, {second}).</translation>
    </message>
    <message>
        <source>Keep one of them, or give the other another heading.</source>
        <translation>Conserve una de ellas o dé a la otra un encabezado distinto.</translation>
    </message>
    <message>
        <source>Only the sheet {sheet} was read; the workbook also has: {others}.</source>
        <translation>Solo se ha leído la hoja {sheet}; el libro contiene también: {others}.</translation>
    </message>
    <message>
        <source>Reading the file took more than {seconds} seconds and was stopped.</source>
        <translation>La lectura del archivo ha tardado más de {seconds} segundos y se ha detenido.</translation>
    </message>
    <message>
        <source>Copy the list alone into a new workbook, or split it.</source>
        <translation>Copie solo la lista en un libro nuevo o repártala.</translation>
    </message>
    <message>
        <source>Reading the file was stopped.</source>
        <translation>La lectura del archivo se ha detenido.</translation>
    </message>
    <message>
        <source>Choose it again to begin anew.</source>
        <translation>Elíjalo de nuevo para volver a empezar.</translation>
    </message>
    <message>
        <source>The file could not be read to its end: it needs too much memory or is broken.</source>
        <translation>El archivo no se ha podido leer hasta el final: requiere demasiada memoria o está dañado.</translation>
    </message>
    <message>
        <source>The list holds far more text than any list of this kind.</source>
        <translation>La lista contiene mucho más texto que cualquier lista de este tipo.</translation>
    </message>
    <message>
        <source>The file cannot be read as a text in {encoding}.</source>
        <translation>El archivo no se puede leer como texto en {encoding}.</translation>
    </message>
    <message>
        <source>Choose another encoding, or save the list as .xlsx or as CSV in UTF-8.</source>
        <translation>Elija otra codificación, o guarde la lista como .xlsx o como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>From line {line} on the quotation marks do not match.</source>
        <translation>A partir de la línea {line}, las comillas no van emparejadas.</translation>
    </message>
    <message>
        <source>Close them, write those inside a cell twice, or save it as .xlsx.</source>
        <translation>Ciérrelas, duplique las que están dentro de una celda o guarde la lista como .xlsx.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8: it was read as {encoding}. Check the letters with accents.</source>
        <translation>El archivo no está en UTF-8: se ha leído como {encoding}. Compruebe las letras con acentos.</translation>
    </message>
    <message>
        <source>The file holds null characters: it is not a text file.</source>
        <translation>El archivo contiene caracteres nulos: no es un archivo de texto.</translation>
    </message>
    <message>
        <source>Save the list as .csv again, or as .xlsx.</source>
        <translation>Guarde de nuevo la lista como .csv o como .xlsx.</translation>
    </message>
    <message>
        <source>The workbook refers to other files or data sources; none of them was opened.</source>
        <translation>El libro remite a otros archivos u orígenes de datos; no se ha abierto ninguno.</translation>
    </message>
    <message>
        <source>The workbook has no such sheet, or none that is shown.</source>
        <translation>El libro no tiene esa hoja, o ninguna visible.</translation>
    </message>
    <message>
        <source>Choose one of its sheets: {sheets}.</source>
        <translation>Elija una de sus hojas: {sheets}.</translation>
    </message>
    <message>
        <source>Lists are not written to files like {name}.</source>
        <translation>Las listas no se escriben en archivos como {name}.</translation>
    </message>
    <message>
        <source>End the name in .xlsx for a workbook, or in .csv.</source>
        <translation>Termine el nombre en .xlsx para un libro, o en .csv.</translation>
    </message>
    <message>
        <source>Writing the list was cancelled.</source>
        <translation>Se ha cancelado la escritura de la lista.</translation>
    </message>
    <message>
        <source>No file was made or changed. Start again when you like.</source>
        <translation>No se ha creado ni modificado ningún archivo. Vuelva a empezar cuando quiera.</translation>
    </message>
    <message>
        <source>A workbook cannot hold more than {most} lines.</source>
        <translation>Un libro no puede contener más de {most} líneas.</translation>
    </message>
    <message>
        <source>Narrow the list down, or save it as .csv.</source>
        <translation>Acote la lista o guárdela como .csv.</translation>
    </message>
    <message>
        <source>The list holds more text than a workbook can.</source>
        <translation>La lista contiene más texto del que cabe en un libro.</translation>
    </message>
    <message>
        <source>Fill in the template first, and save it.</source>
        <translation>Rellene primero la plantilla y guárdela.</translation>
    </message>
</context>
<context>
    <name>ListReport</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>por revisar</translation>
    </message>
</context>
<context>
    <name>ListTemplates</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Divisa</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Número Easy</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>The column is text, so that zeros at the beginning stay.</source>
        <translation>La columna es de texto, para que se conserven los ceros iniciales.</translation>
    </message>
    <message>
        <source>A real date, or a text such as 2026-03-31.</source>
        <translation>Una fecha real o un texto como 2026-03-31.</translation>
    </message>
    <message>
        <source>A number with two decimals at most; nothing is rounded.</source>
        <translation>Un número con dos decimales como máximo; no se redondea nada.</translation>
    </message>
    <message>
        <source>The three-letter code, such as EUR.</source>
        <translation>El código de tres letras, como EUR.</translation>
    </message>
    <message>
        <source>The name or the code of the insurer&apos;s list, such as FRA.</source>
        <translation>El nombre o el código de la lista de la aseguradora, como FRA.</translation>
    </message>
    <message>
        <source>One of: {choices}.</source>
        <translation>Uno de estos valores: {choices}.</translation>
    </message>
    <message>
        <source>Any number, below zero too; nothing is rounded.</source>
        <translation>Cualquier número, también inferior a cero; no se redondea nada.</translation>
    </message>
    <message>
        <source>The insurer&apos;s number of the company; zeros missing at its beginning are put back.</source>
        <translation>El número que la aseguradora da a la empresa; se reponen los ceros iniciales que falten.</translation>
    </message>
    <message>
        <source>The address alone, as name@company.com.</source>
        <translation>Solo la dirección, como nombre@empresa.com.</translation>
    </message>
    <message>
        <source>With its country, as +33 1 23 45 67 89; the column is text, so that zeros stay.</source>
        <translation>Con el prefijo del país, como +33 1 23 45 67 89; la columna es de texto, para que se conserven los ceros.</translation>
    </message>
    <message>
        <source>An empty cell leaves the field as it is; a dash alone (-) empties it.</source>
        <translation>Una celda vacía deja el campo como está; un guion solo (-) lo vacía.</translation>
    </message>
    <message>
        <source>Type a date.</source>
        <translation>Escriba una fecha.</translation>
    </message>
    <message>
        <source>Type a number, zero or more.</source>
        <translation>Escriba un número, cero o más.</translation>
    </message>
    <message>
        <source>Choose a currency of the list.</source>
        <translation>Elija una divisa de la lista.</translation>
    </message>
    <message>
        <source>Choose a country of the list.</source>
        <translation>Elija un país de la lista.</translation>
    </message>
    <message>
        <source>Choose a value of the list.</source>
        <translation>Elija un valor de la lista.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Escriba un número.</translation>
    </message>
    <message>
        <source>Type an e-mail address.</source>
        <translation>Escriba una dirección de correo.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatoria</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>Cómo rellenarla</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>At most {most} characters.</source>
        <translation>{most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>Example of a line</source>
        <translation>Ejemplo de línea</translation>
    </message>
    <message>
        <source>Company (only shown)</source>
        <translation>Empresa (solo informativo)</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>The mail server {host} is not known to the network.</source>
        <translation>La red no conoce el servidor de correo {host}.</translation>
    </message>
    <message>
        <source>Check its name, and that this computer is connected.</source>
        <translation>Compruebe su nombre y que este equipo esté conectado.</translation>
    </message>
    <message>
        <source>{host} takes no connection at port {port}.</source>
        <translation>{host} no acepta ninguna conexión en el puerto {port}.</translation>
    </message>
    <message>
        <source>Check the port (usually 587 with STARTTLS, 465 with TLS).</source>
        <translation>Compruebe el puerto (normalmente 587 con STARTTLS, 465 con TLS).</translation>
    </message>
    <message>
        <source>{host} did not answer in time at port {port}.</source>
        <translation>{host} no ha respondido a tiempo en el puerto {port}.</translation>
    </message>
    <message>
        <source>Check port and security, or try again later.</source>
        <translation>Compruebe el puerto y el cifrado, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted: {answer}.</source>
        <translation>El certificado de {host} no es de confianza: {answer}.</translation>
    </message>
    <message>
        <source>Check the name of the server; an authority of your own company must be known to this computer.</source>
        <translation>Compruebe el nombre del servidor; este equipo debe conocer la autoridad de certificación propia de su empresa.</translation>
    </message>
    <message>
        <source>No encrypted connection with {host} came about at port {port}: {answer}.</source>
        <translation>No se ha podido establecer una conexión cifrada con {host} en el puerto {port}: {answer}.</translation>
    </message>
    <message>
        <source>Check port and security (usually 587 with STARTTLS, 465 with TLS).</source>
        <translation>Compruebe el puerto y el cifrado (normalmente 587 con STARTTLS, 465 con TLS).</translation>
    </message>
    <message>
        <source>{host} does not offer what the account asks for: {answer}</source>
        <translation>{host} no ofrece lo que pide la cuenta: {answer}</translation>
    </message>
    <message>
        <source>Check security and port, or leave the user empty if no login is needed.</source>
        <translation>Compruebe el cifrado y el puerto, o deje vacío el usuario si no hace falta iniciar sesión.</translation>
    </message>
    <message>
        <source>{host} refused user or password: {answer}</source>
        <translation>{host} ha rechazado el usuario o la contraseña: {answer}</translation>
    </message>
    <message>
        <source>Type both again; some providers want a password made for programs.</source>
        <translation>Escríbalos de nuevo; algunos proveedores exigen una contraseña creada para programas.</translation>
    </message>
    <message>
        <source>{host} refused the sender&apos;s address: {answer}</source>
        <translation>{host} ha rechazado la dirección del remitente: {answer}</translation>
    </message>
    <message>
        <source>Give an address that belongs to the account, and a user if a login is needed.</source>
        <translation>Indique una dirección que pertenezca a la cuenta, y un usuario si hace falta iniciar sesión.</translation>
    </message>
    <message>
        <source>{host} refused every recipient: {answer}</source>
        <translation>{host} ha rechazado a todos los destinatarios: {answer}</translation>
    </message>
    <message>
        <source>Check their addresses.</source>
        <translation>Compruebe sus direcciones.</translation>
    </message>
    <message>
        <source>{host} broke the connection off.</source>
        <translation>{host} ha interrumpido la conexión.</translation>
    </message>
    <message>
        <source>{host} refused the e-mail: {answer}</source>
        <translation>{host} ha rechazado el correo: {answer}</translation>
    </message>
    <message>
        <source>Try again later, or ask who runs the mail server.</source>
        <translation>Inténtelo más tarde o pregunte al responsable del servidor de correo.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {answer}.</source>
        <translation>No se puede acceder a {host}: {answer}.</translation>
    </message>
    <message>
        <source>Check that this computer is connected, then try again.</source>
        <translation>Compruebe que este equipo esté conectado e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>MailAccount</name>
    <message>
        <source>The name of the mail server is missing or cannot be one.</source>
        <translation>El nombre del servidor de correo falta o no es válido.</translation>
    </message>
    <message>
        <source>Type it as your provider gives it, such as smtp.example.com.</source>
        <translation>Escríbalo como lo indica su proveedor, por ejemplo smtp.example.com.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Usual ones are 587 (STARTTLS) and 465 (TLS).</source>
        <translation>Los habituales son 587 (STARTTLS) y 465 (TLS).</translation>
    </message>
    <message>
        <source>The hour of the digest is a number from 0 to 23.</source>
        <translation>La hora del resumen es un número de 0 a 23.</translation>
    </message>
    <message>
        <source>Type 8 for eight in the morning.</source>
        <translation>Escriba 8 para las ocho de la mañana.</translation>
    </message>
    <message>
        <source>The password would travel over the network for anyone to read.</source>
        <translation>La contraseña circularía por la red a la vista de todos.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS, or a server that needs no login.</source>
        <translation>Elija STARTTLS o TLS, o un servidor que no exija iniciar sesión.</translation>
    </message>
    <message>
        <source>Nobody is named to receive the e-mails.</source>
        <translation>No se ha indicado a nadie para recibir los correos.</translation>
    </message>
    <message>
        <source>Type at least one e-mail address.</source>
        <translation>Escriba al menos una dirección de correo.</translation>
    </message>
    <message>
        <source>“{address}” is not an e-mail address.</source>
        <translation>«{address}» no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Type the address alone, without accents, such as name@example.com.</source>
        <translation>Escriba solo la dirección, sin acentos, por ejemplo nombre@example.com.</translation>
    </message>
</context>
<context>
    <name>MailCard</name>
    <message>
        <source>The e-mail is too long to be handed over. It was copied: paste it into a new e-mail, or save it.</source>
        <translation>El correo es demasiado largo para transmitirlo. Se ha copiado: péguelo en un correo nuevo o guárdelo.</translation>
    </message>
    <message>
        <source>No e-mail program answered. The e-mail was copied: paste it into a new one.</source>
        <translation>Ningún programa de correo ha respondido. El correo se ha copiado: péguelo en uno nuevo.</translation>
    </message>
    <message>
        <source>The e-mail was copied.</source>
        <translation>El correo se ha copiado.</translation>
    </message>
    <message>
        <source>Extension of due dates</source>
        <translation>Prórroga de vencimiento</translation>
    </message>
    <message>
        <source>Save the e-mail</source>
        <translation>Guardar el correo</translation>
    </message>
    <message>
        <source>E-mails (*.eml)</source>
        <translation>Correos (*.eml)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>E-mail to the collection department</source>
        <translation>Correo al departamento de recobro</translation>
    </message>
    <message>
        <source>Text of the e-mail</source>
        <translation>Texto del correo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy receiver, subject and text of the e-mail</source>
        <translation>Copiar el destinatario, el asunto y el texto del correo</translation>
    </message>
    <message>
        <source>Sa&amp;ve as .eml…</source>
        <translation>&amp;Guardar como .eml…</translation>
    </message>
    <message>
        <source>The contract names no address: ask your insurer&apos;s contact.</source>
        <translation>El contrato no indica ninguna dirección: pregunte a su contacto en la aseguradora.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
</context>
<context>
    <name>MailPart</name>
    <message>
        <source>STARTTLS (usual)</source>
        <translation>STARTTLS (habitual)</translation>
    </message>
    <message>
        <source>TLS from the beginning</source>
        <translation>TLS desde el principio</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrado</translation>
    </message>
    <message>
        <source>Account the e-mails are sent from</source>
        <translation>Cuenta desde la que se envían los correos</translation>
    </message>
    <message>
        <source>Sa&amp;ve the account</source>
        <translation>&amp;Guardar la cuenta</translation>
    </message>
    <message>
        <source> Send a &amp;test message</source>
        <translation> Enviar un mensaje de prue&amp;ba</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Quitar la cuenta</translation>
    </message>
    <message>
        <source>Send me the &amp;daily e-mail</source>
        <translation>Enviarme el correo &amp;diario</translation>
    </message>
    <message>
        <source>Once a day, what was not opened since the last one. Switched off here it is off at every computer.</source>
        <translation>Una vez al día, lo que no se ha abierto desde el anterior. Si se desactiva aquí, queda desactivado en todos los equipos.</translation>
    </message>
    <message>
        <source>Not be&amp;fore</source>
        <translation>No a&amp;ntes de</translation>
    </message>
    <message>
        <source>The hour of the contract&apos;s day; later when the program starts later.</source>
        <translation>La hora del día del contrato; más tarde si el programa se inicia más tarde.</translation>
    </message>
    <message>
        <source>&amp;Mail server</source>
        <translation>&amp;Servidor de correo</translation>
    </message>
    <message>
        <source>As your provider gives it, such as smtp.example.com.</source>
        <translation>Como lo indica su proveedor, por ejemplo smtp.example.com.</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Cifrado</translation>
    </message>
    <message>
        <source>As your provider says; a password never goes unencrypted over a network.</source>
        <translation>Como lo indica su proveedor; una contraseña nunca circula sin cifrar por una red.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>Usually 587 with STARTTLS, 465 with TLS; it follows the encryption.</source>
        <translation>Normalmente 587 con STARTTLS, 465 con TLS; depende del cifrado.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Empty for a server that asks for no login.</source>
        <translation>Vacío si el servidor no exige iniciar sesión.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>Kept in the keyring of the operating system, nowhere else.</source>
        <translation>Se guarda en el llavero del sistema operativo y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Sende&amp;r</source>
        <translation>&amp;Remitente</translation>
    </message>
    <message>
        <source>Your own address.</source>
        <translation>Su propia dirección.</translation>
    </message>
    <message>
        <source>Re&amp;cipients</source>
        <translation>Des&amp;tinatarios</translation>
    </message>
    <message>
        <source>Whoever is to read it; several addresses with commas between.</source>
        <translation>Quién debe leerlo; varias direcciones separadas por comas.</translation>
    </message>
    <message>
        <source>Kept in the keyring</source>
        <translation>Guardada en el llavero</translation>
    </message>
    <message>
        <source>Another computer sends it: this one has no account.</source>
        <translation>Lo envía otro equipo: este no tiene ninguna cuenta.</translation>
    </message>
    <message>
        <source>Save an account first: without one nothing can be sent.</source>
        <translation>Guarde primero una cuenta: sin ella no se puede enviar nada.</translation>
    </message>
    <message>
        <source>The last e-mail was broken off; whether it arrived is not known.</source>
        <translation>El último correo se interrumpió; no se sabe si ha llegado.</translation>
    </message>
    <message>
        <source>No e-mail was sent yet.</source>
        <translation>Aún no se ha enviado ningún correo.</translation>
    </message>
    <message numerus="yes">
        <source>Last sent on {moment}, with %n notifications.</source>
        <translation>
            <numerusform>Último envío: {moment}, con %n notificación.</numerusform>
            <numerusform>Último envío: {moment}, con %n notificaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not take it for {addresses}.</source>
        <translation>El servidor no lo aceptó para {addresses}.</translation>
    </message>
    <message>
        <source>The last e-mail was not sent ({moment}).</source>
        <translation>El último correo no se ha enviado ({moment}).</translation>
    </message>
    <message>
        <source>No more is tried until the account is saved again or a test message arrives.</source>
        <translation>No se intentará nada más hasta que se guarde de nuevo la cuenta o llegue un mensaje de prueba.</translation>
    </message>
    <message>
        <source>It is tried again from {moment} on.</source>
        <translation>Se intentará de nuevo a partir de: {moment}.</translation>
    </message>
    <message>
        <source>The account was saved.</source>
        <translation>La cuenta se ha guardado.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>The test message was sent, but the server did not take it for {addresses}.</source>
        <translation>El mensaje de prueba se ha enviado, pero el servidor no lo ha aceptado para {addresses}.</translation>
    </message>
    <message>
        <source>The test message was sent to {addresses}. Look whether it arrived.</source>
        <translation>El mensaje de prueba se ha enviado a {addresses}. Compruebe si ha llegado.</translation>
    </message>
    <message>
        <source>The mail account was removed.</source>
        <translation>La cuenta de correo se ha quitado.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>Something unexpected happened. What was saved before is kept.</source>
        <translation>Ha ocurrido algo inesperado. Se conserva lo guardado antes.</translation>
    </message>
    <message>
        <source>&amp;New action…</source>
        <translation>&amp;Nueva acción…</translation>
    </message>
    <message>
        <source>&amp;Exchange now</source>
        <translation>&amp;Intercambiar ahora</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>&amp;Filtrar esta lista</translation>
    </message>
    <message>
        <source>Show or hide the &amp;sidebar</source>
        <translation>Mostrar u ocultar el &amp;panel lateral</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto &amp;más pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Fi&amp;nd company, page or action…</source>
        <translation>&amp;Buscar empresa, página o acción…</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About CofaNet Desktop</source>
        <translation>&amp;Acerca de CofaNet Desktop</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Apa&amp;riencia</translation>
    </message>
    <message>
        <source>DEMONSTRATION DATA</source>
        <translation>DATOS DE DEMOSTRACIÓN</translation>
    </message>
    <message>
        <source>You are working offline. What you enter is kept and sent when you go online.</source>
        <translation>Está trabajando sin conexión. Lo que introduzca se conserva y se enviará cuando se conecte.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Conectarse</translation>
    </message>
    <message>
        <source>The insurer cannot be reached. You see the data of the last exchange; what you enter is kept and sent later.</source>
        <translation>No se puede contactar con la aseguradora. Ve los datos del último intercambio; lo que introduzca se conserva y se enviará más tarde.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Contract: {contract}</source>
        <translation>Contrato: {contract}</translation>
    </message>
    <message>
        <source>switch policy</source>
        <translation>cambiar de póliza</translation>
    </message>
    <message>
        <source>Open the profile {name}</source>
        <translation>Abrir el perfil {name}</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Undo what the last message tells</source>
        <translation>Deshacer lo que indica el último mensaje</translation>
    </message>
    <message>
        <source>Close the last message</source>
        <translation>Cerrar el último mensaje</translation>
    </message>
    <message>
        <source>Requests not sent</source>
        <translation>Solicitudes no enviadas</translation>
    </message>
    <message numerus="yes">
        <source>%n requests for cover have not been sent yet.</source>
        <translation>
            <numerusform>%n solicitud de cobertura aún no se ha enviado.</numerusform>
            <numerusform>%n solicitudes de cobertura aún no se han enviado.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept and sent the next time the application is online.</source>
        <translation>Se conserva todo y se enviará la próxima vez que la aplicación esté conectada.</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Cerrar de todos modos</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Seguir aquí</translation>
    </message>
</context>
<context>
    <name>MomentChoice</name>
    <message>
        <source>Import &amp;now</source>
        <translation>Importar a&amp;hora</translation>
    </message>
    <message>
        <source>Import a&amp;t:</source>
        <translation>Importar e&amp;l:</translation>
    </message>
    <message>
        <source>Moment of the import</source>
        <translation>Momento de la importación</translation>
    </message>
</context>
<context>
    <name>NewExportDialog</name>
    <message>
        <source>New export: {category}</source>
        <translation>Nueva exportación: {category}</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Plantilla</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Líneas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>File to be written</source>
        <translation>Archivo que se escribirá</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
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
        <source> C&amp;hoose…</source>
        <translation> Ele&amp;gir…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>A list by month has columns of its own: the fields of the template are not used.</source>
        <translation>Una lista por meses tiene columnas propias: los campos de la plantilla no se usan.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields of everything under the contract in use.</source>
        <translation>
            <numerusform>%n campo de todo lo que hay en el contrato en uso.</numerusform>
            <numerusform>%n campos de todo lo que hay en el contrato en uso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Libros (*.xlsx)</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listas (*.csv)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .xlsx or .csv.</source>
        <translation>Elija un archivo cuyo nombre termine en .xlsx o .csv.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one.</source>
        <translation>Esa carpeta no existe. Elija otra.</translation>
    </message>
</context>
<context>
    <name>NewProfileDialog</name>
    <message>
        <source>New demonstration profile</source>
        <translation>Nuevo perfil de demostración</translation>
    </message>
    <message>
        <source>A profile is a set of contracts, companies and requests of its own. This one is filled with invented data and opens in a window of its own.</source>
        <translation>Un perfil es un conjunto propio de contratos, empresas y solicitudes. Este se rellena con datos inventados y se abre en su propia ventana.</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>&amp;Nombre del perfil</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>&amp;Create and open</source>
        <translation>&amp;Crear y abrir</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Dé un nombre al perfil.</translation>
    </message>
    <message>
        <source>{message} Use letters, digits, spaces, dots and dashes.</source>
        <translation>{message} Utilice letras, cifras, espacios, puntos y guiones.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n new notifications</source>
        <translation>
            <numerusform>%n notificación nueva</numerusform>
            <numerusform>%n notificaciones nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>{product} granted: {amount}, {company}</source>
        <translation>{product}: {amount} concedidos, {company}</translation>
    </message>
    <message>
        <source>{product} refused, {company}</source>
        <translation>{product}: denegación, {company}</translation>
    </message>
    <message>
        <source>{product} reduced to {amount}, {company}</source>
        <translation>{product}: reducción a {amount}, {company}</translation>
    </message>
    <message>
        <source>{product} answered: {rating}, {company}</source>
        <translation>{product}: respuesta {rating}, {company}</translation>
    </message>
    <message>
        <source>{product} deleted, {company}</source>
        <translation>{product}: eliminación, {company}</translation>
    </message>
    <message>
        <source>DRA changed from {before} to {after}, {company}</source>
        <translation>DRA modificado de {before} a {after}, {company}</translation>
    </message>
    <message>
        <source>Company identified: {company} now has Easy number {rating}</source>
        <translation>Empresa identificada: {company} tiene ahora el número Easy {rating}</translation>
    </message>
    <message>
        <source>TopLiner offered: {amount}, {company}</source>
        <translation>Oferta de TopLiner: {amount}, {company}</translation>
    </message>
    <message>
        <source>{product} received, {company}</source>
        <translation>{product}: ya disponible, {company}</translation>
    </message>
    <message>
        <source>TopLiner of {amount} ends on {after}, {company}</source>
        <translation>TopLiner de {amount}: finaliza el {after}, {company}</translation>
    </message>
    <message>
        <source>{product} expired, {company}</source>
        <translation>{product}: ha vencido, {company}</translation>
    </message>
    <message>
        <source>{product} terminated, {company}</source>
        <translation>{product}: rescisión, {company}</translation>
    </message>
    <message>
        <source>Extension: {status}, {company}</source>
        <translation>Prórroga: {status}, {company}</translation>
    </message>
    <message>
        <source>Overdue declaration: {status}, {company}</source>
        <translation>Declaración de impago: {status}, {company}</translation>
    </message>
    <message>
        <source>Turnover declaration of {before} due on {after}</source>
        <translation>Declaración de ventas ({before}): plazo hasta el {after}</translation>
    </message>
    <message>
        <source>ILU: tell your real needs by {after}, {company}</source>
        <translation>ILU: comunique sus necesidades reales a más tardar el {after}, {company}</translation>
    </message>
    <message>
        <source>Document {before}: {status}, {company}</source>
        <translation>Documento {before} – información: {status}, {company}</translation>
    </message>
    <message>
        <source>{product} answered: no assessment is known, {company}</source>
        <translation>{product}: ninguna evaluación disponible, {company}</translation>
    </message>
</context>
<context>
    <name>NotificationCategory</name>
    <message>
        <source>Insurance</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Gestión</translation>
    </message>
</context>
<context>
    <name>NotificationChips</name>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Borrar los f&amp;iltros</translation>
    </message>
    <message>
        <source>Clear every filter</source>
        <translation>Borrar todos los filtros</translation>
    </message>
    <message>
        <source>Remove the filter {name}</source>
        <translation>Quitar el filtro {name}</translation>
    </message>
    <message>
        <source>ILU</source>
        <translation>ILU</translation>
    </message>
    <message>
        <source>Name: {text}</source>
        <translation>Nombre: {text}</translation>
    </message>
    <message>
        <source>Easy number: {text}</source>
        <translation>Número Easy: {text}</translation>
    </message>
    <message>
        <source>Identifier: {text}</source>
        <translation>Identificador: {text}</translation>
    </message>
    <message>
        <source>Reference: {text}</source>
        <translation>Referencia: {text}</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>Todos los contratos</translation>
    </message>
    <message>
        <source>Contract {numbers}</source>
        <translation>Contrato {numbers}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Desde el {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hasta el {day}</translation>
    </message>
    <message>
        <source>With what thresholds keep back</source>
        <translation>Con lo que retienen los umbrales</translation>
    </message>
    <message>
        <source>Only what thresholds keep back</source>
        <translation>Solo lo que retienen los umbrales</translation>
    </message>
</context>
<context>
    <name>NotificationExport</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leída</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Número Easy</translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation>Referencia de cliente</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>NotificationKind</name>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Assessment answered or changed</source>
        <translation>Evaluación recibida o modificada</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Change of the DRA</source>
        <translation>Cambio del DRA</translation>
    </message>
    <message>
        <source>Company identified</source>
        <translation>Empresa identificada</translation>
    </message>
    <message>
        <source>TopLiner offer</source>
        <translation>Oferta TopLiner</translation>
    </message>
    <message>
        <source>Report received</source>
        <translation>Informe recibido</translation>
    </message>
    <message>
        <source>TopLiner about to end</source>
        <translation>TopLiner próximo a su fin</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Rescindido</translation>
    </message>
    <message>
        <source>Due date extension</source>
        <translation>Prórroga de vencimiento</translation>
    </message>
    <message>
        <source>Overdue declaration</source>
        <translation>Declaración de impago</translation>
    </message>
    <message>
        <source>Turnover declaration due</source>
        <translation>Declaración de ventas por hacer</translation>
    </message>
    <message>
        <source>ILU</source>
        <translation>ILU</translation>
    </message>
    <message>
        <source>Document analysed</source>
        <translation>Documento analizado</translation>
    </message>
</context>
<context>
    <name>NotificationPane</name>
    <message>
        <source>Notification chosen</source>
        <translation>Notificación elegida</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Marcar no leída</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Marcar leída</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications chosen</source>
        <translation>
            <numerusform>%n notificación elegida</numerusform>
            <numerusform>%n notificaciones elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Número Easy</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Su referencia</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
</context>
<context>
    <name>NotificationTable</name>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Unread: {text}</source>
        <translation>No leída: {text}</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leída</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leída</translation>
    </message>
    <message>
        <source>Your contract</source>
        <translation>Su contrato</translation>
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
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Filter notifications</source>
        <translation>Filtrar las notificaciones</translation>
    </message>
    <message>
        <source>Company, country, reference, Easy number, text…</source>
        <translation>Empresa, país, referencia, número Easy, texto…</translation>
    </message>
    <message>
        <source>Looks for every word in what is displayed, without accents or case.</source>
        <translation>Busca cada palabra en lo que se muestra, sin distinguir acentos ni mayúsculas.</translation>
    </message>
    <message>
        <source>&amp;Advanced filters</source>
        <translation>&amp;Filtros avanzados</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Se&amp;lect all</source>
        <translation>Se&amp;leccionar todo</translation>
    </message>
    <message>
        <source> Mark as &amp;read</source>
        <translation> &amp;Marcar como leídas</translation>
    </message>
    <message>
        <source> Mark as &amp;unread</source>
        <translation> Marcar como no leí&amp;das</translation>
    </message>
    <message>
        <source> &amp;Delete</source>
        <translation> &amp;Eliminar</translation>
    </message>
    <message>
        <source>Open what it tells of</source>
        <translation>Abrir lo que indica</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Marcar como leídas o no leídas</translation>
    </message>
    <message>
        <source>Delete notifications</source>
        <translation>Eliminar notificaciones</translation>
    </message>
    <message>
        <source>Export the notifications shown</source>
        <translation>Exportar las notificaciones mostradas</translation>
    </message>
    <message>
        <source>Show the chosen notification beside the list</source>
        <translation>Mostrar la notificación elegida junto a la lista</translation>
    </message>
    <message>
        <source>Clear every filter</source>
        <translation>Borrar todos los filtros</translation>
    </message>
    <message>
        <source>No notification yet: the insurer&apos;s answers will be told here.</source>
        <translation>Aún no hay notificaciones: aquí se mostrarán las respuestas de la aseguradora.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept back by your thresholds: show</source>
        <translation>
            <numerusform>%n retenida por sus umbrales: mostrar</numerusform>
            <numerusform>%n retenidas por sus umbrales: mostrar</numerusform>
        </translation>
    </message>
    <message>
        <source>No notification fits these filters.</source>
        <translation>Ninguna notificación cumple estos filtros.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar los filtros</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications</source>
        <translation>
            <numerusform>%n notificación</numerusform>
            <numerusform>%n notificaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} de {total}</translation>
    </message>
    <message>
        <source>Contract {name} is in use now.</source>
        <translation>El contrato {name} está ahora en uso.</translation>
    </message>
    <message>
        <source>notifications {day}</source>
        <translation>notificaciones {day}</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Libros (*.xlsx)</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listas (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications deleted</source>
        <translation>
            <numerusform>%n notificación eliminada</numerusform>
            <numerusform>%n notificaciones eliminadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationsWritten</name>
    <message>
        <source>Open &amp;file</source>
        <translation>Abrir &amp;archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications</source>
        <translation>
            <numerusform>%n notificación</numerusform>
            <numerusform>%n notificaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} notifications written</source>
        <translation>{done} de {total} notificaciones escritas</translation>
    </message>
</context>
<context>
    <name>OfferActions</name>
    <message>
        <source> &amp;Buy for {price}</source>
        <translation> Com&amp;prar por {price}</translation>
    </message>
    <message>
        <source> &amp;Refuse</source>
        <translation> &amp;Rechazar</translation>
    </message>
    <message>
        <source>Refuse the offer; nothing is due</source>
        <translation>Rechazar la oferta; no se debe nada</translation>
    </message>
    <message>
        <source> New &amp;simulation</source>
        <translation> Nueva si&amp;mulación</translation>
    </message>
    <message>
        <source>Refuse the offer, and ask for another with the values kept</source>
        <translation>Rechazar la oferta y solicitar otra conservando los valores</translation>
    </message>
</context>
<context>
    <name>OffersDialog</name>
    <message>
        <source>New action</source>
        <translation>Nueva acción</translation>
    </message>
    <message>
        <source>What can be ordered on {company} under contract {contract}</source>
        <translation>Lo que puede solicitarse sobre {company} con el contrato {contract}</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Overdues</source>
        <translation>Impagos</translation>
    </message>
</context>
<context>
    <name>OptionalDate</name>
    <message>
        <source>Choose a day (F4)</source>
        <translation>Elegir un día (F4)</translation>
    </message>
    <message>
        <source>Choose a day: {field}</source>
        <translation>Elegir un día: {field}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>OrderStep</name>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Amount wanted</source>
        <translation>Importe deseado</translation>
    </message>
    <message>
        <source>Total outstanding today (optional)</source>
        <translation>Saldo pendiente total hoy (opcional)</translation>
    </message>
    <message>
        <source>Nothing is on record. Empty changes nothing.</source>
        <translation>No hay nada registrado. Si se deja vacío, no cambia nada.</translation>
    </message>
    <message>
        <source>On record: {amount}. Empty changes nothing.</source>
        <translation>Registrado: {amount}. Si se deja vacío, no cambia nada.</translation>
    </message>
    <message>
        <source>The contract fixes the terms: {amount}, insured at {percentage} %.</source>
        <translation>El contrato fija las condiciones: {amount}, asegurado al {percentage} %.</translation>
    </message>
    <message>
        <source>The insurer sets the amount of an @rating limit and answers at once.</source>
        <translation>La aseguradora fija el importe de un límite @rating y responde de inmediato.</translation>
    </message>
    <message>
        <source>&amp;Amount wanted</source>
        <translation>&amp;Importe deseado</translation>
    </message>
    <message>
        <source>The highest amount this customer may owe you at one time.</source>
        <translation>El importe más alto que este cliente podrá deberle en un momento dado.</translation>
    </message>
    <message>
        <source>Your &amp;reference for this customer (optional)</source>
        <translation>Su &amp;referencia para este cliente (opcional)</translation>
    </message>
    <message>
        <source>At most 35 characters, such as the customer number in your accounts.</source>
        <translation>Como máximo 35 caracteres, por ejemplo el número de cliente en su contabilidad.</translation>
    </message>
    <message>
        <source>Total &amp;outstanding today (optional)</source>
        <translation>Saldo pendiente &amp;total hoy (opcional)</translation>
    </message>
</context>
<context>
    <name>OrderWizard</name>
    <message>
        <source>New request: {product}</source>
        <translation>Nueva solicitud: {product}</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Amount asked</source>
        <translation>Importe solicitado</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>Garante</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Su referencia</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Total outstanding</source>
        <translation>Saldo pendiente total</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Which requests to list</source>
        <translation>Solicitudes que mostrar</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source> &amp;Export list…</source>
        <translation> E&amp;xportar lista…</translation>
    </message>
    <message>
        <source> &amp;Withdraw</source>
        <translation> &amp;Retirar</translation>
    </message>
    <message>
        <source> &amp;Correct and send…</source>
        <translation> &amp;Corregir y enviar…</translation>
    </message>
    <message>
        <source> Send &amp;again</source>
        <translation> Re&amp;enviar</translation>
    </message>
    <message>
        <source> &amp;Discard</source>
        <translation> Descar&amp;tar</translation>
    </message>
    <message>
        <source>Open c&amp;ompany</source>
        <translation>Abrir em&amp;presa</translation>
    </message>
    <message>
        <source>Withdraw or discard the request</source>
        <translation>Retirar o descartar la solicitud</translation>
    </message>
    <message>
        <source>Drafts ({count})</source>
        <translation>Borradores ({count})</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>No request was made yet.</source>
        <translation>Aún no se ha hecho ninguna solicitud.</translation>
    </message>
    <message>
        <source>Everything has been sent and answered. Nothing needs your attention.</source>
        <translation>Todo se ha enviado y ha recibido respuesta. Nada requiere su atención.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked on {moment} by {actor}</source>
        <translation>Solicitado el {moment} por {actor}</translation>
    </message>
    <message>
        <source>{attempts}, the last on {moment}</source>
        <translation>{attempts}, el último el {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>never sent yet</source>
        <translation>aún no enviada</translation>
    </message>
    <message>
        <source>{state} on {moment}</source>
        <translation>{state} el {moment}</translation>
    </message>
    <message>
        <source>Withdraw this request?</source>
        <translation>¿Retirar esta solicitud?</translation>
    </message>
    <message>
        <source>It was never sent: the insurer will not hear of it.</source>
        <translation>Nunca se ha enviado: la aseguradora no sabrá de ella.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Put this request away?</source>
        <translation>¿Descartar esta solicitud?</translation>
    </message>
    <message>
        <source>It was not accepted and is not sent again. It stays in the history.</source>
        <translation>No se ha aceptado y no volverá a enviarse. Permanece en el historial.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listas (*.csv)</translation>
    </message>
    <message>
        <source>{count} written to {file}.</source>
        <translation>Lista guardada en {file} ({count}).</translation>
    </message>
</context>
<context>
    <name>OutboxTable</name>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Solicitado el</translation>
    </message>
    <message>
        <source>A request of a newer version of this program</source>
        <translation>Una solicitud de una versión más reciente de este programa</translation>
    </message>
    <message>
        <source>Order: {product}</source>
        <translation>Pedido: {product}</translation>
    </message>
    <message>
        <source>Order: {product}, {amount}</source>
        <translation>Pedido: {product}, {amount}</translation>
    </message>
    <message>
        <source>Change of amount: {product}, {amount}</source>
        <translation>Modificación del importe: {product}, {amount}</translation>
    </message>
    <message>
        <source>Transformation: {product} into {into}</source>
        <translation>Transformación: {product} en {into}</translation>
    </message>
    <message>
        <source>Transformation: {product} into {into}, {amount}</source>
        <translation>Transformación: {product} en {into}, {amount}</translation>
    </message>
    <message>
        <source>Deletion: {product}</source>
        <translation>Eliminación: {product}</translation>
    </message>
    <message>
        <source>End of monitoring: {product}</source>
        <translation>Fin del seguimiento: {product}</translation>
    </message>
    <message>
        <source>Purchase of what was offered: {product}</source>
        <translation>Compra de la oferta: {product}</translation>
    </message>
    <message>
        <source>Refusal of what was offered: {product}</source>
        <translation>Rechazo de la oferta: {product}</translation>
    </message>
    <message>
        <source>Renewal: {product}</source>
        <translation>Renovación: {product}</translation>
    </message>
    <message>
        <source>New company: {name}, {city}</source>
        <translation>Nueva empresa: {name}, {city}</translation>
    </message>
    <message>
        <source>Notifications marked as read: {count}</source>
        <translation>Notificaciones marcadas como leídas: {count}</translation>
    </message>
    <message>
        <source>Notifications marked as unread: {count}</source>
        <translation>Notificaciones marcadas como no leídas: {count}</translation>
    </message>
    <message>
        <source>Notifications deleted: {count}</source>
        <translation>Notificaciones eliminadas: {count}</translation>
    </message>
    <message>
        <source>Notifications put back: {count}</source>
        <translation>Notificaciones recuperadas: {count}</translation>
    </message>
    <message>
        <source>Custom fields: {count}</source>
        <translation>Campos personalizados: {count}</translation>
    </message>
    <message>
        <source>New custom field: {name}</source>
        <translation>Nuevo campo personalizado: {name}</translation>
    </message>
    <message>
        <source>Custom field renamed: {name}</source>
        <translation>Campo personalizado renombrado: {name}</translation>
    </message>
    <message>
        <source>Custom field deleted</source>
        <translation>Campo personalizado eliminado</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Favourites added: {count}</source>
        <translation>Favoritos añadidos: {count}</translation>
    </message>
    <message>
        <source>Favourites removed: {count}</source>
        <translation>Favoritos quitados: {count}</translation>
    </message>
    <message>
        <source>Overdue declaration: {amount}, lines: {count}</source>
        <translation>Declaración de impago: {amount}, líneas: {count}</translation>
    </message>
    <message>
        <source>Overdue declaration, uninsured debt: {amount}, lines: {count}</source>
        <translation>Declaración de impago, deuda no asegurada: {amount}, líneas: {count}</translation>
    </message>
    <message>
        <source>Addition to an overdue declaration, lines: {count}</source>
        <translation>Ampliación de una declaración de impago, líneas: {count}</translation>
    </message>
    <message>
        <source>Cancellation of an overdue declaration</source>
        <translation>Anulación de una declaración de impago</translation>
    </message>
    <message>
        <source>Contact of an overdue declaration: {name}</source>
        <translation>Contacto de una declaración de impago: {name}</translation>
    </message>
    <message>
        <source>Due date extension, invoices: {count}</source>
        <translation>Prórroga de vencimiento, facturas: {count}</translation>
    </message>
    <message>
        <source>Change of a due date extension, invoices: {count}</source>
        <translation>Modificación de una prórroga de vencimiento, facturas: {count}</translation>
    </message>
    <message>
        <source>Cancellation of a due date extension</source>
        <translation>Anulación de una prórroga de vencimiento</translation>
    </message>
    <message>
        <source>Turnover declaration, saved</source>
        <translation>Declaración de ventas, guardada</translation>
    </message>
    <message>
        <source>Turnover declaration, sent</source>
        <translation>Declaración de ventas, enviada</translation>
    </message>
    <message>
        <source>Answer to an information request on a cover</source>
        <translation>Respuesta a una solicitud de información sobre una cobertura (ILU)</translation>
    </message>
    <message>
        <source>Document: {file}</source>
        <translation>Documento: {file}</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>desde las {time}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>Will probably be refused: {reason}</source>
        <translation>Probablemente se denegará: {reason}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Número Easy</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Número de solicitud</translation>
    </message>
</context>
<context>
    <name>OverdueList</name>
    <message>
        <source>Company, number, reference, invoice…</source>
        <translation>Empresa, número, referencia, factura…</translation>
    </message>
    <message>
        <source>Filter overdue declarations</source>
        <translation>Filtrar las declaraciones de impago</translation>
    </message>
    <message>
        <source> Insu&amp;red</source>
        <translation> Ase&amp;guradas</translation>
    </message>
    <message>
        <source> Uninsure&amp;d</source>
        <translation> N&amp;o aseguradas</translation>
    </message>
    <message>
        <source> &amp;Intervention asked</source>
        <translation> Intervención &amp;solicitada</translation>
    </message>
    <message>
        <source> N&amp;o intervention</source>
        <translation> Sin inte&amp;rvención</translation>
    </message>
    <message>
        <source> Collected by: {name}</source>
        <translation> Recobro: {name}</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Clear every filter</source>
        <translation>Borrar todos los filtros</translation>
    </message>
    <message>
        <source> E&amp;xport…</source>
        <translation> E&amp;xportar…</translation>
    </message>
    <message>
        <source>Export the overdue declarations</source>
        <translation>Exportar las declaraciones de impago</translation>
    </message>
    <message>
        <source>Export the overdue declarations…</source>
        <translation>Exportar las declaraciones de impago…</translation>
    </message>
    <message>
        <source>Open the declaration</source>
        <translation>Abrir la declaración</translation>
    </message>
    <message>
        <source>Add to the declaration</source>
        <translation>Ampliar la declaración</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Abrir la empresa</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Overdue declarations</source>
        <translation>Declaraciones de impago</translation>
    </message>
    <message numerus="yes">
        <source>%n declarations</source>
        <translation>
            <numerusform>%n declaración</numerusform>
            <numerusform>%n declaraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} de {total}</translation>
    </message>
    <message>
        <source> &amp;Status</source>
        <translation> Es&amp;tado</translation>
    </message>
    <message>
        <source> &amp;Status: {names}</source>
        <translation> Es&amp;tado: {names}</translation>
    </message>
    <message>
        <source>No declaration fits these filters.</source>
        <translation>Ninguna declaración cumple estos filtros.</translation>
    </message>
    <message>
        <source>No overdue has been declared under this contract.</source>
        <translation>No se ha declarado ningún impago con este contrato.</translation>
    </message>
    <message>
        <source>overdues</source>
        <translation>impagos</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Libros (*.xlsx)</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listas (*.csv)</translation>
    </message>
    <message>
        <source>Export the overdue declarations as shown</source>
        <translation>Exportar las declaraciones de impago como se ven</translation>
    </message>
</context>
<context>
    <name>OverdueTable</name>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervención</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>Por cobrar</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>Declarado el</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Insured debt</source>
        <translation>Deuda asegurada</translation>
    </message>
    <message>
        <source>Uninsured debt</source>
        <translation>Deuda no asegurada</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>aún no asignada</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>No solicitada</translation>
    </message>
    <message>
        <source>Collected by: {collector}</source>
        <translation>Recobro: {collector}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>no last day</source>
        <translation>sin fecha límite</translation>
    </message>
    <message>
        <source>declared late</source>
        <translation>fuera de plazo</translation>
    </message>
</context>
<context>
    <name>OverduesPage</name>
    <message>
        <source>Overdues</source>
        <translation>Impagos</translation>
    </message>
    <message>
        <source> Declare an o&amp;verdue…</source>
        <translation> Declarar un im&amp;pago…</translation>
    </message>
    <message>
        <source>Declare an overdue…</source>
        <translation>Declarar un impago…</translation>
    </message>
    <message>
        <source>No overdue has been declared under this contract.</source>
        <translation>No se ha declarado ningún impago con este contrato.</translation>
    </message>
</context>
<context>
    <name>PageButton</name>
    <message>
        <source>{page}, {count} new</source>
        <translation>{page}, {count} por atender</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Última página</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Company search</source>
        <translation>Búsqueda de empresas</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>Overdues</source>
        <translation>Impagos</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Bulk orders</source>
        <translation>Pedidos masivos</translation>
    </message>
    <message>
        <source>Turnover declarations</source>
        <translation>Declaraciones de ventas</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos personalizados</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Overdue declaration</source>
        <translation>Declaración de impago</translation>
    </message>
    <message>
        <source>Due date extension</source>
        <translation>Prórroga de vencimiento</translation>
    </message>
    <message>
        <source>Turnover declaration</source>
        <translation>Declaración de ventas</translation>
    </message>
</context>
<context>
    <name>PaletteKeywords</name>
    <message>
        <source>start dashboard overview to-do</source>
        <translation>inicio principal panel resumen pendientes tareas</translation>
    </message>
    <message>
        <source>find debtor buyer customer identifier</source>
        <translation>buscar encontrar deudor comprador cliente identificador</translation>
    </message>
    <message>
        <source>customers debtors buyers covers limits</source>
        <translation>clientes deudores compradores coberturas límites</translation>
    </message>
    <message>
        <source>unpaid claims late payment</source>
        <translation>impagados siniestros retraso de pago morosos</translation>
    </message>
    <message>
        <source>inbox messages alerts decisions</source>
        <translation>buzón bandeja de entrada mensajes avisos alertas decisiones</translation>
    </message>
    <message>
        <source>import list file spreadsheet many</source>
        <translation>importar lista archivo hoja de cálculo varios lotes</translation>
    </message>
    <message>
        <source>declare sales period</source>
        <translation>declarar ventas facturación período</translation>
    </message>
    <message>
        <source>queue waiting sent refused drafts</source>
        <translation>cola espera enviadas denegadas rechazadas borradores</translation>
    </message>
    <message>
        <source>papers files upload balance sheets</source>
        <translation>papeles archivos ficheros subir enviar balances</translation>
    </message>
    <message>
        <source>preferences options configuration</source>
        <translation>ajustes opciones configuración</translation>
    </message>
    <message>
        <source>order request cover information declare</source>
        <translation>pedir pedido solicitar cobertura información declarar</translation>
    </message>
    <message>
        <source>synchronise send receive fetch</source>
        <translation>sincronizar enviar recibir</translation>
    </message>
    <message>
        <source>reload update</source>
        <translation>recargar refrescar actualizar</translation>
    </message>
    <message>
        <source>find narrow</source>
        <translation>buscar encontrar acotar</translation>
    </message>
    <message>
        <source>collapse rail navigation</source>
        <translation>contraer ocultar barra navegación</translation>
    </message>
    <message>
        <source>zoom in font bigger</source>
        <translation>zoom ampliar aumentar letra</translation>
    </message>
    <message>
        <source>zoom out font</source>
        <translation>zoom reducir disminuir letra</translation>
    </message>
    <message>
        <source>zoom reset font</source>
        <translation>zoom restablecer letra</translation>
    </message>
    <message>
        <source>help manual documentation</source>
        <translation>ayuda manual documentación</translation>
    </message>
    <message>
        <source>keys hotkeys</source>
        <translation>teclas atajos teclado</translation>
    </message>
    <message>
        <source>version licences</source>
        <translation>versión licencias</translation>
    </message>
    <message>
        <source>exit leave end close</source>
        <translation>salir abandonar terminar cerrar</translation>
    </message>
</context>
<context>
    <name>PaletteSettings</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>appearance colours scheme mode night day</source>
        <translation>apariencia aspecto colores esquema modo noche día</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>font larger smaller zoom</source>
        <translation>letra fuente mayor menor grande pequeña zoom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Dates and figures</source>
        <translation>Fechas y cifras</translation>
    </message>
    <message>
        <source>regional format locale numbers amounts decimal separator</source>
        <translation>formato regional números importes separador decimal coma</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página inicial</translation>
    </message>
    <message>
        <source>begin opening first</source>
        <translation>inicio arranque apertura primera</translation>
    </message>
    <message>
        <source>Covers ending soon</source>
        <translation>Coberturas por vencer</translation>
    </message>
    <message>
        <source>imminent end days horizon expiry</source>
        <translation>inminente fin días plazo vencimiento</translation>
    </message>
    <message>
        <source>Rows per page</source>
        <translation>Filas por página</translation>
    </message>
    <message>
        <source>portfolio lines companies length</source>
        <translation>cartera líneas empresas longitud</translation>
    </message>
    <message>
        <source>Local names and addresses</source>
        <translation>Nombres y direcciones locales</translation>
    </message>
    <message>
        <source>alphabet script non-Latin</source>
        <translation>alfabeto escritura no latina</translation>
    </message>
    <message>
        <source>CRS number</source>
        <translation>Número CRS</translation>
    </message>
    <message>
        <source>identifier column</source>
        <translation>identificador columna</translation>
    </message>
    <message>
        <source>Closing hides the window in the tray</source>
        <translation>Al cerrar, ocultar la ventana en la bandeja del sistema</translation>
    </message>
    <message>
        <source>background icon quit notices</source>
        <translation>segundo plano icono bandeja del sistema salir avisos</translation>
    </message>
    <message>
        <source>Country of the search</source>
        <translation>País de la búsqueda</translation>
    </message>
    <message>
        <source>default nation</source>
        <translation>país predeterminado nación por defecto</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>language start page contract country tray</source>
        <translation>idioma lengua página inicial contrato país bandeja</translation>
    </message>
    <message>
        <source>Portfolio and covers</source>
        <translation>Cartera y coberturas</translation>
    </message>
    <message>
        <source>rows ending soon local names CRS</source>
        <translation>filas por vencer nombres locales CRS</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>thresholds increase decrease told</source>
        <translation>umbrales aumento descenso disminución avisar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>daily digest SMTP account</source>
        <translation>resumen diario SMTP cuenta e-mail</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>theme colours text size</source>
        <translation>tema colores tamaño del texto letra</translation>
    </message>
    <message>
        <source>Regional format</source>
        <translation>Formato regional</translation>
    </message>
    <message>
        <source>dates figures amounts</source>
        <translation>fechas cifras importes</translation>
    </message>
    <message>
        <source>Profile and data</source>
        <translation>Perfil y datos</translation>
    </message>
    <message>
        <source>folder key check store</source>
        <translation>carpeta clave comprobación base de datos</translation>
    </message>
    <message>
        <source>Simulated insurer</source>
        <translation>Aseguradora simulada</translation>
    </message>
    <message>
        <source>clock time advance day</source>
        <translation>reloj hora tiempo avanzar día</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>version licences</source>
        <translation>versión licencias</translation>
    </message>
    <message>
        <source>Settings: {section}</source>
        <translation>Preferencias: {section}</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}: {value}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>like the system</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>like the language</source>
        <translation>como el idioma</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>all in one long list</source>
        <translation>todo en una sola lista larga</translation>
    </message>
</context>
<context>
    <name>PdfPane</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
</context>
<context>
    <name>PlanComparison</name>
    <message>
        <source>As asked</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>Otro importe</translation>
    </message>
    <message>
        <source>Other date</source>
        <translation>Otra fecha</translation>
    </message>
    <message>
        <source>Other date and amount</source>
        <translation>Otra fecha y otro importe</translation>
    </message>
    <message>
        <source>Added by the insurer</source>
        <translation>Añadido por la aseguradora</translation>
    </message>
    <message>
        <source>Left out by the insurer</source>
        <translation>Omitido por la aseguradora</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Insurer&apos;s plan</source>
        <translation>Aseguradora</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the insurer&apos;s plan differ from yours.</source>
        <translation>
            <numerusform>%n línea del plan de la aseguradora difiere del suyo.</numerusform>
            <numerusform>%n líneas del plan de la aseguradora difieren del suyo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The total is the same: {amount}.</source>
        <translation>El total es el mismo: {amount}.</translation>
    </message>
    <message>
        <source>The insurer&apos;s plan is the one you asked for.</source>
        <translation>El plan de la aseguradora es el que usted solicitó.</translation>
    </message>
    <message>
        <source>Payment plan asked for</source>
        <translation>Plan de pago solicitado</translation>
    </message>
    <message>
        <source>Payment plan asked for and the insurer&apos;s plan</source>
        <translation>Plan de pago solicitado y plan de la aseguradora</translation>
    </message>
</context>
<context>
    <name>PortfolioColumns</name>
    <message>
        <source>Overdue</source>
        <translation>Impago</translation>
    </message>
    <message>
        <source>Overdues: {count}</source>
        <translation>Impagos: {count}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Su referencia</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Saldo pdte.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Uncovered</source>
        <translation>Sin cubrir</translation>
    </message>
    <message>
        <source>Unused cover</source>
        <translation>Cobertura sin usar</translation>
    </message>
    <message>
        <source>Overdues</source>
        <translation>Impagos</translation>
    </message>
    <message>
        <source>Internal credit limit</source>
        <translation>Límite de crédito interno</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Número Easy</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
</context>
<context>
    <name>PortfolioCompanies</name>
    <message>
        <source>Filter this list as you type…</source>
        <translation>Filtrar esta lista al escribir…</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrar esta lista</translation>
    </message>
    <message>
        <source>Looks through the whole portfolio: any part of any column, without accents or case.</source>
        <translation>Busca en toda la cartera: cualquier parte de cualquier columna, sin distinguir acentos ni mayúsculas.</translation>
    </message>
    <message>
        <source> Search c&amp;riteria</source>
        <translation> C&amp;riterios de búsqueda</translation>
    </message>
    <message>
        <source>Narrow the whole portfolio (Ctrl+Shift+F)</source>
        <translation>Acotar toda la cartera (Ctrl+Mayús+F)</translation>
    </message>
    <message>
        <source> &amp;View</source>
        <translation> P&amp;resentación</translation>
    </message>
    <message>
        <source>Sorting, columns and density of the list</source>
        <translation>Orden, columnas y densidad de la lista</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>more than {count} of {total} companies</source>
        <translation>más de {count} de {total} empresas</translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n empresa</numerusform>
            <numerusform>%n empresas</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} companies</source>
        <translation>{count} de {total} empresas</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Ver &amp;todo</translation>
    </message>
    <message>
        <source>Show the latest {count}</source>
        <translation>Mostrar las {count} últimas</translation>
    </message>
    <message>
        <source>Clear &amp;filter</source>
        <translation>Borrar el &amp;filtro</translation>
    </message>
    <message>
        <source>No company is in the portfolio yet: order a first product on one.</source>
        <translation>Aún no hay empresas en la cartera: solicite un primer producto sobre alguna.</translation>
    </message>
    <message>
        <source>Search a company</source>
        <translation>Buscar una empresa</translation>
    </message>
    <message>
        <source>No company is marked as a favourite yet: mark it by its star or Ctrl+D.</source>
        <translation>Aún no hay ninguna empresa en favoritos: márquela con su estrella o Ctrl+D.</translation>
    </message>
    <message>
        <source>No company matches this filter.</source>
        <translation>Ninguna empresa cumple este filtro.</translation>
    </message>
</context>
<context>
    <name>PortfolioCriteria</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>DRA {figures}</source>
        <translation>DRA {figures}</translation>
    </message>
    <message>
        <source>Name: {text}</source>
        <translation>Nombre: {text}</translation>
    </message>
    <message>
        <source>{kind}: {value}</source>
        <translation>{kind}: {value}</translation>
    </message>
    <message>
        <source>{what}: from {first}</source>
        <translation>{what}: desde {first}</translation>
    </message>
    <message>
        <source>{what}: up to {last}</source>
        <translation>{what}: hasta {last}</translation>
    </message>
    <message>
        <source>{what}: {first} to {last}</source>
        <translation>{what}: de {first} a {last}</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Deleted field</source>
        <translation>Campo eliminado</translation>
    </message>
    <message>
        <source>{what}: {text}</source>
        <translation>{what}: {text}</translation>
    </message>
    <message>
        <source>Days before the end: {days}</source>
        <translation>Días hasta el final: {days}</translation>
    </message>
    <message>
        <source>Companies of a link: {count}</source>
        <translation>Empresas de un enlace: {count}</translation>
    </message>
    <message>
        <source>Outstanding above cover</source>
        <translation>Saldo pendiente superior a la cobertura</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>Garante</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Fecha de fin</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Número Easy</translation>
    </message>
</context>
<context>
    <name>PortfolioExport</name>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Divisa</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>cartera</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Libros (*.xlsx)</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listas (*.csv)</translation>
    </message>
    <message>
        <source>Export the portfolio as shown</source>
        <translation>Exportar la cartera tal como se muestra</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>All exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n empresa</numerusform>
            <numerusform>%n empresas</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} written to {file}.</source>
        <translation>Lista guardada en {file} ({count}).</translation>
    </message>
    <message>
        <source>{done} companies written</source>
        <translation>{done} empresas escritas</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>PortfolioIlus</name>
    <message>
        <source>ILUs</source>
        <translation>ILU</translation>
    </message>
    <message>
        <source> &amp;Open</source>
        <translation> A&amp;brir</translation>
    </message>
    <message>
        <source>Answer the ILU chosen, or see what was answered</source>
        <translation>Responder a la ILU elegida o ver lo que se respondió</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Abrir la empresa</translation>
    </message>
    <message>
        <source> &amp;Active ({count})</source>
        <translation> A&amp;ctivas ({count})</translation>
    </message>
    <message>
        <source> C&amp;losed ({count})</source>
        <translation> Cerra&amp;das ({count})</translation>
    </message>
    <message>
        <source>No ILU waits for your answer. The insurer asks when a cover is hardly used.</source>
        <translation>Ninguna ILU espera su respuesta. La aseguradora le pregunta cuando una cobertura apenas se utiliza.</translation>
    </message>
    <message>
        <source>No ILU has been answered, closed or has expired yet.</source>
        <translation>Aún no se ha respondido, cerrado ni vencido ninguna ILU.</translation>
    </message>
    <message numerus="yes">
        <source>%n ILUs</source>
        <translation>
            <numerusform>%n ILU</numerusform>
            <numerusform>%n ILU</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Overdues</source>
        <translation>Impagos</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Próximas a vencer</translation>
    </message>
    <message>
        <source>ILUs</source>
        <translation>ILU</translation>
    </message>
    <message>
        <source>What to list</source>
        <translation>Contenido de la lista</translation>
    </message>
    <message>
        <source>Search criteria</source>
        <translation>Criterios de búsqueda</translation>
    </message>
    <message>
        <source>Arrange columns…</source>
        <translation>Organizar columnas…</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Guardar como vista…</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source> &amp;Export…</source>
        <translation> E&amp;xportar…</translation>
    </message>
    <message>
        <source>Export the portfolio</source>
        <translation>Exportar la cartera</translation>
    </message>
    <message>
        <source>Show all companies</source>
        <translation>Mostrar todas las empresas</translation>
    </message>
    <message>
        <source>Clear every filter</source>
        <translation>Borrar todos los filtros</translation>
    </message>
    <message>
        <source>Selection summary</source>
        <translation>Resumen de la selección</translation>
    </message>
</context>
<context>
    <name>PortfolioTable</name>
    <message>
        <source>View</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Com&amp;pact rows</source>
        <translation>Filas com&amp;pactas</translation>
    </message>
    <message>
        <source>&amp;Arrange columns…</source>
        <translation>Or&amp;ganizar columnas…</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Columnas habituales</translation>
    </message>
    <message>
        <source>Space ticks a company, Ctrl+A all of them, Enter opens it, Ctrl+D marks it as a favourite.</source>
        <translation>Espacio marca una empresa, Ctrl+A todas, Intro la abre, Ctrl+D la añade a favoritos.</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
</context>
<context>
    <name>PortfolioViews</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Criteria, columns and sorting saved under a name</source>
        <translation>Criterios, columnas y orden guardados con un nombre</translation>
    </message>
    <message>
        <source> Vie&amp;ws</source>
        <translation> &amp;Vistas</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Vista: {name}</translation>
    </message>
    <message>
        <source>&amp;Latest companies</source>
        <translation>Ú&amp;ltimas empresas</translation>
    </message>
    <message>
        <source>&amp;Whole portfolio</source>
        <translation>&amp;Toda la cartera</translation>
    </message>
    <message>
        <source>&amp;Favourites</source>
        <translation>&amp;Favoritos</translation>
    </message>
    <message>
        <source>Outstanding &amp;above cover</source>
        <translation>Saldo pendiente su&amp;perior a la cobertura</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>&amp;Guardar como vista…</translation>
    </message>
    <message>
        <source>&amp;Overwrite “{name}”</source>
        <translation>&amp;Sobrescribir «{name}»</translation>
    </message>
    <message>
        <source>&amp;Rename “{name}”…</source>
        <translation>&amp;Renombrar «{name}»…</translation>
    </message>
    <message>
        <source>&amp;Delete “{name}”</source>
        <translation>&amp;Eliminar «{name}»</translation>
    </message>
    <message>
        <source>O&amp;pen the portfolio with “{name}”</source>
        <translation>&amp;Abrir la cartera con «{name}»</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Guardar como vista</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renombrar la vista</translation>
    </message>
    <message>
        <source>View “{name}” saved.</source>
        <translation>Vista «{name}» guardada.</translation>
    </message>
    <message>
        <source>The portfolio opens with “{name}”.</source>
        <translation>La cartera se abre con «{name}».</translation>
    </message>
    <message>
        <source>The portfolio no longer opens with “{name}”.</source>
        <translation>La cartera ya no se abre con «{name}».</translation>
    </message>
    <message>
        <source>View “{name}” deleted.</source>
        <translation>Vista «{name}» eliminada.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Confidential: for {holder}, contract {contract}, only. Do not pass on. {company}, printed on {moment}.</source>
        <translation>Confidencial: solo para {holder}, contrato {contract}. No difundir. {company}, impreso el {moment}.</translation>
    </message>
    <message>
        <source>DEMONSTRATION – simulated: this says nothing about a real company</source>
        <translation>DEMOSTRACIÓN – simulación: no dice nada de una empresa real</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>No errors left</source>
        <translation>No quedan errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Enter goes to the cell</source>
        <translation>Intro lleva a la celda</translation>
    </message>
    <message>
        <source>Shows or hides the list of errors</source>
        <translation>Muestra u oculta la lista de errores</translation>
    </message>
    <message numerus="yes">
        <source> %n errors</source>
        <translation>
            <numerusform> %n error</numerusform>
            <numerusform> %n errores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>Credit limit</source>
        <translation>Límite de crédito</translation>
    </message>
    <message>
        <source>@rating limit</source>
        <translation>Límite @rating</translation>
    </message>
    <message>
        <source>Express credit limit</source>
        <translation>Límite exprés</translation>
    </message>
    <message>
        <source>TopLiner</source>
        <translation>TopLiner</translation>
    </message>
    <message>
        <source>DRA flash</source>
        <translation>DRA puntual</translation>
    </message>
    <message>
        <source>DRA monitored</source>
        <translation>DRA con seguimiento</translation>
    </message>
    <message>
        <source>@rating opinion flash</source>
        <translation>Opinión @rating puntual</translation>
    </message>
    <message>
        <source>@rating opinion monitored</source>
        <translation>Opinión @rating con seguimiento</translation>
    </message>
    <message>
        <source>Customised credit opinion</source>
        <translation>Opinión de crédito personalizada</translation>
    </message>
    <message>
        <source>Snapshot report</source>
        <translation>Informe resumido</translation>
    </message>
    <message>
        <source>Full report, immediate</source>
        <translation>Informe completo, inmediato</translation>
    </message>
    <message>
        <source>Full report, new investigation</source>
        <translation>Informe completo, nueva investigación</translation>
    </message>
    <message>
        <source>Credit report</source>
        <translation>Informe de crédito</translation>
    </message>
</context>
<context>
    <name>ProductAction</name>
    <message>
        <source>Modify the amount…</source>
        <translation>Modificar el importe…</translation>
    </message>
    <message>
        <source>Transform into: {product}…</source>
        <translation>Transformar en: {product}…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renovar…</translation>
    </message>
    <message>
        <source>Buy…</source>
        <translation>Comprar…</translation>
    </message>
    <message>
        <source>Refuse the offer…</source>
        <translation>Rechazar la oferta…</translation>
    </message>
    <message>
        <source>New simulation…</source>
        <translation>Nueva simulación…</translation>
    </message>
    <message>
        <source>Stop monitoring…</source>
        <translation>Detener el seguimiento…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
</context>
<context>
    <name>ProductBlock</name>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Decision amount</source>
        <translation>Importe de la decisión</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Última actualización</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>{field}, from</source>
        <translation>{field}, desde</translation>
    </message>
    <message>
        <source>{field}, to</source>
        <translation>{field}, hasta</translation>
    </message>
    <message>
        <source>The first value must not be above the second.</source>
        <translation>El primer valor no debe superar al segundo.</translation>
    </message>
    <message>
        <source>An amount cannot be below zero.</source>
        <translation>Un importe no puede ser inferior a cero.</translation>
    </message>
    <message>
        <source>“{typed}” is not a date.</source>
        <translation>«{typed}» no es una fecha.</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Todos los productos</translation>
    </message>
</context>
<context>
    <name>ProductDetails</name>
    <message>
        <source>Earlier decisions</source>
        <translation>Decisiones anteriores</translation>
    </message>
    <message>
        <source>requested {amount}</source>
        <translation>solicitado: {amount}</translation>
    </message>
</context>
<context>
    <name>ProductRow</name>
    <message>
        <source>Decision awaited: {product}</source>
        <translation>Decisión pendiente: {product}</translation>
    </message>
    <message>
        <source>Offer open until {moment}…</source>
        <translation>Oferta válida hasta el {moment}…</translation>
    </message>
    <message>
        <source>Report expected on {day}…</source>
        <translation>Informe previsto el {day}…</translation>
    </message>
    <message>
        <source>Decision awaited…</source>
        <translation>Decisión pendiente…</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <source>Open the report: {product}</source>
        <translation>Abrir el informe: {product}</translation>
    </message>
    <message>
        <source>DRA {dra}</source>
        <translation>DRA {dra}</translation>
    </message>
    <message>
        <source>Requested {amount}</source>
        <translation>Solicitado: {amount}</translation>
    </message>
    <message>
        <source>{amount} being examined</source>
        <translation>{amount} en estudio</translation>
    </message>
    <message>
        <source>decided on {day}</source>
        <translation>decisión del {day}</translation>
    </message>
    <message>
        <source>ordered on {day}</source>
        <translation>pedido del {day}</translation>
    </message>
    <message>
        <source>ends on {day}</source>
        <translation>finaliza el {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>monitored: every change is notified</source>
        <translation>con seguimiento: se notifica cada cambio</translation>
    </message>
    <message>
        <source>only downgrades are notified</source>
        <translation>solo se notifican las rebajas</translation>
    </message>
    <message>
        <source>overdues declarable until {day}</source>
        <translation>impagos declarables hasta el {day}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
</context>
<context>
    <name>ProductStatus</name>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Partially granted</source>
        <translation>Concedido parcialmente</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Rescindido</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>En anulación</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>En eliminación</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Realizado</translation>
    </message>
</context>
<context>
    <name>ProfilePart</name>
    <message>
        <source>In the keyring of the operating system</source>
        <translation>En el llavero del sistema operativo</translation>
    </message>
    <message>
        <source>Behind your passphrase</source>
        <translation>Protegida por su frase de contraseña</translation>
    </message>
    <message>
        <source>Beside the store: fit for demonstration data only</source>
        <translation>Junto a la base de datos: apto solo para datos de demostración</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Aseguradora</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Demonstration data: nothing in it is real</source>
        <translation>Datos de demostración: nada en ellos es real</translation>
    </message>
    <message>
        <source>Simulated on this computer ({backend})</source>
        <translation>Simulada en este equipo ({backend})</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>{name} cannot be the name of a profile.</source>
        <translation>{name} no puede ser el nombre de un perfil.</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces, dots and dashes, or give the path of a folder.</source>
        <translation>Use letras, cifras, espacios, puntos y guiones, o indique la ruta de una carpeta.</translation>
    </message>
    <message>
        <source>The folder {folder} is kept in step with a cloud ({cause}); that would damage the store.</source>
        <translation>La carpeta {folder} se sincroniza con una nube ({cause}); eso dañaría la base de datos.</translation>
    </message>
    <message>
        <source>The folder {folder} lies on the network ({cause}); that would damage the store.</source>
        <translation>La carpeta {folder} está en la red ({cause}); eso dañaría la base de datos.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer: --profile DIR.</source>
        <translation>Elija una carpeta en un disco de este equipo: --profile CARPETA.</translation>
    </message>
    <message>
        <source>There is no profile in {folder}.</source>
        <translation>No hay ningún perfil en {folder}.</translation>
    </message>
    <message>
        <source>Check --profile, or make one with demonstration data: cofanet-desktop demo --profile NAME.</source>
        <translation>Compruebe --profile o cree uno con datos de demostración: cofanet-desktop demo --profile NOMBRE.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {cause}.</source>
        <translation>La carpeta {folder} no se puede usar: {cause}.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, on a disk with some space left.</source>
        <translation>Elija una carpeta en la que pueda escribir, en un disco con espacio libre.</translation>
    </message>
    <message>
        <source>The folder {folder} holds other files ({file}) and no profile.</source>
        <translation>La carpeta {folder} contiene otros archivos ({file}) y ningún perfil.</translation>
    </message>
    <message>
        <source>Choose an empty folder or a new name.</source>
        <translation>Elija una carpeta vacía o un nombre nuevo.</translation>
    </message>
    <message>
        <source>The profile {folder} is open in another window or command.</source>
        <translation>El perfil {folder} está abierto en otra ventana o por otro comando.</translation>
    </message>
    <message>
        <source>Close that window or wait for that command, or choose another --profile.</source>
        <translation>Cierre esa ventana o espere a que termine el comando, o elija otro --profile.</translation>
    </message>
    <message>
        <source>There is a profile called {name} already.</source>
        <translation>Ya existe un perfil llamado {name}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>ProfilesMenu</name>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Perfiles</translation>
    </message>
    <message>
        <source>&amp;New demonstration profile…</source>
        <translation>&amp;Nuevo perfil de demostración…</translation>
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
        <translation>Calidad de la cartera</translation>
    </message>
    <message>
        <source>No WAP yet</source>
        <translation>Aún sin WAP</translation>
    </message>
    <message>
        <source>WAP {value}</source>
        <translation>WAP {value}</translation>
    </message>
    <message>
        <source>WAP: weighted assessment, 0 high risk to 10 very low risk</source>
        <translation>WAP: evaluación ponderada, de 0 riesgo alto a 10 riesgo muy bajo</translation>
    </message>
    <message>
        <source>The portfolio holds no company yet.</source>
        <translation>La cartera aún no contiene ninguna empresa.</translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n empresa</numerusform>
            <numerusform>%n empresas</numerusform>
        </translation>
    </message>
    <message>
        <source>{companies}, none of them both assessed and covered: nothing to weigh.</source>
        <translation>{companies}, ninguna con evaluación y cobertura a la vez: nada que ponderar.</translation>
    </message>
    <message>
        <source>Local estimate, not Coface&apos;s figure · {companies}, {percent} % of them assessed</source>
        <translation>Estimación local, no la cifra de Coface · {companies}, {percent}&#xa0;% con evaluación</translation>
    </message>
    <message>
        <source>{change} in a month</source>
        <translation>{change} en un mes</translation>
    </message>
    <message>
        <source>{change} in a year</source>
        <translation>{change} en un año</translation>
    </message>
    <message>
        <source>The trend begins with the first WAP.</source>
        <translation>La evolución empieza con el primer WAP.</translation>
    </message>
    <message>
        <source>The trend begins today; it grows with every day the insurer is asked.</source>
        <translation>La evolución empieza hoy; crece cada día que se consulta a la aseguradora.</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>WAP</source>
        <translation>WAP</translation>
    </message>
    <message>
        <source>Companies assessed</source>
        <translation>Empresas evaluadas</translation>
    </message>
    <message>
        <source>Companies by DRA</source>
        <translation>Empresas por DRA</translation>
    </message>
    <message>
        <source>WAP over the last year</source>
        <translation>WAP en un año</translation>
    </message>
    <message>
        <source>Without DRA: {companies}</source>
        <translation>Sin DRA: {companies}</translation>
    </message>
    <message>
        <source>DRA {dra}, {word}: {companies}</source>
        <translation>DRA {dra}, {word}: {companies}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{day}: WAP {value}, {percent} % of the companies assessed</source>
        <translation>{day}: WAP {value}, {percent}&#xa0;% de las empresas evaluadas</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
</context>
<context>
    <name>QualityCard</name>
    <message>
        <source>Portfolio quality</source>
        <translation>Calidad de la cartera</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Open the portfolio</source>
        <translation>Abrir la cartera</translation>
    </message>
    <message>
        <source>Companies by DRA</source>
        <translation>Empresas por DRA</translation>
    </message>
    <message>
        <source>WAP over the last year</source>
        <translation>WAP en un año</translation>
    </message>
    <message>
        <source>Portfolio quality as a table</source>
        <translation>Calidad de la cartera en tabla</translation>
    </message>
    <message>
        <source>Print the portfolio quality…</source>
        <translation>Imprimir la calidad de la cartera…</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Portfolio quality: table, print, copy</source>
        <translation>Calidad de la cartera: tabla, impresión, copia</translation>
    </message>
    <message>
        <source>Show as a table, print, copy</source>
        <translation>Mostrar como tabla, imprimir, copiar</translation>
    </message>
    <message>
        <source>The charts were copied as a picture.</source>
        <translation>Los gráficos se han copiado como imagen.</translation>
    </message>
    <message>
        <source>The figures were copied as a table.</source>
        <translation>Las cifras se han copiado como tabla.</translation>
    </message>
</context>
<context>
    <name>QualityTables</name>
    <message>
        <source>Companies by DRA</source>
        <translation>Empresas por DRA</translation>
    </message>
    <message>
        <source>WAP over the last year</source>
        <translation>WAP en un año</translation>
    </message>
</context>
<context>
    <name>RefusalRow</name>
    <message>
        <source>Put away the message about {file}</source>
        <translation>Cerrar el mensaje sobre {file}</translation>
    </message>
</context>
<context>
    <name>RefusedStrips</name>
    <message>
        <source>Correct and &amp;send</source>
        <translation>Corregir y &amp;enviar</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nueva empresa</translation>
    </message>
    <message>
        <source>{product} – kept back: {reason}</source>
        <translation>{product} – solicitud retenida: {reason}</translation>
    </message>
    <message>
        <source>{product} – refused: {reason}</source>
        <translation>{product} – solicitud denegada: {reason}</translation>
    </message>
</context>
<context>
    <name>RenewalDialog</name>
    <message>
        <source>Renew covers</source>
        <translation>Renovar coberturas</translation>
    </message>
    <message>
        <source>Covers to renew</source>
        <translation>Coberturas por renovar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n renewals were asked for.</source>
        <translation>
            <numerusform>Se ha solicitado %n renovación.</numerusform>
            <numerusform>Se han solicitado %n renovaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>{asked} You can close this window: the answers are notified.</source>
        <translation>{asked} Puede cerrar esta ventana: las respuestas se notificarán.</translation>
    </message>
    <message numerus="yes">
        <source>%n covers are asked to go on, each for the amount in force.</source>
        <translation>
            <numerusform>Se solicitará la continuación de %n cobertura, por el importe en vigor.</numerusform>
            <numerusform>Se solicitará la continuación de %n coberturas, cada una por el importe en vigor.</numerusform>
        </translation>
    </message>
    <message>
        <source>{possible} of {covers} can be renewed, each for the amount in force.</source>
        <translation>Renovación posible: {possible} de {covers}, cada una por el importe en vigor.</translation>
    </message>
    <message numerus="yes">
        <source>%n covers</source>
        <translation>
            <numerusform>%n cobertura</numerusform>
            <numerusform>%n coberturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> &amp;Renew %n covers</source>
        <translation>
            <numerusform> &amp;Renovar %n cobertura</numerusform>
            <numerusform> &amp;Renovar %n coberturas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewalsTable</name>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Finaliza el</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>days left: {days}</source>
        <translation>días restantes: {days}</translation>
    </message>
    <message>
        <source>Cannot be renewed</source>
        <translation>No renovable</translation>
    </message>
    <message>
        <source>Can be renewed</source>
        <translation>Renovable</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renovada</translation>
    </message>
    <message>
        <source>Not renewed</source>
        <translation>No renovada</translation>
    </message>
    <message>
        <source>Sent, answer awaited</source>
        <translation>Enviada, a la espera de respuesta</translation>
    </message>
    <message>
        <source>expected {moment}</source>
        <translation>prevista: {moment}</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Última actualización</translation>
    </message>
    <message>
        <source>within days; the date is told as soon as the insurer has the order</source>
        <translation>en unos días; la fecha se comunica en cuanto la aseguradora recibe el pedido</translation>
    </message>
    <message>
        <source>at once, opens here and is kept for work without a network</source>
        <translation>inmediata; el informe se abre aquí y se conserva para trabajar sin conexión</translation>
    </message>
    <message>
        <source>no report on file</source>
        <translation>no hay ningún informe disponible</translation>
    </message>
    <message>
        <source>Nothing can be delivered at once.</source>
        <translation>No es posible ninguna entrega inmediata.</translation>
    </message>
    <message>
        <source>This report was not updated for more than a year.</source>
        <translation>Este informe no se actualiza desde hace más de un año.</translation>
    </message>
    <message>
        <source>Order a new &amp;investigation instead</source>
        <translation>Solicitar una &amp;nueva investigación</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Idioma del informe</translation>
    </message>
</context>
<context>
    <name>ReportWizard</name>
    <message>
        <source>New request: {product}</source>
        <translation>Nueva solicitud: {product}</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>RequestWizard</name>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>&amp;Submit request</source>
        <translation>&amp;Enviar solicitud</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Here is what you had begun. Go on, or throw it away.</source>
        <translation>Esto es lo que había empezado. Continúe o descártelo.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Forget what was typed in this form</source>
        <translation>Olvidar lo escrito en este formulario</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close this window; what was typed is kept</source>
        <translation>Cerrar esta ventana; lo escrito se conserva</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Kept as a draft: {form}. Open the form again to go on.</source>
        <translation>El borrador «{form}» se ha conservado. Vuelva a abrir el formulario para continuar.</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>El borrador se ha descartado.</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Delete this product: {product}?</source>
        <translation>¿Eliminar este producto: {product}?</translation>
    </message>
    <message>
        <source>New invoices to this company will no longer be insured. The company stays in your portfolio, and overdues can be declared on it, for 2 years.</source>
        <translation>Las nuevas facturas a esta empresa dejarán de estar aseguradas. La empresa permanece en su cartera y se podrán declarar impagos sobre ella durante 2 años.</translation>
    </message>
    <message>
        <source>The product leaves the company&apos;s file as deleted.</source>
        <translation>El producto figurará como eliminado en el expediente de la empresa.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Stop monitoring: {product}?</source>
        <translation>¿Detener el seguimiento: {product}?</translation>
    </message>
    <message>
        <source>Changes of this company will no longer be notified. It can be ordered anew.</source>
        <translation>Los cambios de esta empresa dejarán de notificarse. El producto podrá solicitarse de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Stop monitoring</source>
        <translation>&amp;Detener el seguimiento</translation>
    </message>
    <message>
        <source>Buy this TopLiner?</source>
        <translation>¿Comprar este TopLiner?</translation>
    </message>
    <message>
        <source>The TopLiner begins as soon as the insurer has your answer.</source>
        <translation>El TopLiner empieza en cuanto la aseguradora recibe su respuesta.</translation>
    </message>
    <message>
        <source>&amp;Buy for {price}</source>
        <translation>&amp;Comprar por {price}</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Ahora no</translation>
    </message>
    <message>
        <source>Refuse this offer?</source>
        <translation>¿Rechazar esta oferta?</translation>
    </message>
    <message>
        <source>The offer ends and nothing is due. Another can be simulated.</source>
        <translation>La oferta termina y no se debe nada. Se puede simular otra.</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Saved, to be sent to the insurer.</source>
        <translation>Guardado, por enviar a la aseguradora.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A temporary number is Z followed by digits.</source>
        <translation>Un número provisional es una Z seguida de cifras.</translation>
    </message>
    <message>
        <source>Create the company again.</source>
        <translation>Cree de nuevo la empresa.</translation>
    </message>
    <message>
        <source>Name, address, city, postcode and country are mandatory.</source>
        <translation>El nombre, la dirección, la ciudad, el código postal y el país son obligatorios.</translation>
    </message>
    <message>
        <source>Fill them in; phone and legal identifier help.</source>
        <translation>Rellénelos; el teléfono y el identificador legal también ayudan.</translation>
    </message>
    <message>
        <source>An amount is needed.</source>
        <translation>Falta un importe.</translation>
    </message>
    <message>
        <source>Enter the highest outstanding you expect.</source>
        <translation>Introduzca el saldo pendiente más alto que prevé.</translation>
    </message>
    <message>
        <source>The amount is in {currency}, the contract is in {contract_currency}.</source>
        <translation>El importe está en {currency}; el contrato, en {contract_currency}.</translation>
    </message>
    <message>
        <source>Convert it and ask again.</source>
        <translation>Conviértalo y repita la solicitud.</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>El importe debe ser superior a cero.</translation>
    </message>
    <message>
        <source>Enter the highest outstanding you expect, or delete the cover.</source>
        <translation>Introduzca el saldo pendiente más alto que prevé o elimine la cobertura.</translation>
    </message>
    <message>
        <source>The amount must be a whole number of {currency}.</source>
        <translation>El importe debe ser un número entero de {currency}.</translation>
    </message>
    <message>
        <source>Leave out the decimals.</source>
        <translation>Quite los decimales.</translation>
    </message>
    <message>
        <source>The amount is above the largest one that can be asked: {most}.</source>
        <translation>El importe supera el máximo que se puede solicitar: {most}.</translation>
    </message>
    <message>
        <source>Check the number of digits.</source>
        <translation>Compruebe el número de cifras.</translation>
    </message>
    <message>
        <source>Only one cover per company is allowed: the product {product} stands already ({status}).</source>
        <translation>Solo se permite una cobertura por empresa: el producto {product} ya existe ({status}).</translation>
    </message>
    <message>
        <source>Wait for the insurer&apos;s answer.</source>
        <translation>Espere la respuesta de la aseguradora.</translation>
    </message>
    <message>
        <source>Wait for the end of the TopLiner.</source>
        <translation>Espere a que termine el TopLiner.</translation>
    </message>
    <message>
        <source>Transform it: choose Transform on the product {product}.</source>
        <translation>Transfórmelo: elija «Transformar» en el producto {product}.</translation>
    </message>
    <message>
        <source>Modify its amount instead.</source>
        <translation>Modifique en su lugar el importe.</translation>
    </message>
    <message>
        <source>Open it on the company page.</source>
        <translation>Ábralo en la página de la empresa.</translation>
    </message>
    <message>
        <source>Delete it first.</source>
        <translation>Elimínelo primero.</translation>
    </message>
    <message>
        <source>The product {product} is already ordered on this company.</source>
        <translation>El producto {product} ya está solicitado sobre esta empresa.</translation>
    </message>
    <message>
        <source>The contract has no amount for express credit limits.</source>
        <translation>El contrato no prevé ningún importe para límites exprés.</translation>
    </message>
    <message>
        <source>Ask for a credit limit instead.</source>
        <translation>Solicite en su lugar un límite de crédito.</translation>
    </message>
    <message>
        <source>An express credit limit was refused less than one year ago.</source>
        <translation>Hace menos de un año se denegó un límite exprés.</translation>
    </message>
    <message>
        <source>It can be asked again from {day}; a credit limit can be asked today.</source>
        <translation>Se podrá volver a solicitar a partir del {day}; un límite de crédito se puede solicitar hoy.</translation>
    </message>
    <message>
        <source>A company cannot guarantee itself.</source>
        <translation>Una empresa no puede ser su propio garante.</translation>
    </message>
    <message>
        <source>Choose another company as guarantor, or none.</source>
        <translation>Elija otra empresa como garante, o ninguna.</translation>
    </message>
    <message>
        <source>The customer reference has {length} characters, {most} are allowed.</source>
        <translation>La referencia de cliente tiene {length} caracteres; se admiten {most}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acorte el texto.</translation>
    </message>
    <message>
        <source>The total outstanding must be zero or more, in {currency}.</source>
        <translation>El saldo pendiente total debe ser cero o más, en {currency}.</translation>
    </message>
    <message>
        <source>Correct it, or leave it empty to keep the one known.</source>
        <translation>Corríjalo o déjelo vacío para mantener el conocido.</translation>
    </message>
    <message>
        <source>The product {product} is waiting for the insurer&apos;s answer.</source>
        <translation>El producto {product} está a la espera de la respuesta de la aseguradora.</translation>
    </message>
    <message>
        <source>This cannot be done on the product {product}.</source>
        <translation>Esto no se puede hacer con el producto {product}.</translation>
    </message>
    <message>
        <source>Choose an action the company page offers on the product.</source>
        <translation>Elija una acción que la página de la empresa ofrezca para el producto.</translation>
    </message>
    <message>
        <source>Order it again with New action.</source>
        <translation>Solicítelo de nuevo con «Nueva acción».</translation>
    </message>
    <message>
        <source>The product {product} is not in force: {status}.</source>
        <translation>El producto {product} no está en vigor: {status}.</translation>
    </message>
    <message>
        <source>{amount} is the amount already asked.</source>
        <translation>{amount} es el importe ya solicitado.</translation>
    </message>
    <message>
        <source>Ask for a higher or a lower amount.</source>
        <translation>Solicite un importe mayor o menor.</translation>
    </message>
    <message>
        <source>The product {product} cannot be transformed into the product {into}.</source>
        <translation>El producto {product} no se puede transformar en el producto {into}.</translation>
    </message>
    <message>
        <source>A credit limit becomes an @rating limit, an @rating limit a credit limit.</source>
        <translation>Un límite de crédito se transforma en límite @rating; un límite @rating, en límite de crédito.</translation>
    </message>
    <message>
        <source>A TopLiner is active on this company: its credit limit must stay.</source>
        <translation>Hay un TopLiner activo sobre esta empresa: su límite de crédito debe mantenerse.</translation>
    </message>
    <message>
        <source>Contract {contract} does not include the product {product}.</source>
        <translation>El contrato {contract} no incluye el producto {product}.</translation>
    </message>
    <message>
        <source>Ask the insurer to add it to the contract.</source>
        <translation>Pida a la aseguradora que lo añada al contrato.</translation>
    </message>
    <message>
        <source>A TopLiner is not renewed: it ends on its day.</source>
        <translation>Un TopLiner no se renueva: termina en su fecha.</translation>
    </message>
    <message>
        <source>Ask for a new simulation once it has ended.</source>
        <translation>Solicite una nueva simulación cuando haya terminado.</translation>
    </message>
    <message>
        <source>The product {product} has no end that could be put off.</source>
        <translation>El producto {product} no tiene una fecha de fin que se pueda aplazar.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Continúa por sí solo.</translation>
    </message>
    <message>
        <source>There is nothing left to give up.</source>
        <translation>No queda nada que eliminar.</translation>
    </message>
    <message>
        <source>The product {product} is still monitored.</source>
        <translation>El producto {product} aún tiene seguimiento.</translation>
    </message>
    <message>
        <source>Stop the monitoring first.</source>
        <translation>Detenga primero el seguimiento.</translation>
    </message>
    <message>
        <source>The product {product} is not monitored.</source>
        <translation>El producto {product} no tiene seguimiento.</translation>
    </message>
    <message>
        <source>Delete it if it is no longer needed.</source>
        <translation>Elimínelo si ya no lo necesita.</translation>
    </message>
    <message>
        <source>No cover is in force on this company, and none ended in the last two years.</source>
        <translation>No hay ninguna cobertura en vigor sobre esta empresa, ni ha terminado ninguna en los dos últimos años.</translation>
    </message>
    <message>
        <source>Declare it as an uninsured debt if the contract has that option.</source>
        <translation>Declárelo como deuda no asegurada si el contrato incluye esa opción.</translation>
    </message>
    <message>
        <source>{file} belongs to no company and no declaration of this contract.</source>
        <translation>{file} no corresponde a ninguna empresa ni declaración de este contrato.</translation>
    </message>
    <message>
        <source>Send it from the page of the company or of the declaration.</source>
        <translation>Envíelo desde la página de la empresa o de la declaración.</translation>
    </message>
    <message>
        <source>This request was already taken.</source>
        <translation>Esta solicitud ya se ha registrado.</translation>
    </message>
    <message>
        <source>This order was already taken.</source>
        <translation>Este pedido ya se ha registrado.</translation>
    </message>
    <message>
        <source>This company was already created.</source>
        <translation>Esta empresa ya se ha creado.</translation>
    </message>
    <message>
        <source>Search it by its name.</source>
        <translation>Búsquela por su nombre.</translation>
    </message>
    <message>
        <source>This company is not in the portfolio of the contract.</source>
        <translation>Esta empresa no está en la cartera del contrato.</translation>
    </message>
    <message>
        <source>Order a product on it first.</source>
        <translation>Solicite primero un producto sobre ella.</translation>
    </message>
    <message>
        <source>This cover is being transformed.</source>
        <translation>Esta cobertura se está transformando.</translation>
    </message>
    <message>
        <source>An overdue is declared on this buyer: due dates are no longer extended here.</source>
        <translation>Hay un impago declarado sobre este comprador: los vencimientos ya no se prorrogan aquí.</translation>
    </message>
    <message>
        <source>Write to the collection department: the e-mail is prepared for you.</source>
        <translation>Escriba al departamento de recobro: el correo ya está preparado.</translation>
    </message>
    <message>
        <source>An extension stands on this buyer already: {status}.</source>
        <translation>Ya existe una prórroga para este comprador: {status}.</translation>
    </message>
    <message>
        <source>Modify it once it is accepted, or cancel it while it is pending.</source>
        <translation>Modifíquela cuando esté aceptada o anúlela mientras esté pendiente.</translation>
    </message>
    <message>
        <source>A request needs at least one invoice and one new due date.</source>
        <translation>Una solicitud necesita al menos una factura y un nuevo vencimiento.</translation>
    </message>
    <message>
        <source>Add the missing lines.</source>
        <translation>Añada las líneas que faltan.</translation>
    </message>
    <message>
        <source>Invoice {reference} is in {other}, the request is in {currency}.</source>
        <translation>La factura {reference} está en {other}; la solicitud, en {currency}.</translation>
    </message>
    <message>
        <source>Make a request in one currency.</source>
        <translation>Haga una solicitud en una sola divisa.</translation>
    </message>
    <message>
        <source>Invoice {reference} was due on {due}, after {most}, the end of the maximum credit period.</source>
        <translation>La factura {reference} vencía el {due}, después del {most}, fin de la duración máxima de crédito.</translation>
    </message>
    <message>
        <source>Take the invoice out: it was sold on longer terms than the contract insures.</source>
        <translation>Quite la factura: se vendió a un plazo más largo del que asegura el contrato.</translation>
    </message>
    <message>
        <source>The plan is {amount} short of the invoices.</source>
        <translation>Al plan de pago le faltan {amount} respecto a las facturas.</translation>
    </message>
    <message>
        <source>The two sums must be the same to the cent.</source>
        <translation>Las dos sumas deben coincidir al céntimo.</translation>
    </message>
    <message>
        <source>The plan is {amount} above the invoices.</source>
        <translation>El plan de pago supera las facturas en {amount}.</translation>
    </message>
    <message>
        <source>{day} is not after {due}, the due date of invoice {reference} that it replaces.</source>
        <translation>El {day} no es posterior al {due}, vencimiento de la factura {reference} al que sustituye.</translation>
    </message>
    <message>
        <source>Choose a later date.</source>
        <translation>Elija una fecha posterior.</translation>
    </message>
    <message>
        <source>All new due dates are inside the maximum credit period.</source>
        <translation>Todos los nuevos vencimientos están dentro de la duración máxima de crédito.</translation>
    </message>
    <message>
        <source>Grant them to your customer freely: no request is needed.</source>
        <translation>Concédalos libremente a su cliente: no se necesita ninguna solicitud.</translation>
    </message>
    <message>
        <source>Only an accepted extension is modified; this one is: {status}.</source>
        <translation>Solo se puede modificar una prórroga aceptada; el estado de esta es: {status}.</translation>
    </message>
    <message>
        <source>A pending one is cancelled and asked again; a refused one is asked anew.</source>
        <translation>Si está pendiente, anúlela y solicítela de nuevo; si se ha denegado, haga una nueva solicitud.</translation>
    </message>
    <message>
        <source>Only a pending request is cancelled; this one is: {status}.</source>
        <translation>Solo se puede anular una solicitud pendiente; el estado de esta es: {status}.</translation>
    </message>
    <message>
        <source>Modify an accepted one; a refused one is asked anew.</source>
        <translation>Si está aceptada, modifíquela; si se ha denegado, haga una nueva solicitud.</translation>
    </message>
    <message>
        <source>This ILU takes no answer any more: {status}.</source>
        <translation>Esta ILU ya no admite respuesta: {status}.</translation>
    </message>
    <message>
        <source>Ask for a change of the cover if it does not fit.</source>
        <translation>Solicite una modificación de la cobertura si no se ajusta.</translation>
    </message>
    <message>
        <source>The real needs are missing.</source>
        <translation>Faltan las necesidades reales.</translation>
    </message>
    <message>
        <source>Enter the highest outstanding you expect; zero is an answer.</source>
        <translation>Introduzca el saldo pendiente más alto que prevé; cero es una respuesta.</translation>
    </message>
    <message>
        <source>Needs are told only of a buyer one still trades with.</source>
        <translation>Las necesidades solo se comunican de un comprador con el que aún se tienen relaciones comerciales.</translation>
    </message>
    <message>
        <source>Leave the needs empty.</source>
        <translation>Deje vacías las necesidades.</translation>
    </message>
    <message>
        <source>The real needs must be zero or more, in {currency}.</source>
        <translation>Las necesidades reales deben ser cero o más, en {currency}.</translation>
    </message>
    <message>
        <source>Correct the amount.</source>
        <translation>Corrija el importe.</translation>
    </message>
    <message>
        <source>The comment has {length} characters, {most} are allowed.</source>
        <translation>El comentario tiene {length} caracteres; se admiten {most}.</translation>
    </message>
    <message>
        <source>A declaration stands on this debtor already: {status}.</source>
        <translation>Ya existe una declaración sobre este deudor: {status}.</translation>
    </message>
    <message>
        <source>Open it and add to it: further invoices and payments are additional.</source>
        <translation>Ábrala y amplíela: las demás facturas y pagos se declaran como adicionales.</translation>
    </message>
    <message>
        <source>The contract does not include the collection of uninsured debts.</source>
        <translation>El contrato no incluye el recobro de deudas no aseguradas.</translation>
    </message>
    <message>
        <source>A declaration needs at least one unpaid invoice.</source>
        <translation>Una declaración necesita al menos una factura impagada.</translation>
    </message>
    <message>
        <source>Add the invoice.</source>
        <translation>Añada la factura.</translation>
    </message>
    <message>
        <source>Shorten it, or attach a document.</source>
        <translation>Acórtelo o adjunte un documento.</translation>
    </message>
    <message>
        <source>Under this contract the insurer always intervenes with the debtor.</source>
        <translation>Según este contrato, la aseguradora interviene siempre ante el deudor.</translation>
    </message>
    <message>
        <source>Declare with the intervention.</source>
        <translation>Declare con intervención.</translation>
    </message>
    <message>
        <source>Whether the insurer is to intervene with the debtor must be said.</source>
        <translation>Hay que indicar si la aseguradora debe intervenir ante el deudor.</translation>
    </message>
    <message>
        <source>Choose yes or no before you submit.</source>
        <translation>Elija sí o no antes de enviar.</translation>
    </message>
    <message>
        <source>This declaration takes nothing more: {status}.</source>
        <translation>Esta declaración ya no se puede ampliar: {status}.</translation>
    </message>
    <message>
        <source>Make a new declaration.</source>
        <translation>Haga una nueva declaración.</translation>
    </message>
    <message>
        <source>Nothing was added to the declaration.</source>
        <translation>No se ha añadido nada a la declaración.</translation>
    </message>
    <message>
        <source>Add an invoice, a payment or a comment.</source>
        <translation>Añada una factura, un pago o un comentario.</translation>
    </message>
    <message>
        <source>Only a pending declaration is cancelled; this one is: {status}.</source>
        <translation>Solo se puede anular una declaración pendiente; el estado de esta es: {status}.</translation>
    </message>
    <message>
        <source>Tell what changed with an addition: a payment, or a comment.</source>
        <translation>Comunique lo que ha cambiado con una ampliación: un pago o un comentario.</translation>
    </message>
    <message>
        <source>The contact needs a name, and a phone number or an e-mail address.</source>
        <translation>El contacto necesita un nombre y un número de teléfono o una dirección de correo.</translation>
    </message>
    <message>
        <source>Fill in who can be asked about the declaration.</source>
        <translation>Indique a quién se puede preguntar sobre la declaración.</translation>
    </message>
    <message>
        <source>The product {product} does not exist for this country under the contract.</source>
        <translation>El producto {product} no existe para este país en el contrato.</translation>
    </message>
    <message>
        <source>Choose another report.</source>
        <translation>Elija otro informe.</translation>
    </message>
    <message>
        <source>The insurer has no full report of this company on file.</source>
        <translation>La aseguradora no dispone de ningún informe completo de esta empresa.</translation>
    </message>
    <message>
        <source>Order a full report with a new investigation.</source>
        <translation>Solicite un informe completo con nueva investigación.</translation>
    </message>
    <message>
        <source>The product {product} is not available in this language ({language}).</source>
        <translation>El producto {product} no está disponible en este idioma ({language}).</translation>
    </message>
    <message>
        <source>Choose one of: {languages}.</source>
        <translation>Elija uno de estos: {languages}.</translation>
    </message>
    <message>
        <source>{file}: files of this type cannot be sent.</source>
        <translation>{file}: los archivos de este tipo no se pueden enviar.</translation>
    </message>
    <message>
        <source>Save it as one of: {types}.</source>
        <translation>Guárdelo en uno de estos formatos: {types}.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} está vacío.</translation>
    </message>
    <message>
        <source>Choose the file again once it is complete.</source>
        <translation>Elija de nuevo el archivo cuando esté completo.</translation>
    </message>
    <message>
        <source>{file} has {size} kB, at most {most} kB can be sent.</source>
        <translation>{file} ocupa {size} kB; se pueden enviar {most} kB como máximo.</translation>
    </message>
    <message>
        <source>Send it in parts, or with pictures of a lower resolution.</source>
        <translation>Envíelo por partes o con imágenes de menor resolución.</translation>
    </message>
    <message>
        <source>A TopLiner is active or offered on this company already.</source>
        <translation>Ya hay un TopLiner activo u ofrecido sobre esta empresa.</translation>
    </message>
    <message>
        <source>Answer the offer, or wait for the end of the TopLiner.</source>
        <translation>Responda a la oferta o espere a que termine el TopLiner.</translation>
    </message>
    <message>
        <source>A TopLiner needs a cover that was refused, terminated, reduced or granted in part.</source>
        <translation>Un TopLiner requiere una cobertura denegada, rescindida, reducida o concedida parcialmente.</translation>
    </message>
    <message>
        <source>Ask for a credit limit first.</source>
        <translation>Solicite primero un límite de crédito.</translation>
    </message>
    <message>
        <source>An invoice due on {day} is still unpaid, for more than 60 days.</source>
        <translation>Una factura vencida el {day} sigue impagada desde hace más de 60 días.</translation>
    </message>
    <message>
        <source>A TopLiner is possible again once it is paid.</source>
        <translation>Un TopLiner volverá a ser posible cuando se pague.</translation>
    </message>
    <message>
        <source>A TopLiner lasts {shortest} to {longest} days.</source>
        <translation>Un TopLiner dura de {shortest} a {longest} días.</translation>
    </message>
    <message>
        <source>Enter a number of days in between.</source>
        <translation>Introduzca un número de días dentro de ese intervalo.</translation>
    </message>
    <message>
        <source>The total wanted must be above the {amount} in force.</source>
        <translation>El total deseado debe superar los {amount} en vigor.</translation>
    </message>
    <message>
        <source>Enter the total cover wanted, not the addition.</source>
        <translation>Introduzca la cobertura total deseada, no el complemento.</translation>
    </message>
    <message>
        <source>There is no offer to answer.</source>
        <translation>No hay ninguna oferta que responder.</translation>
    </message>
    <message>
        <source>Ask for a new simulation.</source>
        <translation>Solicite una nueva simulación.</translation>
    </message>
    <message>
        <source>The offer was valid until {day}.</source>
        <translation>La oferta era válida hasta el {day}.</translation>
    </message>
    <message>
        <source>This turnover declaration was sent and is read-only.</source>
        <translation>Esta declaración de ventas se ha enviado y es de solo lectura.</translation>
    </message>
    <message>
        <source>Write to the insurer if it must be corrected.</source>
        <translation>Escriba a la aseguradora si hay que corregirla.</translation>
    </message>
    <message>
        <source>Somebody else filled this declaration in meanwhile: {total} is saved there now.</source>
        <translation>Entretanto, otra persona ha rellenado esta declaración: ahora hay guardados {total}.</translation>
    </message>
    <message>
        <source>Compare both. What you save or send next takes the place of theirs.</source>
        <translation>Compare ambas. Lo que guarde o envíe a continuación sustituye a lo de la otra persona.</translation>
    </message>
    <message>
        <source>Nothing to declare is ticked, and there are amounts.</source>
        <translation>«Nada que declarar» está marcado y, sin embargo, hay importes.</translation>
    </message>
    <message>
        <source>Untick the box, or take the amounts out.</source>
        <translation>Desmarque la casilla o quite los importes.</translation>
    </message>
    <message>
        <source>A debtor or country is there more than once.</source>
        <translation>Un deudor o país figura más de una vez.</translation>
    </message>
    <message>
        <source>Put the amounts together in one line.</source>
        <translation>Reúna los importes en una sola línea.</translation>
    </message>
    <message>
        <source>The amount {amount} of line {line} cannot be declared.</source>
        <translation>El importe {amount} de la línea {line} no se puede declarar.</translation>
    </message>
    <message>
        <source>Zero or more, to the cent.</source>
        <translation>Cero o más, al céntimo.</translation>
    </message>
    <message>
        <source>The declaration has no amount.</source>
        <translation>La declaración no tiene ningún importe.</translation>
    </message>
    <message>
        <source>Fill in the amounts, or tick that there is nothing to declare.</source>
        <translation>Rellene los importes o marque que no hay nada que declarar.</translation>
    </message>
    <message>
        <source>This contract does not exist.</source>
        <translation>Este contrato no existe.</translation>
    </message>
    <message>
        <source>Choose a contract in the list at the top left.</source>
        <translation>Elija un contrato en la lista de arriba a la izquierda.</translation>
    </message>
    <message>
        <source>This company is not known.</source>
        <translation>Esta empresa no se conoce.</translation>
    </message>
    <message>
        <source>Search it first, or create it.</source>
        <translation>Búsquela primero o créela.</translation>
    </message>
    <message>
        <source>This product does not exist.</source>
        <translation>Este producto no existe.</translation>
    </message>
    <message>
        <source>Open the company page to see its products.</source>
        <translation>Abra la página de la empresa para ver sus productos.</translation>
    </message>
    <message>
        <source>This overdue declaration does not exist.</source>
        <translation>Esta declaración de impago no existe.</translation>
    </message>
    <message>
        <source>Open the list of overdue declarations.</source>
        <translation>Abra la lista de declaraciones de impago.</translation>
    </message>
    <message>
        <source>This extension does not exist.</source>
        <translation>Esta prórroga no existe.</translation>
    </message>
    <message>
        <source>Open the company page to see its extensions.</source>
        <translation>Abra la página de la empresa para ver sus prórrogas.</translation>
    </message>
    <message>
        <source>This turnover declaration does not exist.</source>
        <translation>Esta declaración de ventas no existe.</translation>
    </message>
    <message>
        <source>Open the list of turnover declarations.</source>
        <translation>Abra la lista de declaraciones de ventas.</translation>
    </message>
    <message>
        <source>This ILU does not exist.</source>
        <translation>Esta ILU no existe.</translation>
    </message>
    <message>
        <source>Open the list of ILUs in the portfolio.</source>
        <translation>Abra la lista de ILU en la cartera.</translation>
    </message>
    <message>
        <source>This request adds to no overdue declaration.</source>
        <translation>Esta solicitud no amplía ninguna declaración de impago.</translation>
    </message>
    <message>
        <source>Open the outbox and choose it again.</source>
        <translation>Abra la bandeja de salida y elíjala de nuevo.</translation>
    </message>
    <message>
        <source>This request declares no overdue.</source>
        <translation>Esta solicitud no declara ningún impago.</translation>
    </message>
    <message>
        <source>This product does not exist any more.</source>
        <translation>Este producto ya no existe.</translation>
    </message>
    <message>
        <source>Look at the company page, then ask anew.</source>
        <translation>Consulte la página de la empresa y repita la solicitud.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {cause}.</source>
        <translation>{file} no se puede leer: {cause}.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may open it.</source>
        <translation>Compruebe que el archivo existe y que tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <source>{file} does not hold what its name says.</source>
        <translation>{file} no contiene lo que indica su nombre.</translation>
    </message>
    <message>
        <source>Open it, save it anew with the right type, and choose it again.</source>
        <translation>Ábralo, guárdelo de nuevo con el tipo correcto y vuelva a elegirlo.</translation>
    </message>
    <message>
        <source>No company has the Easy number {number}.</source>
        <translation>Ninguna empresa tiene el número Easy {number}.</translation>
    </message>
    <message>
        <source>Check the number, or search the company by name.</source>
        <translation>Compruebe el número o busque la empresa por su nombre.</translation>
    </message>
    <message>
        <source>The company {number} is not known here yet, and the insurer cannot be asked now.</source>
        <translation>La empresa {number} aún no se conoce aquí, y ahora no se puede consultar a la aseguradora.</translation>
    </message>
    <message>
        <source>Try again once you are connected.</source>
        <translation>Inténtelo de nuevo cuando tenga conexión.</translation>
    </message>
    <message>
        <source>There is no document {id}.</source>
        <translation>No hay ningún documento {id}.</translation>
    </message>
    <message>
        <source>Open its company: its documents are listed there.</source>
        <translation>Abra su empresa: allí figuran sus documentos.</translation>
    </message>
    <message>
        <source>This form was begun under the contract {contract}, which is not the one in use now.</source>
        <translation>Este formulario se empezó con el contrato {contract}, que no es el que se usa ahora.</translation>
    </message>
    <message>
        <source>Choose that contract, then send it: what was typed is kept.</source>
        <translation>Elija ese contrato y luego envíelo: lo escrito se conserva.</translation>
    </message>
    <message>
        <source>No document was chosen.</source>
        <translation>No se ha elegido ningún documento.</translation>
    </message>
    <message>
        <source>Add at least one file.</source>
        <translation>Añada al menos un archivo.</translation>
    </message>
    <message>
        <source>This request is on its way and is sent again by itself.</source>
        <translation>Esta solicitud está en camino y se reenvía automáticamente.</translation>
    </message>
    <message>
        <source>No request has this number.</source>
        <translation>Ninguna solicitud tiene este número.</translation>
    </message>
    <message>
        <source>List the requests to see their numbers.</source>
        <translation>Muestre la lista de solicitudes para ver sus números.</translation>
    </message>
    <message>
        <source>This request was put away before.</source>
        <translation>Esta solicitud ya se había descartado.</translation>
    </message>
    <message>
        <source>Its form stays in the history of requests.</source>
        <translation>Su formulario permanece en el historial de solicitudes.</translation>
    </message>
    <message>
        <source>The insurer has taken this request.</source>
        <translation>La aseguradora ya ha recibido esta solicitud.</translation>
    </message>
    <message>
        <source>Delete or change its product on the company page.</source>
        <translation>Elimine o modifique su producto en la página de la empresa.</translation>
    </message>
    <message>
        <source>This request may have reached the insurer and cannot be withdrawn.</source>
        <translation>Es posible que esta solicitud haya llegado a la aseguradora; no se puede retirar.</translation>
    </message>
    <message>
        <source>Wait for the answer, then delete or change the product.</source>
        <translation>Espere la respuesta y después elimine o modifique el producto.</translation>
    </message>
    <message>
        <source>Ask again from the company page.</source>
        <translation>Repita la solicitud desde la página de la empresa.</translation>
    </message>
    <message>
        <source>A newer version of this program made this request.</source>
        <translation>Esta solicitud procede de una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>Install the newer version, or discard the request.</source>
        <translation>Instale la versión más reciente o descarte la solicitud.</translation>
    </message>
    <message>
        <source>An earlier request this one builds on was withdrawn.</source>
        <translation>Se ha retirado una solicitud anterior de la que depende esta.</translation>
    </message>
    <message>
        <source>Discard this one too, or ask again for what it builds on.</source>
        <translation>Descarte también esta o repita la solicitud de la que depende.</translation>
    </message>
    <message>
        <source>There is no product {id}.</source>
        <translation>No hay ningún producto {id}.</translation>
    </message>
    <message>
        <source>Open its company: the ids of its products stand there.</source>
        <translation>Abra su empresa: allí figuran los identificadores de sus productos.</translation>
    </message>
    <message>
        <source>{file} is not what was sent: it holds something else than {sent} did.</source>
        <translation>{file} no es lo que se envió: su contenido difiere del de {sent}.</translation>
    </message>
    <message>
        <source>Choose the file as it was then, or send this one as a new document.</source>
        <translation>Elija el archivo tal como estaba entonces o envíe este como documento nuevo.</translation>
    </message>
    <message>
        <source>No contract has been received yet.</source>
        <translation>Aún no se ha recibido ningún contrato.</translation>
    </message>
    <message>
        <source>Connect once to the insurer: it sends your contracts.</source>
        <translation>Conéctese una vez a la aseguradora: le enviará sus contratos.</translation>
    </message>
    <message>
        <source>Switch the network on, then ask again; what you typed is kept as a draft.</source>
        <translation>Active la red y repita la solicitud; lo que ha escrito se conserva como borrador.</translation>
    </message>
    <message>
        <source>{trouble} Ask again once you are connected.</source>
        <translation>{trouble} Repita la solicitud cuando tenga conexión.</translation>
    </message>
    <message>
        <source>A TopLiner is offered at once: the insurer must be reached, and cannot be now.</source>
        <translation>Un TopLiner se ofrece de inmediato: hay que contactar con la aseguradora y ahora no es posible.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>The file is larger than the insurer takes.</source>
        <translation>El archivo es mayor de lo que acepta la aseguradora.</translation>
    </message>
    <message>
        <source>Choose a file of at most {most} MB.</source>
        <translation>Elija un archivo de {most} MB como máximo.</translation>
    </message>
    <message>
        <source>The contract has no custom field of this kind.</source>
        <translation>El contrato no tiene ningún campo personalizado de este tipo.</translation>
    </message>
    <message>
        <source>Open the company again: the fields were changed meanwhile.</source>
        <translation>Abra de nuevo la empresa: los campos han cambiado entretanto.</translation>
    </message>
    <message>
        <source>{field} has more than {longest} characters.</source>
        <translation>{field} tiene más de {longest} caracteres.</translation>
    </message>
    <message>
        <source>{field} has characters that cannot be shown.</source>
        <translation>{field} contiene caracteres que no se pueden mostrar.</translation>
    </message>
    <message>
        <source>Type it in one line, without control characters.</source>
        <translation>Escríbalo en una sola línea, sin caracteres de control.</translation>
    </message>
    <message>
        <source>{field} must be a number.</source>
        <translation>{field} debe ser un número.</translation>
    </message>
    <message>
        <source>Type digits only, or leave it empty.</source>
        <translation>Escriba solo cifras o déjelo vacío.</translation>
    </message>
    <message>
        <source>{field} cannot be below zero.</source>
        <translation>{field} no puede ser inferior a cero.</translation>
    </message>
    <message>
        <source>Type zero or more, or leave it empty.</source>
        <translation>Escriba cero o más, o déjelo vacío.</translation>
    </message>
    <message>
        <source>{field} must be a date.</source>
        <translation>{field} debe ser una fecha.</translation>
    </message>
    <message>
        <source>Choose a day of the calendar, or leave it empty.</source>
        <translation>Elija un día del calendario o déjelo vacío.</translation>
    </message>
    <message>
        <source>This preference must be between {lowest} and {highest}.</source>
        <translation>Esta preferencia debe estar entre {lowest} y {highest}.</translation>
    </message>
    <message>
        <source>Choose one of the values offered.</source>
        <translation>Elija uno de los valores propuestos.</translation>
    </message>
    <message>
        <source>There can be at most {most} favourites.</source>
        <translation>Puede haber como máximo {most} favoritos.</translation>
    </message>
    <message>
        <source>Remove some first, or keep a saved view of the portfolio instead.</source>
        <translation>Quite primero algunos o guarde en su lugar una vista de la cartera.</translation>
    </message>
    <message>
        <source>A view needs a name of at most {longest} characters.</source>
        <translation>Una vista necesita un nombre de {longest} caracteres como máximo.</translation>
    </message>
    <message>
        <source>There can be at most {most} templates of your own.</source>
        <translation>Puede haber como máximo {most} plantillas propias.</translation>
    </message>
    <message>
        <source>A template needs at least one field, and only fields there are.</source>
        <translation>Una plantilla necesita al menos un campo, y solo campos que existan.</translation>
    </message>
    <message>
        <source>Choose the fields again.</source>
        <translation>Elija de nuevo los campos.</translation>
    </message>
    <message>
        <source>The standard template cannot be changed or deleted.</source>
        <translation>La plantilla estándar no se puede modificar ni eliminar.</translation>
    </message>
    <message>
        <source>Duplicate it, and change the copy.</source>
        <translation>Duplíquela y modifique la copia.</translation>
    </message>
    <message>
        <source>There can be at most {most} scenarios.</source>
        <translation>Puede haber como máximo {most} escenarios.</translation>
    </message>
    <message>
        <source>No kind of file is chosen.</source>
        <translation>No se ha elegido ningún tipo de archivo.</translation>
    </message>
    <message>
        <source>Choose Excel, CSV or both.</source>
        <translation>Elija Excel, CSV o ambos.</translation>
    </message>
    <message>
        <source>A name of at most {longest} characters is needed.</source>
        <translation>Hace falta un nombre de {longest} caracteres como máximo.</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>Escriba otro nombre.</translation>
    </message>
    <message>
        <source>Another one is called {name}.</source>
        <translation>Ya hay otro con el nombre {name}.</translation>
    </message>
    <message>
        <source>The description has more than {longest} characters.</source>
        <translation>La descripción tiene más de {longest} caracteres.</translation>
    </message>
    <message>
        <source>Another view is called {name}.</source>
        <translation>Otra vista se llama {name}.</translation>
    </message>
    <message>
        <source>Type another name, or overwrite that view.</source>
        <translation>Escriba otro nombre o sobrescriba esa vista.</translation>
    </message>
    <message>
        <source>There can be at most {most} views.</source>
        <translation>Puede haber como máximo {most} vistas.</translation>
    </message>
    <message>
        <source>Delete one first.</source>
        <translation>Elimine primero una.</translation>
    </message>
    <message>
        <source>A contract has at most {most} fields of your own.</source>
        <translation>Un contrato tiene como máximo {most} campos propios.</translation>
    </message>
    <message>
        <source>Rename or delete one of them.</source>
        <translation>Cambie el nombre de uno de ellos o elimínelo.</translation>
    </message>
    <message>
        <source>A field of your own holds text, numbers or dates.</source>
        <translation>Un campo propio contiene texto, números o fechas.</translation>
    </message>
    <message>
        <source>Choose one of these kinds.</source>
        <translation>Elija uno de estos tipos.</translation>
    </message>
    <message>
        <source>A field needs a name of at most {longest} characters.</source>
        <translation>Un campo necesita un nombre de {longest} caracteres como máximo.</translation>
    </message>
    <message>
        <source>Another field is called {name}.</source>
        <translation>Otro campo se llama {name}.</translation>
    </message>
    <message>
        <source>This field is part of every contract.</source>
        <translation>Este campo forma parte de cada contrato.</translation>
    </message>
    <message>
        <source>Only fields of your own can be renamed or deleted.</source>
        <translation>Solo se pueden renombrar o eliminar los campos propios.</translation>
    </message>
    <message>
        <source>Open the list of fields again: they were changed meanwhile.</source>
        <translation>Abra de nuevo la lista de campos: han cambiado entretanto.</translation>
    </message>
    <message>
        <source>The schedule ends on {day}, which is over.</source>
        <translation>La programación termina el {day}, que ya ha pasado.</translation>
    </message>
    <message>
        <source>Choose today or a later day, or no end.</source>
        <translation>Elija hoy o un día posterior, o ningún final.</translation>
    </message>
    <message>
        <source>The schedule ends before it starts.</source>
        <translation>La programación termina antes de empezar.</translation>
    </message>
    <message>
        <source>Choose an end on {day} or later, or no end.</source>
        <translation>Elija como final el {day} o un día posterior, o ningún final.</translation>
    </message>
    <message>
        <source>The schedule starts more than a year ahead.</source>
        <translation>La programación empieza dentro de más de un año.</translation>
    </message>
    <message>
        <source>Choose a start until {day}.</source>
        <translation>Elija un inicio hasta el {day}.</translation>
    </message>
    <message>
        <source>What takes place once cannot take place on a day that is over.</source>
        <translation>Lo que se hace una sola vez no puede tener lugar en un día ya pasado.</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>Elija hoy o un día posterior.</translation>
    </message>
    <message>
        <source>The list does not have the columns of the mapping {name}.</source>
        <translation>La lista no tiene las columnas de la correspondencia {name}.</translation>
    </message>
    <message>
        <source>Map its columns in the window, and keep that under a name.</source>
        <translation>Establezca la correspondencia de sus columnas en la ventana y guárdela con un nombre.</translation>
    </message>
    <message>
        <source>No mapping is called {name}.</source>
        <translation>Ninguna correspondencia se llama {name}.</translation>
    </message>
    <message>
        <source>Choose one of those that are kept, or map the columns in the window.</source>
        <translation>Elija una de las guardadas o indique la correspondencia de columnas en la ventana.</translation>
    </message>
    <message>
        <source>A mapping needs a name of at most {longest} characters.</source>
        <translation>Una correspondencia necesita un nombre de {longest} caracteres como máximo.</translation>
    </message>
    <message>
        <source>Another mapping is called {name}.</source>
        <translation>Otra correspondencia se llama {name}.</translation>
    </message>
    <message>
        <source>There can be at most {most} mappings.</source>
        <translation>Puede haber como máximo {most} correspondencias.</translation>
    </message>
    <message>
        <source>The scenario was deleted meanwhile.</source>
        <translation>El escenario se ha eliminado entretanto.</translation>
    </message>
    <message>
        <source>Make a new one.</source>
        <translation>Cree uno nuevo.</translation>
    </message>
    <message>
        <source>The template of the scenario was deleted.</source>
        <translation>La plantilla del escenario se ha eliminado.</translation>
    </message>
    <message>
        <source>Choose another template in the scenario.</source>
        <translation>Elija otra plantilla en el escenario.</translation>
    </message>
    <message>
        <source>None of the contracts of the scenario is there any more.</source>
        <translation>Ya no existe ninguno de los contratos del escenario.</translation>
    </message>
    <message>
        <source>Choose other contracts in the scenario.</source>
        <translation>Elija otros contratos en el escenario.</translation>
    </message>
    <message>
        <source>The scenario is being run already.</source>
        <translation>El escenario ya se está ejecutando.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>A custom field the scenario filters by no longer exists.</source>
        <translation>Un campo personalizado por el que filtra el escenario ya no existe.</translation>
    </message>
    <message>
        <source>Take the filter out of the scenario, or filter by another field.</source>
        <translation>Quite el filtro del escenario o filtre por otro campo.</translation>
    </message>
    <message>
        <source>The template was deleted meanwhile.</source>
        <translation>La plantilla se ha eliminado entretanto.</translation>
    </message>
    <message>
        <source>Choose another template.</source>
        <translation>Elija otra plantilla.</translation>
    </message>
    <message>
        <source>The folder {folder} is not named from its beginning.</source>
        <translation>La ruta de la carpeta {folder} no está completa.</translation>
    </message>
    <message>
        <source>Choose the folder again.</source>
        <translation>Elija de nuevo la carpeta.</translation>
    </message>
    <message>
        <source>None of the fields of the template exists any more.</source>
        <translation>Ya no existe ninguno de los campos de la plantilla.</translation>
    </message>
    <message>
        <source>Choose other fields in the template, or another template.</source>
        <translation>Elija otros campos en la plantilla, u otra plantilla.</translation>
    </message>
    <message>
        <source>The template is used by: {scenarios}.</source>
        <translation>La plantilla se usa en: {scenarios}.</translation>
    </message>
    <message>
        <source>Some of the templates are used by: {scenarios}.</source>
        <translation>Algunas de las plantillas se usan en: {scenarios}.</translation>
    </message>
    <message>
        <source>Choose another template there, or delete what uses it.</source>
        <translation>Elija allí otra plantilla o elimine lo que la usa.</translation>
    </message>
    <message>
        <source>An export in progress cannot be deleted.</source>
        <translation>Una exportación en curso no se puede eliminar.</translation>
    </message>
    <message>
        <source>Wait until it is written, or cancel it.</source>
        <translation>Espere a que se haya escrito o cancélela.</translation>
    </message>
    <message>
        <source>No line of the file can be imported.</source>
        <translation>No se puede importar ninguna línea del archivo.</translation>
    </message>
    <message>
        <source>Correct the file as the report says, and choose it again.</source>
        <translation>Corrija el archivo como indica el informe y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>Lines of the file are refused: {count}.</source>
        <translation>Hay líneas del archivo rechazadas: {count}.</translation>
    </message>
    <message>
        <source>Correct them, or import the valid lines only.</source>
        <translation>Corríjalas o importe solo las líneas válidas.</translation>
    </message>
    <message>
        <source>The moment chosen for the import is past.</source>
        <translation>El momento elegido para la importación ya ha pasado.</translation>
    </message>
    <message>
        <source>Choose a later one, or import the file now.</source>
        <translation>Elija uno posterior o importe el archivo ahora.</translation>
    </message>
    <message>
        <source>This import has begun already.</source>
        <translation>Esta importación ya ha empezado.</translation>
    </message>
    <message>
        <source>Open the file to see where each line stands.</source>
        <translation>Abra el archivo para ver cómo está cada línea.</translation>
    </message>
</context>
<context>
    <name>ScenarioDialog</name>
    <message>
        <source>Scenario “{name}”</source>
        <translation>Escenario «{name}»</translation>
    </message>
    <message>
        <source>New scenario: {category}</source>
        <translation>Nuevo escenario: {category}</translation>
    </message>
    <message>
        <source>&amp;Save scenario</source>
        <translation>&amp;Guardar escenario</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>Qué se exporta</translation>
    </message>
    <message>
        <source>Of which companies</source>
        <translation>De qué empresas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Into which files</source>
        <translation>En qué archivos</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nombre del escenario</translation>
    </message>
    <message>
        <source>D&amp;escription (optional)</source>
        <translation>&amp;Descripción (opcional)</translation>
    </message>
    <message>
        <source>Description of the scenario</source>
        <translation>Descripción del escenario</translation>
    </message>
    <message>
        <source>Tem&amp;plate</source>
        <translation>&amp;Plantilla</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Líneas</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>&amp;Company name contains</source>
        <translation>No&amp;mbre de empresa contiene</translation>
    </message>
    <message>
        <source>Company name contains</source>
        <translation>Nombre de empresa contiene</translation>
    </message>
    <message>
        <source>Onl&amp;y these products</source>
        <translation>S&amp;olo estos productos</translation>
    </message>
    <message>
        <source>Only these products</source>
        <translation>Solo estos productos</translation>
    </message>
    <message>
        <source>C&amp;ontracts</source>
        <translation>Con&amp;tratos</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Ca&amp;rpeta</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Carpeta para los archivos</translation>
    </message>
    <message>
        <source>All p&amp;roducts</source>
        <translation>Todo&amp;s los productos</translation>
    </message>
    <message>
        <source>All contracts there are when it r&amp;uns</source>
        <translation>Todos los contratos existentes al e&amp;jecutarlo</translation>
    </message>
    <message>
        <source>A list by month has columns of its own: the fields of the template are not used.</source>
        <translation>Una lista por meses tiene columnas propias: los campos de la plantilla no se usan.</translation>
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
        <translation>Tipos de archivo</translation>
    </message>
    <message>
        <source> Choose folder…</source>
        <translation> Elegir carpeta…</translation>
    </message>
    <message>
        <source>Send the files by e-&amp;mail</source>
        <translation>Enviar los archivos por corr&amp;eo</translation>
    </message>
    <message>
        <source>Set up the e-mail account</source>
        <translation>Configurar la cuenta de correo</translation>
    </message>
    <message>
        <source>E-mails are sent from an account of your own, which is not set up yet.</source>
        <translation>Los correos se envían desde una cuenta propia, que aún no está configurada.</translation>
    </message>
    <message>
        <source>They go to {addresses}.</source>
        <translation>Se envían a {addresses}.</translation>
    </message>
    <message>
        <source>Something typed under the custom fields cannot be read.</source>
        <translation>Algo escrito en los campos personalizados no se puede leer.</translation>
    </message>
    <message>
        <source>Tick at least one contract.</source>
        <translation>Marque al menos un contrato.</translation>
    </message>
    <message>
        <source>Tick at least one product.</source>
        <translation>Marque al menos un producto.</translation>
    </message>
</context>
<context>
    <name>ScenariosPart</name>
    <message numerus="yes">
        <source>%n scenarios</source>
        <translation>
            <numerusform>%n escenario</numerusform>
            <numerusform>%n escenarios</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no scenario yet. A scenario exports what you choose, again and again: every day, week or month.</source>
        <translation>Aún no hay ningún escenario. Un escenario exporta lo que elija, una y otra vez: cada día, semana o mes.</translation>
    </message>
    <message>
        <source>New scenario…</source>
        <translation>Nuevo escenario…</translation>
    </message>
    <message>
        <source> &amp;New scenario…</source>
        <translation> &amp;Nuevo escenario…</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>E&amp;jecutar ahora</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modificar…</translation>
    </message>
    <message>
        <source>Dupl&amp;icate…</source>
        <translation>&amp;Duplicar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>There are {most} scenarios, and there can be no more. Delete one first.</source>
        <translation>Hay {most} escenarios y no puede haber más. Elimine antes uno.</translation>
    </message>
    <message>
        <source>Its template was deleted: choose another one in the scenario.</source>
        <translation>Su plantilla se ha eliminado: elija otra en el escenario.</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copia)</translation>
    </message>
    <message>
        <source>Scenario “{name}” saved.</source>
        <translation>Escenario «{name}» guardado.</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Ejecutar ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios deleted.</source>
        <translation>
            <numerusform>%n escenario eliminado.</numerusform>
            <numerusform>%n escenarios eliminados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <source>&amp;How often</source>
        <translation>Frec&amp;uencia</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>On (&amp;day)</source>
        <translation>El (dí&amp;a)</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>Primer dí&amp;a</translation>
    </message>
    <message>
        <source>Last da&amp;y</source>
        <translation>Últ&amp;imo día</translation>
    </message>
    <message>
        <source>It ends on a d&amp;ay</source>
        <translation>&amp;Finaliza un día fijado</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Fecha límite</translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>Next: {day}, {time}, once.</source>
        <translation>Siguiente: {day}, {time}, una sola vez.</translation>
    </message>
    <message>
        <source>Next: {day}, {time}, then every day.</source>
        <translation>Siguiente: {day}, {time}; después, cada día.</translation>
    </message>
    <message>
        <source>Next: {day}, {time}, then every week.</source>
        <translation>Siguiente: {day}, {time}; después, cada semana.</translation>
    </message>
    <message>
        <source>Next: {day}, {time}, then every month.</source>
        <translation>Siguiente: {day}, {time}; después, cada mes.</translation>
    </message>
    <message>
        <source>Next: {day}, {time}, then every day until {end}.</source>
        <translation>Siguiente: {day}, {time}; después, cada día hasta el {end}.</translation>
    </message>
    <message>
        <source>Next: {day}, {time}, then every week until {end}.</source>
        <translation>Siguiente: {day}, {time}; después, cada semana hasta el {end}.</translation>
    </message>
    <message>
        <source>Next: {day}, {time}, then every month until {end}.</source>
        <translation>Siguiente: {day}, {time}; después, cada mes hasta el {end}.</translation>
    </message>
    <message>
        <source>Once, on {start} at {time}</source>
        <translation>Una vez, el {start} a las {time}</translation>
    </message>
    <message>
        <source>Every day at {time}</source>
        <translation>Cada día a las {time}</translation>
    </message>
    <message>
        <source>Every week at {time}: {weekday}</source>
        <translation>Cada semana a las {time}: {weekday}</translation>
    </message>
    <message>
        <source>Every month at {time}: day {number}</source>
        <translation>Cada mes a las {time}: día {number}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>hasta el {end}</translation>
    </message>
    <message>
        <source>It does not run by itself any more: its time is over.</source>
        <translation>Ya no se ejecuta por sí solo: su plazo ha terminado.</translation>
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
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Enter a name or an Easy number.</source>
        <translation>Introduzca un nombre o un número Easy.</translation>
    </message>
    <message>
        <source>Enter the identifier to search for.</source>
        <translation>Introduzca el identificador que desea buscar.</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>&amp;By name</source>
        <translation>Por nom&amp;bre</translation>
    </message>
    <message>
        <source>By &amp;identifier</source>
        <translation>Por identi&amp;ficador</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>Na&amp;me or Easy number</source>
        <translation>Nombre &amp;o número Easy</translation>
    </message>
    <message>
        <source>Identifier &amp;type</source>
        <translation>&amp;Tipo de identificador</translation>
    </message>
    <message>
        <source>Identifier va&amp;lue</source>
        <translation>Va&amp;lor del identificador</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;Código postal</translation>
    </message>
    <message>
        <source>&amp;Region or state</source>
        <translation>&amp;Región o estado</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>Ci&amp;udad</translation>
    </message>
    <message>
        <source>Main &amp;establishments only</source>
        <translation>Solo &amp;establecimientos principales</translation>
    </message>
    <message>
        <source>More criteria</source>
        <translation>Más criterios</translation>
    </message>
    <message>
        <source> &amp;Search</source>
        <translation> Bu&amp;scar</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Company search</source>
        <translation>Búsqueda de empresas</translation>
    </message>
    <message>
        <source>Any part of the name, in any script, or the number</source>
        <translation>Cualquier parte del nombre, en cualquier escritura, o el número</translation>
    </message>
    <message>
        <source>Switch off to see branches under their head office</source>
        <translation>Desmarque para ver las sucursales bajo su sede central</translation>
    </message>
    <message>
        <source> &amp;Modify search</source>
        <translation> Modificar la bús&amp;queda</translation>
    </message>
    <message>
        <source>E&amp;xtend to partner databases</source>
        <translation>E&amp;xtender a bases asociadas</translation>
    </message>
    <message>
        <source> Create a c&amp;ompany…</source>
        <translation> Crear una e&amp;mpresa…</translation>
    </message>
    <message>
        <source>Create a company…</source>
        <translation>Crear una empresa…</translation>
    </message>
    <message>
        <source>Companies found</source>
        <translation>Empresas encontradas</translation>
    </message>
    <message>
        <source>Several companies have the same name: compare address and identifier before you choose.</source>
        <translation>Varias empresas tienen el mismo nombre: compare la dirección y el identificador antes de elegir.</translation>
    </message>
    <message>
        <source>The insurer cannot be reached: searched the companies known on this computer. You can ask for cover on them; the request is sent later.</source>
        <translation>No se puede contactar con la aseguradora: se ha buscado entre las empresas conocidas en este equipo. Puede solicitar cobertura sobre ellas; la solicitud se enviará más tarde.</translation>
    </message>
    <message>
        <source>{count} for “{wanted}”</source>
        <translation>{count} para «{wanted}»</translation>
    </message>
    <message>
        <source>{count} for “{wanted}” in {country}</source>
        <translation>{count} para «{wanted}» ({country})</translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n empresa</numerusform>
            <numerusform>%n empresas</numerusform>
        </translation>
    </message>
    <message>
        <source>{summary}, partner databases included</source>
        <translation>{summary}, bases asociadas incluidas</translation>
    </message>
    <message>
        <source>{summary}. There are more: add a criterion to narrow the search.</source>
        <translation>{summary}. Hay más: añada un criterio para acotar la búsqueda.</translation>
    </message>
    <message>
        <source>Search a company by its name, Easy number or legal identifier.</source>
        <translation>Busque una empresa por su nombre, número Easy o identificador legal.</translation>
    </message>
    <message>
        <source>No company was found. Check the country and the spelling, or create the company: it gets a temporary number until the insurer has identified it.</source>
        <translation>No se ha encontrado ninguna empresa. Compruebe el país y la ortografía, o cree la empresa: recibirá un número provisional hasta que la aseguradora la haya identificado.</translation>
    </message>
    <message>
        <source>Create the company…</source>
        <translation>Crear la empresa…</translation>
    </message>
    <message>
        <source>Choose the company you want to be covered on.</source>
        <translation>Elija la empresa sobre la que desea cobertura.</translation>
    </message>
    <message>
        <source>Choose the company you want information about.</source>
        <translation>Elija la empresa sobre la que desea información.</translation>
    </message>
    <message>
        <source>Choose the company whose invoices are unpaid.</source>
        <translation>Elija la empresa cuyas facturas están impagadas.</translation>
    </message>
</context>
<context>
    <name>SearchTable</name>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation>Establecimiento</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Número Easy</translation>
    </message>
    <message>
        <source>Not the only one of this name</source>
        <translation>No es la única con este nombre</translation>
    </message>
    <message>
        <source>Being identified</source>
        <translation>En identificación</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>of {number}</source>
        <translation>de {number}</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Sucursal</translation>
    </message>
    <message>
        <source>No identifier known</source>
        <translation>Ningún identificador conocido</translation>
    </message>
</context>
<context>
    <name>SectionBar</name>
    <message>
        <source>Overdues and due dates</source>
        <translation>Impagos y vencimientos</translation>
    </message>
    <message>
        <source>Covers and information</source>
        <translation>Coberturas e información</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Coberturas</translation>
    </message>
    <message>
        <source>Overdues</source>
        <translation>Impagos</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Company page: {section}</source>
        <translation>Página de la empresa: {section}</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Sección siguiente</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Sección anterior</translation>
    </message>
    <message>
        <source>Sections of the company</source>
        <translation>Secciones de la empresa</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>{count} selected</source>
        <translation>Selección: {count}</translation>
    </message>
</context>
<context>
    <name>SentDocument</name>
    <message>
        <source>Aged balance</source>
        <translation>Antigüedad de saldos</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Informe anual</translation>
    </message>
    <message>
        <source>Information on capital and equity</source>
        <translation>Información sobre el capital y los fondos propios</translation>
    </message>
    <message>
        <source>Consolidated annual accounts</source>
        <translation>Cuentas anuales consolidadas</translation>
    </message>
    <message>
        <source>Annual accounts</source>
        <translation>Cuentas anuales</translation>
    </message>
    <message>
        <source>Interim accounts</source>
        <translation>Cuentas intermedias</translation>
    </message>
    <message>
        <source>Other or delivery documents</source>
        <translation>Otros documentos o de entrega</translation>
    </message>
    <message>
        <source>Overdue declarations</source>
        <translation>Declaraciones de impago</translation>
    </message>
    <message>
        <source>Company information</source>
        <translation>Información sobre empresas</translation>
    </message>
    <message>
        <source>Turnover declarations</source>
        <translation>Declaraciones de ventas</translation>
    </message>
    <message>
        <source>Negative information</source>
        <translation>Información negativa</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analizada</translation>
    </message>
    <message>
        <source>Not compatible</source>
        <translation>No compatible</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Ya conocida</translation>
    </message>
</context>
<context>
    <name>SentDocumentDialog</name>
    <message>
        <source>Save the document</source>
        <translation>Guardar el documento</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>{kind}, sent on {day}</source>
        <translation>{kind}, enviado el {day}</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>SentDocuments</name>
    <message>
        <source>To send</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Sending {percent} %</source>
        <translation>Envío: {percent} %</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Needs the file again</source>
        <translation>Vuelva a elegir el archivo</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Declaration of {day}</source>
        <translation>Declaración del {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviado el</translation>
    </message>
    <message>
        <source>To the insurer</source>
        <translation>Transmisión</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings of the profile cannot be read: {file} ({cause}).</source>
        <translation>Las preferencias del perfil no se pueden leer: {file} ({cause}).</translation>
    </message>
    <message>
        <source>Put the file right, or put it back from a copy. The store was not touched.</source>
        <translation>Corrija el archivo o restáurelo desde una copia. La base de datos no se ha tocado.</translation>
    </message>
    <message>
        <source>The settings could not be saved in {file}: {cause}.</source>
        <translation>Las preferencias no se han podido guardar en {file}: {cause}.</translation>
    </message>
    <message>
        <source>Free some space or get write access to the folder, then save again.</source>
        <translation>Libere espacio u obtenga permiso de escritura en la carpeta y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en las preferencias</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de las preferencias</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Portfolio and covers</source>
        <translation>Cartera y coberturas</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Regional format</source>
        <translation>Formato regional</translation>
    </message>
    <message>
        <source>Profile and data</source>
        <translation>Perfil y datos</translation>
    </message>
    <message>
        <source>Simulated insurer</source>
        <translation>Aseguradora simulada</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>These settings follow you to every computer.</source>
        <translation>Estas preferencias le acompañan en todos los equipos.</translation>
    </message>
    <message>
        <source>These settings belong to this computer.</source>
        <translation>Estas preferencias son propias de este equipo.</translation>
    </message>
    <message>
        <source>Choose how large a change must be to be told. The choice follows you to every computer.</source>
        <translation>Elija a partir de qué magnitud se le avisa de un cambio. La elección le acompaña en todos los equipos.</translation>
    </message>
    <message>
        <source>The account belongs to this computer, and no password is in its files.</source>
        <translation>La cuenta es propia de este equipo y sus archivos no contienen ninguna contraseña.</translation>
    </message>
    <message>
        <source>No real insurer is behind this profile. Decisions are simulated, and so is their time.</source>
        <translation>Detrás de este perfil no hay ninguna aseguradora real. Las decisiones son simuladas, y también su plazo.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>The window changes at once; what you have typed stays.</source>
        <translation>La ventana cambia al instante; lo que ha escrito se mantiene.</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>Pá&amp;gina inicial</translation>
    </message>
    <message>
        <source>What the program shows first when it opens.</source>
        <translation>Lo primero que muestra el programa al abrirse.</translation>
    </message>
    <message>
        <source>&amp;Default contract</source>
        <translation>&amp;Contrato predeterminado</translation>
    </message>
    <message>
        <source>In use from the start wherever you have not chosen another contract yet.</source>
        <translation>En uso desde el inicio donde aún no haya elegido otro contrato.</translation>
    </message>
    <message>
        <source>Default &amp;country</source>
        <translation>&amp;País predeterminado</translation>
    </message>
    <message>
        <source>Chosen beforehand wherever companies are searched.</source>
        <translation>Elegido de antemano donde se buscan empresas.</translation>
    </message>
    <message>
        <source>&amp;Keep running in the background</source>
        <translation>Seguir en &amp;segundo plano</translation>
    </message>
    <message>
        <source>Closing the window only hides it on this computer: requests are sent and answers fetched meanwhile.</source>
        <translation>Cerrar la ventana solo la oculta en este equipo: mientras tanto, las solicitudes se envían y las respuestas se reciben.</translation>
    </message>
    <message>
        <source>&amp;Rows per page</source>
        <translation>&amp;Filas por página</translation>
    </message>
    <message>
        <source>How many companies the portfolio shows at once.</source>
        <translation>Cuántas empresas muestra la cartera a la vez.</translation>
    </message>
    <message>
        <source>Covers ending &amp;soon</source>
        <translation>Coberturas por &amp;vencer</translation>
    </message>
    <message>
        <source>A cover whose end is this near is listed as ending soon, on the start page too.</source>
        <translation>Una cobertura cuyo fin esté así de cerca figura como próxima a vencer, también en la página de inicio.</translation>
    </message>
    <message>
        <source>&amp;Names and addresses in their own script</source>
        <translation>&amp;Nombres y direcciones en su propia escritura</translation>
    </message>
    <message>
        <source>First the name as it is written in its country, beneath it the one in Latin letters.</source>
        <translation>Primero el nombre tal como se escribe en su país; debajo, en letras latinas.</translation>
    </message>
    <message>
        <source>Show the CRS n&amp;umber</source>
        <translation>&amp;Mostrar el número CRS</translation>
    </message>
    <message>
        <source>The insurer&apos;s own reference, with the identifiers of a company.</source>
        <translation>La referencia propia de la aseguradora, junto a los identificadores de una empresa.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>“Like the system” changes along with it, by day and by night.</source>
        <translation>«Como el sistema» cambia con él, de día y de noche.</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>T&amp;amaño del texto</translation>
    </message>
    <message>
        <source>Everything grows along with the text; so do Ctrl and + or −.</source>
        <translation>Todo crece con el texto; también con Ctrl y + o −.</translation>
    </message>
    <message>
        <source>&amp;Format of dates and figures</source>
        <translation>Fo&amp;rmato de fechas y cifras</translation>
    </message>
    <message>
        <source>Whatever the language of the window is.</source>
        <translation>Sea cual sea el idioma de la ventana.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Like the language</source>
        <translation>Como el idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
    <message>
        <source>All in one long list</source>
        <translation>Todo en una sola lista larga</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>El primero</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>{setting}: {choice}</source>
        <translation>{setting}: {choice}</translation>
    </message>
    <message>
        <source>No setting contains “{text}”.</source>
        <translation>Ninguna preferencia contiene «{text}».</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeverityChips</name>
    <message>
        <source> All {count}</source>
        <translation> Todas {count}</translation>
    </message>
    <message>
        <source> Errors {count}</source>
        <translation> Errores {count}</translation>
    </message>
    <message>
        <source> Warnings {count}</source>
        <translation> Advertencias {count}</translation>
    </message>
    <message>
        <source> Fine {count}</source>
        <translation> Correctas {count}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The invoice has no reference.</source>
        <translation>La factura no tiene referencia.</translation>
    </message>
    <message>
        <source>Write its number: payments name the invoice by it.</source>
        <translation>Escriba su número: los pagos se refieren a la factura por él.</translation>
    </message>
    <message>
        <source>The reference has {length} characters, {most} are allowed.</source>
        <translation>La referencia tiene {length} caracteres; se admiten {most}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acorte el texto.</translation>
    </message>
    <message>
        <source>The reference {reference} is there more than once.</source>
        <translation>La referencia {reference} figura más de una vez.</translation>
    </message>
    <message>
        <source>Each invoice is declared once: take one of the lines out.</source>
        <translation>Cada factura se declara una sola vez: quite una de las líneas.</translation>
    </message>
    <message>
        <source>The invoice date {day} is in the future.</source>
        <translation>La fecha de factura {day} está en el futuro.</translation>
    </message>
    <message>
        <source>An unpaid invoice is dated today or before: correct the date.</source>
        <translation>Una factura impagada es de hoy o anterior: corrija la fecha.</translation>
    </message>
    <message>
        <source>The due date {due} is before the invoice date {day}.</source>
        <translation>El vencimiento {due} es anterior a la fecha de factura {day}.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Corrija una de las dos fechas.</translation>
    </message>
    <message>
        <source>{currency} is no code of a currency.</source>
        <translation>{currency} no es un código de divisa.</translation>
    </message>
    <message>
        <source>Choose a currency of the list.</source>
        <translation>Elija una divisa de la lista.</translation>
    </message>
    <message>
        <source>The amount is larger than can be declared.</source>
        <translation>El importe supera el máximo que se puede declarar.</translation>
    </message>
    <message>
        <source>Check the number of digits.</source>
        <translation>Compruebe el número de cifras.</translation>
    </message>
    <message>
        <source>The tax must be zero or more.</source>
        <translation>Los impuestos deben ser cero o más.</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>El importe debe ser superior a cero.</translation>
    </message>
    <message>
        <source>Write it without a minus: a credit note or a payment is subtracted by its type.</source>
        <translation>Escríbalo sin signo menos: un abono o un pago se resta según su tipo.</translation>
    </message>
    <message>
        <source>The amount has more than two decimals.</source>
        <translation>El importe tiene más de dos decimales.</translation>
    </message>
    <message>
        <source>Write it to the cent: nothing is rounded here.</source>
        <translation>Escríbalo al céntimo: aquí no se redondea nada.</translation>
    </message>
    <message>
        <source>The payment date {day} is in the future.</source>
        <translation>La fecha de pago {day} está en el futuro.</translation>
    </message>
    <message>
        <source>Only what was received is told: correct the date.</source>
        <translation>Solo se comunica lo recibido: corrija la fecha.</translation>
    </message>
    <message>
        <source>No invoice {reference} is in this declaration.</source>
        <translation>En esta declaración no hay ninguna factura {reference}.</translation>
    </message>
    <message>
        <source>Add the invoice, or correct the reference.</source>
        <translation>Añada la factura o corrija la referencia.</translation>
    </message>
    <message>
        <source>The payment is in {currency}, its invoice in {invoice_currency}.</source>
        <translation>El pago está en {currency}; su factura, en {invoice_currency}.</translation>
    </message>
    <message>
        <source>Write what was paid off of the invoice, in its currency.</source>
        <translation>Escriba lo que se pagó de la factura, en la divisa de esta.</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Línea {line}: {problem}</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Abono</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Credit note used</source>
        <translation>Abono aplicado</translation>
    </message>
    <message>
        <source>Set-off</source>
        <translation>Compensación</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Divisa</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Código de país</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Número Easy</translation>
    </message>
    <message>
        <source>Identifier type</source>
        <translation>Tipo de identificador</translation>
    </message>
    <message>
        <source>Identifier value</source>
        <translation>Valor del identificador</translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation>Referencia de cliente</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Saldo pendiente</translation>
    </message>
    <message>
        <source>Operation number</source>
        <translation>Número de operación</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Fecha de factura</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Importe neto</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Invoice reference</source>
        <translation>Referencia de factura</translation>
    </message>
    <message>
        <source>Payment date</source>
        <translation>Fecha de pago</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Plan de pago</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>Nuevo vencimiento</translation>
    </message>
    <message>
        <source>Turnover by debtor</source>
        <translation>Ventas por deudor</translation>
    </message>
    <message>
        <source>Easy number or customer reference</source>
        <translation>Número Easy o referencia de cliente</translation>
    </message>
    <message>
        <source>Turnover by country</source>
        <translation>Ventas por país</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>{column} is missing.</source>
        <translation>{column}: falta el valor.</translation>
    </message>
    <message>
        <source>Fill it in, or take the line out.</source>
        <translation>Rellénelo o quite la línea.</translation>
    </message>
    <message>
        <source>No company of the portfolio has the Easy number or customer reference {given}.</source>
        <translation>Ninguna empresa de la cartera tiene el número Easy o la referencia de cliente {given}.</translation>
    </message>
    <message>
        <source>There is no country {given}.</source>
        <translation>No existe ningún país {given}.</translation>
    </message>
    <message>
        <source>Correct it, or take the line out: nothing is guessed.</source>
        <translation>Corríjalo o quite la línea: no se supone nada.</translation>
    </message>
    <message>
        <source>{given} is there more than once.</source>
        <translation>{given} figura más de una vez.</translation>
    </message>
    <message>
        <source>Put the amounts together in one line.</source>
        <translation>Reúna los importes en una sola línea.</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos personalizados</translation>
    </message>
    <message>
        <source>Total outstanding</source>
        <translation>Saldo pendiente total</translation>
    </message>
    <message>
        <source>Internal credit limit</source>
        <translation>Límite de crédito interno</translation>
    </message>
    <message>
        <source>{number} is no company of the portfolio.</source>
        <translation>{number} no es una empresa de la cartera.</translation>
    </message>
    <message>
        <source>Correct the Easy number, or take the line out: nothing is guessed.</source>
        <translation>Corrija el número Easy o quite la línea: no se supone nada.</translation>
    </message>
    <message>
        <source>The company {number} is there more than once.</source>
        <translation>La empresa {number} figura más de una vez.</translation>
    </message>
    <message>
        <source>Put its values together in one line.</source>
        <translation>Reúna sus valores en una sola línea.</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Sr.</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Sra.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>{text} is not a value of {column}.</source>
        <translation>{text} no es un valor de {column}.</translation>
    </message>
    <message>
        <source>Choose one of the values offered.</source>
        <translation>Elija uno de los valores propuestos.</translation>
    </message>
    <message>
        <source>{column} has {count} characters; {most} are accepted.</source>
        <translation>{column} tiene {count} caracteres; se admiten {most}.</translation>
    </message>
    <message>
        <source>A line above has the e-mail address {address} already.</source>
        <translation>Una línea anterior ya tiene la dirección de correo {address}.</translation>
    </message>
    <message>
        <source>Take one of the lines out: an address is that of one user.</source>
        <translation>Quite una de las líneas: una dirección corresponde a un solo usuario.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message numerus="yes">
        <source>%n shortcuts</source>
        <translation>
            <numerusform>%n atajo</numerusform>
            <numerusform>%n atajos</numerusform>
        </translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Ningún atajo</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>My requests</source>
        <translation>Mis solicitudes</translation>
    </message>
    <message>
        <source>My tools</source>
        <translation>Mis herramientas</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Perfil: {name}</translation>
    </message>
    <message>
        <source>Contract: {contract}</source>
        <translation>Contrato: {contract}</translation>
    </message>
</context>
<context>
    <name>SimulationPart</name>
    <message>
        <source>Real time</source>
        <translation>Tiempo real</translation>
    </message>
    <message>
        <source>Accelerated: ten minutes a second</source>
        <translation>Acelerado: diez minutos por segundo</translation>
    </message>
    <message>
        <source>Stepped by hand</source>
        <translation>Avance manual</translation>
    </message>
    <message>
        <source>Its cl&amp;ock</source>
        <translation>Su re&amp;loj</translation>
    </message>
    <message>
        <source>Decisions, deadlines and renewals come by this clock.</source>
        <translation>Decisiones, plazos y renovaciones siguen este reloj.</translation>
    </message>
    <message>
        <source>A&amp;dvance one day</source>
        <translation>Avan&amp;zar un día</translation>
    </message>
    <message>
        <source>Its clock shows {moment}.</source>
        <translation>Su reloj marca {moment}.</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>StateBlock</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status (several at once)</source>
        <translation>Estado (varios a la vez)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Clause (insurance only)</source>
        <translation>Cláusula (solo seguro)</translation>
    </message>
    <message>
        <source>Clause: {name}</source>
        <translation>Cláusula: {name}</translation>
    </message>
    <message>
        <source>An answer is awaited</source>
        <translation>Se espera una respuesta</translation>
    </message>
    <message>
        <source>Has overdues</source>
        <translation>Tiene impagos</translation>
    </message>
    <message>
        <source>Outstanding above cover</source>
        <translation>Saldo pendiente superior a la cobertura</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Paso {number} de {count}: {name}</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>What this notification tells of is no longer known here.</source>
        <translation>Aquí ya no se conoce aquello de lo que trata esta notificación.</translation>
    </message>
    <message>
        <source>Open company</source>
        <translation>Abrir empresa</translation>
    </message>
</context>
<context>
    <name>SummaryStep</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Please read this once more. The insurer gets exactly this request.</source>
        <translation>Léalo una vez más. La aseguradora recibirá exactamente esta solicitud.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>The insurer refused this request without a reason.</source>
        <translation>La aseguradora ha denegado esta solicitud sin indicar el motivo.</translation>
    </message>
    <message>
        <source>An earlier request this one builds on was refused.</source>
        <translation>Se ha denegado una solicitud anterior de la que depende esta.</translation>
    </message>
    <message>
        <source>Correct the earlier one and send both, or discard this one.</source>
        <translation>Corrija la anterior y envíe ambas, o descarte esta.</translation>
    </message>
</context>
<context>
    <name>SyncState</name>
    <message>
        <source>To send</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Checking with the insurer…</source>
        <translation>Comprobando con la aseguradora…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Retenida</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>D&amp;escription (optional)</source>
        <translation>&amp;Descripción (opcional)</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Description of the template</source>
        <translation>Descripción de la plantilla</translation>
    </message>
    <message>
        <source>&amp;Save template</source>
        <translation>&amp;Guardar plantilla</translation>
    </message>
    <message>
        <source> Dupl&amp;icate…</source>
        <translation> D&amp;uplicar…</translation>
    </message>
    <message>
        <source>There are {most} templates of your own, and there can be no more. Delete one first.</source>
        <translation>Hay {most} plantillas propias y no puede haber más. Elimine antes una.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Everyone has the standard template, and nobody can change it. Duplicate it, and change the copy.</source>
        <translation>La plantilla estándar es común a todos y nadie puede modificarla. Duplíquela y modifique la copia.</translation>
    </message>
    <message>
        <source>The first lines of the file, with the data of the contract in use:</source>
        <translation>Las primeras líneas del archivo, con los datos del contrato en uso:</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Primeras líneas del archivo</translation>
    </message>
    <message>
        <source>New template: {category}</source>
        <translation>Nueva plantilla: {category}</translation>
    </message>
    <message>
        <source>Template “{name}”</source>
        <translation>Plantilla «{name}»</translation>
    </message>
</context>
<context>
    <name>TemplatesPart</name>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n plantilla</numerusform>
            <numerusform>%n plantillas</numerusform>
        </translation>
    </message>
    <message>
        <source> &amp;New template…</source>
        <translation> &amp;Nueva plantilla…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modificar…</translation>
    </message>
    <message>
        <source>Dupl&amp;icate…</source>
        <translation>&amp;Duplicar…</translation>
    </message>
    <message>
        <source>E&amp;xport with it…</source>
        <translation>E&amp;xportar con ella…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>There are {most} templates of your own, and there can be no more. Delete one first.</source>
        <translation>Hay {most} plantillas propias y no puede haber más. Elimine antes una.</translation>
    </message>
    <message>
        <source>Sh&amp;ow…</source>
        <translation>M&amp;ostrar…</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copia)</translation>
    </message>
    <message>
        <source>Template “{name}” saved.</source>
        <translation>Plantilla «{name}» guardada.</translation>
    </message>
    <message numerus="yes">
        <source>%n templates deleted.</source>
        <translation>
            <numerusform>%n plantilla eliminada.</numerusform>
            <numerusform>%n plantillas eliminadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThresholdTable</name>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Aumento</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Descenso</translation>
    </message>
    <message>
        <source>Percent of the amount before, steps of the assessment&apos;s scale. What ends a cover counts as the largest change.</source>
        <translation>Porcentaje del importe anterior, grados de la escala de evaluación. Lo que pone fin a una cobertura cuenta como el mayor cambio.</translation>
    </message>
    <message>
        <source>What is kept back is not counted, shows no notice on the desktop and comes in no e-mail. It is not lost: the page Notifications says how much there is, and one click there shows it.</source>
        <translation>Lo retenido no se cuenta, no muestra ningún aviso en el escritorio ni figura en ningún correo. No se pierde: la página Notificaciones indica cuánto hay, y allí un clic lo muestra.</translation>
    </message>
    <message>
        <source>&amp;Tell me everything</source>
        <translation>&amp;Avisarme de todo</translation>
    </message>
    <message>
        <source>Takes every threshold back</source>
        <translation>Quita todos los umbrales</translation>
    </message>
    <message>
        <source>{subject}, {way}</source>
        <translation>{subject}, {way}</translation>
    </message>
    <message>
        <source>From which size on a change is told</source>
        <translation>A partir de qué magnitud se avisa de un cambio</translation>
    </message>
    <message>
        <source>DRA of a company</source>
        <translation>DRA de una empresa</translation>
    </message>
    <message>
        <source>Overdue declarations</source>
        <translation>Declaraciones de impago</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Se avisa</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No se avisa</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Cada cambio</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>From {size} % on</source>
        <translation>A partir del {size}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>From %n steps on</source>
        <translation>
            <numerusform>A partir de %n grado</numerusform>
            <numerusform>A partir de %n grados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>Another time</source>
        <translation>Otra hora</translation>
    </message>
    <message>
        <source>&amp;Import the file on:</source>
        <translation>&amp;Importar el archivo el:</translation>
    </message>
    <message>
        <source>&amp;Set the time</source>
        <translation>&amp;Fijar la hora</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>TimelinePicture</name>
    <message>
        <source>Invoice date</source>
        <translation>Fecha de factura</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>End of maximum credit period</source>
        <translation>Fin de la duración máxima</translation>
    </message>
    <message>
        <source>Last day to declare</source>
        <translation>Fecha límite de declaración</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>{name}: {day}</source>
        <translation>{name}: {day}</translation>
    </message>
    <message>
        <source>Days of invoice {reference}</source>
        <translation>Fechas de la factura {reference}</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>No request needed</source>
        <translation>Sin solicitud</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Requiere aprobación</translation>
    </message>
    <message>
        <source>New due date, {answer}</source>
        <translation>Nuevo vencimiento, {answer}</translation>
    </message>
</context>
<context>
    <name>TimelineSection</name>
    <message>
        <source>The timeline could not be read. {reason}</source>
        <translation>La cronología no se ha podido leer. {reason}</translation>
    </message>
    <message>
        <source>{count} of {total} entries</source>
        <translation>{count} de {total} entradas</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits. Clear the filter to see everything.</source>
        <translation>Nada coincide. Borre el filtro para verlo todo.</translation>
    </message>
    <message>
        <source>Nothing has happened with this company yet.</source>
        <translation>Aún no ha ocurrido nada con esta empresa.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries copied.</source>
        <translation>
            <numerusform>%n entrada copiada.</numerusform>
            <numerusform>%n entradas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>Exportar la cronología</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>cronología</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv)</source>
        <translation>Listas (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>{count} written to {file}.</source>
        <translation>Lista guardada en {file} ({count}).</translation>
    </message>
    <message>
        <source>Filter the timeline…</source>
        <translation>Filtrar la cronología…</translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation>Filtrar la cronología</translation>
    </message>
    <message>
        <source> Copy</source>
        <translation> Copiar</translation>
    </message>
    <message>
        <source>Copy the entries shown</source>
        <translation>Copiar las entradas mostradas</translation>
    </message>
    <message>
        <source> Export…</source>
        <translation> Exportar…</translation>
    </message>
    <message>
        <source>Export the entries shown</source>
        <translation>Exportar las entradas mostradas</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Newest first. Enter opens what an entry is about.</source>
        <translation>Primero lo más reciente. Intro abre aquello de lo que trata una entrada.</translation>
    </message>
</context>
<context>
    <name>ToDoCard</name>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Nothing waits for you: no deadline, no question, nothing refused.</source>
        <translation>No le espera nada: ningún plazo, ninguna pregunta, nada denegado.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all ({count})</source>
        <translation>Mostrar todo ({count})</translation>
    </message>
    <message>
        <source>Turnover declaration of {period}</source>
        <translation>Declaración de ventas: {period}</translation>
    </message>
    <message>
        <source>Declare the overdue, by {day} at the latest</source>
        <translation>Declarar el impago, como muy tarde el {day}</translation>
    </message>
    <message>
        <source>Declare the overdue by {day}</source>
        <translation>Declarar el impago hasta el {day}</translation>
    </message>
    <message>
        <source>Overdue declaration begun: send it by {day}</source>
        <translation>Declaración de impago empezada: envíela a más tardar el {day}</translation>
    </message>
    <message>
        <source>ILU: tell your real needs by {day}</source>
        <translation>ILU: comunique sus necesidades reales a más tardar el {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n companies owe more than their cover</source>
        <translation>
            <numerusform>%n empresa debe más que su cobertura</numerusform>
            <numerusform>%n empresas deben más que su cobertura</numerusform>
        </translation>
    </message>
    <message>
        <source>A request was refused: correct it, or put it away</source>
        <translation>Solicitud denegada: corríjala o descártela</translation>
    </message>
    <message>
        <source>The file is no longer here: choose it again</source>
        <translation>El archivo ya no está aquí: elíjalo de nuevo</translation>
    </message>
    <message>
        <source>Overdue declaration rejected: add what is missing</source>
        <translation>Declaración de impago rechazada: añada lo que falta</translation>
    </message>
    <message>
        <source>Overdue declaration begun and not sent</source>
        <translation>Declaración de impago empezada y no enviada</translation>
    </message>
    <message>
        <source>Extension: the insurer accepts another payment plan</source>
        <translation>Prórroga: la aseguradora acepta otro plan de pago</translation>
    </message>
    <message>
        <source>The largest excess is {amount}</source>
        <translation>El mayor exceso es de {amount}</translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>Vence el {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Toaster</name>
    <message>
        <source>{message} Ctrl+Z undoes it.</source>
        <translation>{message} Ctrl+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>ToldLines</name>
    <message>
        <source>Initial</source>
        <translation>Inicial</translation>
    </message>
    <message>
        <source>Additional</source>
        <translation>Adicional</translation>
    </message>
    <message>
        <source>net {net}, tax {tax}</source>
        <translation>neto {net}, impuestos {tax}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Fecha de factura</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagado el</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>All countries</source>
        <translation>Todos los países</translation>
    </message>
    <message>
        <source>Search a company by name or identifier (Ctrl+K)</source>
        <translation>Buscar una empresa por nombre o identificador (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search a company by name or identifier</source>
        <translation>Buscar una empresa por nombre o identificador</translation>
    </message>
    <message>
        <source>Country of the search</source>
        <translation>País de la búsqueda</translation>
    </message>
    <message>
        <source>&amp;New action</source>
        <translation>&amp;Nueva acción</translation>
    </message>
    <message>
        <source>Ask for cover, order information… (Ctrl+N)</source>
        <translation>Solicitar cobertura o información… (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>TopLinerStep</name>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Total cover wanted</source>
        <translation>Cobertura total deseada</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Número de días</translation>
    </message>
    <message>
        <source>{complement} more than the {standing} in force today.</source>
        <translation>{complement} más que los {standing} en vigor hoy.</translation>
    </message>
    <message>
        <source>In all, the {standing} in force today included.</source>
        <translation>En total, incluidos los {standing} en vigor hoy.</translation>
    </message>
    <message>
        <source>From {shortest} to {longest} days; bought today, it ends on {day}.</source>
        <translation>De {shortest} a {longest} días; comprado hoy, finaliza el {day}.</translation>
    </message>
    <message>
        <source>A TopLiner covers more for some weeks, where the cover was refused, terminated, reduced or granted in part and no invoice has been unpaid for more than 60 days. The insurer makes an offer at once: a connection is needed.</source>
        <translation>Un TopLiner cubre más durante unas semanas cuando la cobertura se ha denegado, rescindido, reducido o concedido parcialmente y ninguna factura lleva impagada más de 60 días. La aseguradora hace una oferta de inmediato: se necesita conexión.</translation>
    </message>
    <message>
        <source>Cover today</source>
        <translation>Cobertura actual</translation>
    </message>
    <message>
        <source>Total cover &amp;wanted</source>
        <translation>Cobertura &amp;total deseada</translation>
    </message>
    <message>
        <source>Number of &amp;days</source>
        <translation>&amp;Número de días</translation>
    </message>
</context>
<context>
    <name>TopLinerWizard</name>
    <message>
        <source>New request: {product}</source>
        <translation>Nueva solicitud: {product}</translation>
    </message>
    <message>
        <source>Cover today</source>
        <translation>Cobertura actual</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Total cover asked</source>
        <translation>Cobertura total solicitada</translation>
    </message>
    <message>
        <source>More than today</source>
        <translation>Complemento</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the insurer for an offer…</source>
        <translation>Solicitando una oferta a la aseguradora…</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>TransformWizard</name>
    <message>
        <source>The product {product} stands until the product {into} is granted, which then replaces it.</source>
        <translation>El producto {product} se mantiene hasta que se concede el producto {into}, que entonces lo sustituye.</translation>
    </message>
    <message>
        <source>Transform: {product} → {into}</source>
        <translation>Transformar: {product} → {into}</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Amount asked</source>
        <translation>Importe solicitado</translation>
    </message>
    <message>
        <source>set by the insurer</source>
        <translation>fijado por la aseguradora</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open CofaNet</source>
        <translation>&amp;Abrir CofaNet</translation>
    </message>
    <message numerus="yes">
        <source>%n unread notifications</source>
        <translation>
            <numerusform>%n notificación no leída</numerusform>
            <numerusform>%n notificaciones no leídas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Turnover</name>
    <message>
        <source>Outstanding</source>
        <translation>Saldo pendiente</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>By debtor</source>
        <translation>Por deudor</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
</context>
<context>
    <name>TurnoverFormPage</name>
    <message>
        <source>Turnover declaration</source>
        <translation>Declaración de ventas</translation>
    </message>
    <message>
        <source>Turnover declaration: {period}</source>
        <translation>Declaración de ventas: {period}</translation>
    </message>
    <message>
        <source> Send &amp;declaration</source>
        <translation> Enviar &amp;declaración</translation>
    </message>
    <message numerus="yes">
        <source>%n errors in the amounts</source>
        <translation>
            <numerusform>%n error en los importes</numerusform>
            <numerusform>%n errores en los importes</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is still being read</source>
        <translation>Aún se está leyendo un archivo</translation>
    </message>
    <message>
        <source>An amount, or that there is nothing to declare</source>
        <translation>Un importe, o la indicación de que no hay nada que declarar</translation>
    </message>
    <message>
        <source>Send the turnover declaration of {period}?</source>
        <translation>¿Enviar la declaración de ventas ({period})?</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>What is declared</source>
        <translation>Qué se declara</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>nothing to declare</source>
        <translation>nada que declarar</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>&amp;Todavía no</translation>
    </message>
    <message>
        <source>Once sent it can be read, and no longer be changed.</source>
        <translation>Una vez enviada, se puede consultar, pero ya no modificar.</translation>
    </message>
    <message>
        <source>The amounts typed are not part of it.</source>
        <translation>Los importes escritos no forman parte de ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines without an amount are left out.</source>
        <translation>
            <numerusform>Se omite %n línea sin importe.</numerusform>
            <numerusform>Se omiten %n líneas sin importe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The declaration is saved and goes to the insurer by itself.</source>
        <translation>La declaración está guardada y se envía automáticamente a la aseguradora.</translation>
    </message>
    <message>
        <source>Saved. The declaration stays New until you send it.</source>
        <translation>Guardada. La declaración sigue en estado «Nueva» hasta que la envíe.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Divisa</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>This declaration was due on {day}. Send it as soon as you can.</source>
        <translation>Esta declaración vencía el {day}. Envíela lo antes posible.</translation>
    </message>
    <message numerus="yes">
        <source>%n days left to send this declaration.</source>
        <translation>
            <numerusform>Queda %n día para enviar esta declaración.</numerusform>
            <numerusform>Quedan %n días para enviar esta declaración.</numerusform>
        </translation>
    </message>
    <message>
        <source>This declaration is due today.</source>
        <translation>Esta declaración vence hoy.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} de {most}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines added, without amounts.</source>
        <translation>
            <numerusform>%n línea añadida, sin importe.</numerusform>
            <numerusform>%n líneas añadidas, sin importe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your whole portfolio is there already.</source>
        <translation>Toda su cartera figura ya.</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Contact at your company</source>
        <translation>Contacto en su empresa</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>Documents (optional)</source>
        <translation>Documentos (opcional)</translation>
    </message>
    <message>
        <source>Type the amounts, paste them from a spreadsheet, or import them from a file.</source>
        <translation>Escriba los importes, péguelos desde una hoja de cálculo o impórtelos desde un archivo.</translation>
    </message>
    <message>
        <source> Fill &amp;with my portfolio</source>
        <translation> &amp;Rellenar con mi cartera</translation>
    </message>
    <message>
        <source>Adds a line without an amount for everything in the portfolio that has none yet</source>
        <translation>Añade una línea sin importe para todo lo de la cartera que aún no tiene ninguna</translation>
    </message>
    <message>
        <source>N&amp;othing to declare for this period</source>
        <translation>Nada &amp;que declarar en este periodo</translation>
    </message>
    <message>
        <source>The amounts typed are not sent. They come back when you clear the box.</source>
        <translation>Los importes escritos no se envían. Vuelven al desmarcar la casilla.</translation>
    </message>
    <message>
        <source> Sa&amp;ve</source>
        <translation> &amp;Guardar</translation>
    </message>
    <message>
        <source>Saves the declaration at the insurer too; it stays New and can be changed</source>
        <translation>Guarda la declaración también en la aseguradora; sigue en estado «Nueva» y se puede modificar</translation>
    </message>
</context>
<context>
    <name>TurnoverLines</name>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
</context>
<context>
    <name>TurnoverPage</name>
    <message>
        <source>Turnover declarations</source>
        <translation>Declaraciones de ventas</translation>
    </message>
    <message>
        <source>Open the declaration</source>
        <translation>Abrir la declaración</translation>
    </message>
    <message>
        <source>No turnover declaration has been asked for. When one is due, it is notified and listed here.</source>
        <translation>No se ha pedido ninguna declaración de ventas. Cuando haya una por hacer, se notificará y figurará aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n declarations</source>
        <translation>
            <numerusform>%n declaración</numerusform>
            <numerusform>%n declaraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The declaration of {period} was due on {day}.</source>
        <translation>La declaración de {period} vencía el {day}.</translation>
    </message>
    <message>
        <source>The declaration of {period} is due on {day}.</source>
        <translation>La declaración de {period} vence el {day}.</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source> &amp;Fill in</source>
        <translation> &amp;Rellenar</translation>
    </message>
    <message>
        <source> &amp;Open</source>
        <translation> A&amp;brir</translation>
    </message>
    <message>
        <source>Opens the declaration chosen</source>
        <translation>Abre la declaración elegida</translation>
    </message>
</context>
<context>
    <name>TurnoverTable</name>
    <message>
        <source>overdue</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>Nothing to declare</source>
        <translation>Nada que declarar</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} de {most}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviada el</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number or code</source>
        <translation>Número o código</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
</context>
<context>
    <name>TurnoverView</name>
    <message>
        <source>Declaration</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>Amounts declared</source>
        <translation>Importes declarados</translation>
    </message>
    <message>
        <source> &amp;Copy as a table</source>
        <translation> Copiar como &amp;tabla</translation>
    </message>
    <message>
        <source>Copies every line, ready for a spreadsheet</source>
        <translation>Copia todas las líneas, listas para una hoja de cálculo</translation>
    </message>
    <message>
        <source> All turnover &amp;declarations</source>
        <translation> Todas las &amp;declaraciones de ventas</translation>
    </message>
    <message>
        <source>There was nothing to declare for this period.</source>
        <translation>No había nada que declarar en este periodo.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>What is declared</source>
        <translation>Qué se declara</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>nothing to declare</source>
        <translation>nada que declarar</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviada el</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Insurer&apos;s reference</source>
        <translation>Referencia de la aseguradora</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied</source>
        <translation>
            <numerusform>%n línea copiada</numerusform>
            <numerusform>%n líneas copiadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message numerus="yes">
        <source>%n rows typed before are restored; they are not sent yet.</source>
        <translation>
            <numerusform>Se ha restaurado %n fila escrita antes; aún no se ha enviado.</numerusform>
            <numerusform>Se han restaurado %n filas escritas antes; aún no se han enviado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>Enviarlas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies</source>
        <translation>
            <numerusform>%Ln empresa</numerusform>
            <numerusform>%Ln empresas</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} de {total}</translation>
    </message>
    <message>
        <source>No company is like that.</source>
        <translation>Ninguna empresa es así.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>The portfolio has no company yet.</source>
        <translation>La cartera aún no tiene ninguna empresa.</translation>
    </message>
    <message numerus="yes">
        <source>Custom fields of %n companies saved, to be sent.</source>
        <translation>
            <numerusform>Campos personalizados de %n empresa guardados, por enviar.</numerusform>
            <numerusform>Campos personalizados de %n empresas guardados, por enviar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The values of %n companies are as they were before.</source>
        <translation>
            <numerusform>Los valores de %n empresa vuelven a ser los de antes.</numerusform>
            <numerusform>Los valores de %n empresas vuelven a ser los de antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed in the row was taken back.</source>
        <translation>Se ha revertido lo escrito en la fila.</translation>
    </message>
    <message>
        <source>So many rows come by file: choose the tab Import.</source>
        <translation>Tantas filas se importan por archivo: elija la pestaña Importación.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have values that cannot be read: they are not sent.</source>
        <translation>
            <numerusform>%n fila tiene valores que no se pueden leer: no se envía.</numerusform>
            <numerusform>%n filas tienen valores que no se pueden leer: no se envían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns beyond the table were left out.</source>
        <translation>
            <numerusform>%n columna fuera de la tabla se ha omitido.</numerusform>
            <numerusform>%n columnas fuera de la tabla se han omitido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows beyond the last company were left out.</source>
        <translation>
            <numerusform>%n fila posterior a la última empresa se ha omitido.</numerusform>
            <numerusform>%n filas posteriores a la última empresa se han omitido.</numerusform>
        </translation>
    </message>
    <message>
        <source>The insurer refused values of this company.</source>
        <translation>La aseguradora ha rechazado valores de esta empresa.</translation>
    </message>
    <message>
        <source>Type or press F2 to change a cell. A row is sent when you leave it; Esc takes it back.</source>
        <translation>Escriba o pulse F2 para modificar una celda. Una fila se envía al salir de ella; Esc la revierte.</translation>
    </message>
    <message>
        <source>{company}, {field}:</source>
        <translation>{company}, {field}:</translation>
    </message>
    <message>
        <source>Company, reference, value…</source>
        <translation>Empresa, referencia, valor…</translation>
    </message>
    <message>
        <source>Filter companies</source>
        <translation>Filtrar las empresas</translation>
    </message>
    <message>
        <source>Companies shown</source>
        <translation>Empresas mostradas</translation>
    </message>
    <message>
        <source>Values by company</source>
        <translation>Valores por empresa</translation>
    </message>
    <message>
        <source>F2 or Enter changes a cell, Ctrl+V pastes cells</source>
        <translation>F2 o Intro modifica una celda; Ctrl+V pega celdas</translation>
    </message>
    <message>
        <source> &amp;Undo the last change</source>
        <translation> &amp;Deshacer el último cambio</translation>
    </message>
    <message>
        <source> &amp;Take the row back</source>
        <translation> &amp;Revertir la fila</translation>
    </message>
    <message>
        <source> &amp;Correct and send…</source>
        <translation> &amp;Corregir y enviar…</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Todas las empresas</translation>
    </message>
    <message>
        <source>Typed, not sent yet</source>
        <translation>Escrito, aún no enviado</translation>
    </message>
    <message>
        <source>Without {field}</source>
        <translation>Sin {field}</translation>
    </message>
    <message>
        <source>With {field}</source>
        <translation>Con {field}</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Nombre de la vista</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>&amp;Only for contract {number}</source>
        <translation>&amp;Solo para el contrato {number}</translation>
    </message>
    <message>
        <source>&amp;Save view</source>
        <translation>&amp;Guardar vista</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>WrittenStrip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>Abrir car&amp;peta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>{count} written to {file}.</source>
        <translation>Lista guardada en {file} ({count}).</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>_Problems</name>
    <message>
        <source>Line {number}: {sentence}</source>
        <translation>Línea {number}: {sentence}</translation>
    </message>
    <message>
        <source>Line {number}, {column}: {sentence}</source>
        <translation>Línea {number}, {column}: {sentence}</translation>
    </message>
</context>
</TS>
