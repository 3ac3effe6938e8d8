<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutPart</name>
    <message>
        <source>CofaNet Desktop {version}, with Qt {qt} and Python {python}.</source>
        <translation>CofaNet Desktop {version}, avec Qt {qt} et Python {python}.</translation>
    </message>
    <message>
        <source>L&amp;icences…</source>
        <translation>L&amp;icences…</translation>
    </message>
</context>
<context>
    <name>AdditionForm</name>
    <message>
        <source>Addition to an overdue declaration</source>
        <translation>Déclaration additionnelle d’impayé</translation>
    </message>
    <message>
        <source>&amp;Submit addition</source>
        <translation>&amp;Soumettre la déclaration</translation>
    </message>
    <message>
        <source>Comment is too long</source>
        <translation>Commentaire trop long</translation>
    </message>
    <message>
        <source>Documents are still being read</source>
        <translation>Documents en cours de lecture</translation>
    </message>
    <message>
        <source>An invoice, a payment, a document or a comment</source>
        <translation>Une facture, un paiement, un document ou un commentaire</translation>
    </message>
    <message>
        <source>The insurer has it.</source>
        <translation>L’assureur l’a reçue.</translation>
    </message>
    <message>
        <source>Added to the declaration</source>
        <translation>Ajouté à la déclaration</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Saved on this computer; it is sent as soon as the insurer can be reached.</source>
        <translation>Enregistrée sur cet ordinateur&#xa0;; elle sera envoyée dès que l’assureur sera joignable.</translation>
    </message>
    <message>
        <source>Each step of the insurer comes as a notification.</source>
        <translation>Chaque étape de l’assureur vous est notifiée.</translation>
    </message>
    <message>
        <source>&amp;Open the declaration</source>
        <translation>&amp;Ouvrir la déclaration</translation>
    </message>
    <message>
        <source>&amp;List of overdues</source>
        <translation>Liste des im&amp;payés</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>AmountStep</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Amount wanted</source>
        <translation>Montant souhaité</translation>
    </message>
    <message>
        <source>Decision in force</source>
        <translation>Décision en vigueur</translation>
    </message>
    <message>
        <source>&amp;Amount wanted</source>
        <translation>&amp;Montant souhaité</translation>
    </message>
</context>
<context>
    <name>AmountWizard</name>
    <message>
        <source>The decision in force stands until the insurer has answered.</source>
        <translation>La décision en vigueur demeure jusqu’à la réponse de l’assureur.</translation>
    </message>
    <message>
        <source>Modify the amount: {product}</source>
        <translation>Modifier le montant&#xa0;: {product}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Granted today</source>
        <translation>Accordé à ce jour</translation>
    </message>
    <message>
        <source>New amount asked</source>
        <translation>Nouveau montant demandé</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The daily e-mail was not sent. {reason}</source>
        <translation>L’e-mail quotidien n’a pas été envoyé. {reason}</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>The profile {name} could not be opened.</source>
        <translation>Le profil {name} n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>CofaNet goes on in the background</source>
        <translation>CofaNet continue en arrière-plan</translation>
    </message>
    <message>
        <source>Requests are sent and answers fetched. To end it, choose Quit in the menu of its icon.</source>
        <translation>Les demandes sont envoyées et les réponses récupérées. Pour l’arrêter, choisissez Quitter dans le menu de son icône.</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Ouvrir le profil</translation>
    </message>
    <message>
        <source>That passphrase does not fit. Passphrase:</source>
        <translation>Cette phrase secrète ne convient pas. Phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>The profile cannot be opened</source>
        <translation>Le profil ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>The settings were damaged and set aside as {file}; defaults are used.</source>
        <translation>Les préférences étaient endommagées et ont été mises de côté sous {file}&#xa0;; les valeurs par défaut s’appliquent.</translation>
    </message>
    <message>
        <source>The page did not come to rest: there is no picture.</source>
        <translation>La page ne s’est pas stabilisée&#xa0;: il n’y a pas d’image.</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>L’image n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>The time of an import has come: {file}.</source>
        <translation>L’heure d’un import est venue&#xa0;: {file}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>AssessmentChart</name>
    <message>
        <source>{day}: DRA {dra} – {word}, probability of default {percent} %</source>
        <translation>{day}&#xa0;: DRA {dra} – {word}, probabilité de défaut {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>DRA over five years</source>
        <translation>DRA sur cinq ans</translation>
    </message>
</context>
<context>
    <name>AssessmentPanel</name>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print the assessment</source>
        <translation>Imprimer l’évaluation</translation>
    </message>
    <message>
        <source>DRA over five years</source>
        <translation>DRA sur cinq ans</translation>
    </message>
    <message>
        <source>Probability of default within a year: {percent} %</source>
        <translation>Probabilité de défaut à un an&#xa0;: {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>AssessmentSheet</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Probability of default</source>
        <translation>Probabilité de défaut</translation>
    </message>
    <message>
        <source>Easy number {number}, as of {day}</source>
        <translation>Numéro Easy {number}, au {day}</translation>
    </message>
</context>
<context>
    <name>Assessments</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Probability of default</source>
        <translation>Probabilité de défaut</translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>Kind of {file}</source>
        <translation>Type de {file}</translation>
    </message>
    <message>
        <source>Remove {file}</source>
        <translation>Retirer {file}</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Choose the files to send</source>
        <translation>Choisir les fichiers à envoyer</translation>
    </message>
    <message>
        <source>Documents ({patterns});;All files (*)</source>
        <translation>Documents ({patterns});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Added: {file}</source>
        <translation>Ajouté&#xa0;: {file}</translation>
    </message>
    <message>
        <source>{file} is on the list already, as {name}.</source>
        <translation>{file} figure déjà dans la liste, sous le nom {name}.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Removed: {file}</source>
        <translation>Retiré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Drop files here, or choose them</source>
        <translation>Déposez des fichiers ici, ou choisissez-les</translation>
    </message>
    <message>
        <source>{types}; {size} each at most.</source>
        <translation>{types}&#xa0;; {size} au plus par fichier.</translation>
    </message>
    <message>
        <source> Add &amp;files…</source>
        <translation> A&amp;jouter des fichiers…</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
</context>
<context>
    <name>Backend</name>
    <message>
        <source>The network is switched off.</source>
        <translation>La connexion est désactivée.</translation>
    </message>
    <message>
        <source>Work goes on here; switch it on again to send and receive.</source>
        <translation>Vous pouvez continuer à travailler&#xa0;; réactivez-la pour envoyer et recevoir.</translation>
    </message>
    <message>
        <source>The profile was closed.</source>
        <translation>Le profil a été fermé.</translation>
    </message>
    <message>
        <source>The insurer does not have this document.</source>
        <translation>L’assureur n’a pas ce document.</translation>
    </message>
    <message>
        <source>The option {name} of the backend must be a whole number, not {text}.</source>
        <translation>L’option {name} du service doit être un nombre entier, et non {text}.</translation>
    </message>
    <message>
        <source>There is no backend called {name}.</source>
        <translation>Aucun service ne s’appelle {name}.</translation>
    </message>
    <message>
        <source>Choose one of: {names}. Others come with plug-ins to be installed.</source>
        <translation>Services disponibles&#xa0;: {names}. D’autres s’ajoutent en installant des extensions.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The backup {file} was not written: {cause}.</source>
        <translation>La sauvegarde {file} n’a pas été écrite&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space, and try again.</source>
        <translation>Choisissez un autre emplacement ou libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The backup {file} cannot be used: {cause}.</source>
        <translation>La sauvegarde {file} est inutilisable&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>Try an older backup. The profile was left as it is.</source>
        <translation>Essayez une sauvegarde plus ancienne. Le profil n’a pas été modifié.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>The very same file was imported on {day}, as {name}.</source>
        <translation>Ce même fichier a déjà été importé le {day}, sous le nom {name}.</translation>
    </message>
    <message>
        <source>Confirm to import it again: lines that were taken then are not repeated.</source>
        <translation>Confirmez pour l’importer à nouveau&#xa0;: les lignes déjà prises en compte ne seront pas répétées.</translation>
    </message>
    <message>
        <source>The file {name} holds no order.</source>
        <translation>Le fichier {name} ne contient aucune commande.</translation>
    </message>
    <message>
        <source>Choose a file with one order a line.</source>
        <translation>Choisissez un fichier comportant une commande par ligne.</translation>
    </message>
    <message>
        <source>No imported file has this number.</source>
        <translation>Aucun fichier importé ne porte ce numéro.</translation>
    </message>
    <message>
        <source>List the imported files to see their numbers.</source>
        <translation>Affichez la liste des fichiers importés pour voir leurs numéros.</translation>
    </message>
</context>
<context>
    <name>BulkAccentsDialog</name>
    <message>
        <source>Lines with accents</source>
        <translation>Lignes avec accents</translation>
    </message>
    <message>
        <source>The insurer takes plain letters only. See how each line would be written; untick what you would rather write yourself.</source>
        <translation>L’assureur n’accepte que des lettres simples. Voyez comment chaque ligne serait écrite&#xa0;; décochez ce que vous préférez écrire vous-même.</translation>
    </message>
    <message>
        <source>Space ticks the chosen lines</source>
        <translation>Espace coche les lignes choisies</translation>
    </message>
    <message>
        <source> Tick &amp;all</source>
        <translation> Tout &amp;cocher</translation>
    </message>
    <message>
        <source> Tick &amp;none</source>
        <translation> Tout &amp;décocher</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n lines like this</source>
        <translation>
            <numerusform>Écri&amp;re&#xa0;%n ligne ainsi</numerusform>
            <numerusform>Écri&amp;re&#xa0;%n lignes ainsi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkAccentsTable</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>BulkBuilding</name>
    <message>
        <source>{text} holds a sign that parts fields or lines.</source>
        <translation>{text} contient un signe qui sépare des champs ou des lignes.</translation>
    </message>
    <message>
        <source>A space takes its place in the line.</source>
        <translation>Un espace le remplace dans la ligne.</translation>
    </message>
    <message>
        <source>{column}: {text} has decimals.</source>
        <translation>{column}&#xa0;: {text} a des décimales.</translation>
    </message>
    <message>
        <source>A line holds whole numbers; round it yourself: nothing is rounded here.</source>
        <translation>Une ligne contient des nombres entiers&#xa0;; arrondissez vous-même&#xa0;: rien n’est arrondi ici.</translation>
    </message>
</context>
<context>
    <name>BulkCheck</name>
    <message numerus="yes">
        <source> &amp;Import %n orders…</source>
        <translation>
            <numerusform> &amp;Importer&#xa0;%n commande…</numerusform>
            <numerusform> &amp;Importer&#xa0;%n commandes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>Accents</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>Save the corrected file</source>
        <translation>Enregistrer le fichier corrigé</translation>
    </message>
    <message>
        <source>Bulk order files (*.txt *.csv);;All files (*)</source>
        <translation>Fichiers de commandes en masse (*.txt *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source> &amp;All files</source>
        <translation> &amp;Tous les fichiers</translation>
    </message>
    <message>
        <source> &amp;Save corrected file…</source>
        <translation> Enregistrer le fichier corri&amp;gé…</translation>
    </message>
    <message>
        <source> As te&amp;xt</source>
        <translation> En te&amp;xte</translation>
    </message>
    <message>
        <source>Shows each line as the text it is in the file</source>
        <translation>Montre chaque ligne comme le texte qu’elle est dans le fichier</translation>
    </message>
    <message>
        <source> &amp;Next problem</source>
        <translation> Problème suiva&amp;nt</translation>
    </message>
    <message>
        <source>F8; Shift+F8 goes back</source>
        <translation>F8&#xa0;; Maj+F8 revient</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Problème précédent</translation>
    </message>
    <message>
        <source>Enter or F2 changes the field, F8 goes to the next problem</source>
        <translation>Entrée ou F2 modifie le champ, F8 mène au problème suivant</translation>
    </message>
    <message numerus="yes">
        <source> %n &amp;lines with accents…</source>
        <translation>
            <numerusform> %n &amp;ligne avec accents…</numerusform>
            <numerusform> %n &amp;lignes avec accents…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank lines skipped</source>
        <translation>
            <numerusform>%n ligne vide ignorée</numerusform>
            <numerusform>%n lignes vides ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source> &amp;Take line out</source>
        <translation> &amp;Retirer la ligne</translation>
    </message>
    <message>
        <source>Filter the lines</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>Lines of the file, with what is wrong</source>
        <translation>Lignes du fichier, avec leurs problèmes</translation>
    </message>
    <message>
        <source>Undo the correction</source>
        <translation>Annuler la correction</translation>
    </message>
    <message>
        <source>Redo the correction</source>
        <translation>Rétablir la correction</translation>
    </message>
</context>
<context>
    <name>BulkDetails</name>
    <message>
        <source> &amp;All files</source>
        <translation> &amp;Tous les fichiers</translation>
    </message>
    <message>
        <source> &amp;Export list…</source>
        <translation> E&amp;xporter la liste…</translation>
    </message>
    <message>
        <source>Filter the lines</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Enter opens the company of the line</source>
        <translation>Entrée ouvre l’entreprise de la ligne</translation>
    </message>
    <message>
        <source>Imported on {moment} by {actor}</source>
        <translation>Importé le {moment} par {actor}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines accepted</source>
        <translation>
            <numerusform>%n ligne acceptée</numerusform>
            <numerusform>%n lignes acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> Only the %n &amp;failed</source>
        <translation>
            <numerusform> Ligne en é&amp;chec&#xa0;:&#xa0;%n</numerusform>
            <numerusform> Lignes en é&amp;chec&#xa0;:&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number}: {detail}</source>
        <translation>Ligne {number} – {detail}</translation>
    </message>
    <message>
        <source>nothing to say</source>
        <translation>rien à signaler</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Fichier CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
</context>
<context>
    <name>BulkErrors</name>
    <message>
        <source>At most {limit} lines are accepted.</source>
        <translation>{limit} lignes au plus sont acceptées.</translation>
    </message>
    <message>
        <source>At most {limit} bytes are accepted.</source>
        <translation>{limit} octets au plus sont acceptés.</translation>
    </message>
    <message>
        <source>The file is too large; split it.</source>
        <translation>Données trop volumineuses&#xa0;: répartissez-les en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The invoice reference is longer than 35 characters.</source>
        <translation>L’identifiant de la facture est trop long (35 caractères au maximum).</translation>
    </message>
    <message>
        <source>This product does not have this action.</source>
        <translation>L’action n’est pas autorisée pour ce produit.</translation>
    </message>
    <message>
        <source>The amount must be above 0.</source>
        <translation>Le montant doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>The insurer may ask for an amount of at least 1000.</source>
        <translation>L’assureur peut exiger un montant d’au moins 1&#xa0;000.</translation>
    </message>
    <message>
        <source>The line must have 10 fields, that is 9 semicolons.</source>
        <translation>Nombre de champs incorrect&#xa0;: la ligne doit en compter 10, soit 9 points-virgules.</translation>
    </message>
    <message>
        <source>The insurer does not know this company.</source>
        <translation>Cette entreprise n’existe pas chez l’assureur.</translation>
    </message>
    <message>
        <source>Several companies have this identifier; give the Easy number.</source>
        <translation>L’entreprise n’est pas unique&#xa0;: plusieurs ont cet identifiant&#xa0;; indiquez le numéro Easy.</translation>
    </message>
    <message>
        <source>The contract does not exist.</source>
        <translation>Le contrat n’existe pas.</translation>
    </message>
    <message>
        <source>The currency is not accepted.</source>
        <translation>La devise n’est pas valide.</translation>
    </message>
    <message>
        <source>The customer reference is longer than 35 characters.</source>
        <translation>La référence client est trop longue (35 caractères au maximum).</translation>
    </message>
    <message>
        <source>The contract gives no amount for express credit limits.</source>
        <translation>Le contrat n’indique aucun montant pour l’Accord Express (ECL).</translation>
    </message>
    <message>
        <source>A technical error stopped this line; try it again.</source>
        <translation>Une erreur technique a arrêté cette ligne&#xa0;; essayez-la à nouveau.</translation>
    </message>
    <message>
        <source>The action must be C (order), U (update), S (stop) or D (delete).</source>
        <translation>Action non valide&#xa0;: attendu C (commander), U (mettre à jour), S (interrompre) ou D (supprimer).</translation>
    </message>
    <message>
        <source>The amount cannot be read.</source>
        <translation>Le montant n’est pas valide.</translation>
    </message>
    <message>
        <source>The country code is not in the insurer&apos;s list.</source>
        <translation>Le code pays n’est pas valide&#xa0;: il ne figure pas dans la liste de l’assureur.</translation>
    </message>
    <message>
        <source>The line is not written as it should be.</source>
        <translation>La ligne est mal formée.</translation>
    </message>
    <message>
        <source>The line holds accented or other non-ASCII characters.</source>
        <translation>La ligne contient des caractères accentués ou d’autres caractères non ASCII.</translation>
    </message>
    <message>
        <source>An earlier line of the file names the same company.</source>
        <translation>L’entreprise apparaît déjà plus haut dans le fichier.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>La ligne est trop longue.</translation>
    </message>
    <message>
        <source>A mandatory field is empty.</source>
        <translation>Un champ obligatoire est vide.</translation>
    </message>
    <message>
        <source>The portfolio cannot take another company.</source>
        <translation>Le portefeuille a atteint le nombre maximum d’entreprises.</translation>
    </message>
    <message>
        <source>A company can have one cover only, and another one is in force.</source>
        <translation>Une seule garantie est autorisée par entreprise, et une autre est en vigueur.</translation>
    </message>
    <message>
        <source>This product cannot be ordered on this company.</source>
        <translation>Ce produit n’est pas autorisé sur cette entreprise.</translation>
    </message>
    <message>
        <source>Only credit limits (CRL) have an operation number.</source>
        <translation>Seul l’Agrément (CRL) admet un numéro d’opération.</translation>
    </message>
    <message>
        <source>Level three is not open to bulk imports.</source>
        <translation>Le niveau trois n’est pas autorisé pour les commandes en masse.</translation>
    </message>
    <message>
        <source>The contract number is not valid.</source>
        <translation>Le numéro de contrat n’est pas valide.</translation>
    </message>
    <message>
        <source>The order could not be handed to the insurer.</source>
        <translation>La commande n’a pas pu être transmise à l’assureur.</translation>
    </message>
    <message>
        <source>The file has too many lines; split it.</source>
        <translation>Le fichier contient trop de lignes&#xa0;: répartissez-les en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>This product cannot be ordered by file.</source>
        <translation>Ce produit n’est pas pris en charge par les commandes en masse.</translation>
    </message>
    <message>
        <source>The contract number is longer than 35 characters.</source>
        <translation>Le numéro de contrat est trop long (35 caractères au maximum).</translation>
    </message>
    <message>
        <source>Not verified offline: the insurer will look the company up.</source>
        <translation>Non vérifiée hors ligne&#xa0;: l’assureur recherchera l’entreprise.</translation>
    </message>
    <message>
        <source>The Easy number is enough; the legal identifier is not used.</source>
        <translation>Le numéro Easy suffit&#xa0;; l’identifiant légal n’est pas utilisé.</translation>
    </message>
    <message>
        <source>LCR is read as CRL, the code to use.</source>
        <translation>LCR est lu comme CRL, le code à employer.</translation>
    </message>
    <message>
        <source>The import was cancelled before this line.</source>
        <translation>L’import a été annulé avant cette ligne.</translation>
    </message>
    <message>
        <source>The company does not have the product {product}.</source>
        <translation>L’entreprise n’a pas le produit {product}.</translation>
    </message>
    <message>
        <source>Order it first, or take the line out.</source>
        <translation>Commandez-le d’abord, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>It holds a tabulation or another control character.</source>
        <translation>Elle contient une tabulation ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>Give an Easy number, or an identifier type and its value.</source>
        <translation>Indiquez un numéro Easy, ou un type d’identifiant et sa valeur.</translation>
    </message>
    <message>
        <source>Write a whole number, without spaces, decimals or currency.</source>
        <translation>Écrivez un nombre entier, sans espace, décimale ni devise.</translation>
    </message>
    <message>
        <source>No amount goes with this product and action; leave it empty.</source>
        <translation>Ce produit et cette action n’ont pas de montant&#xa0;; laissez le champ vide.</translation>
    </message>
    <message>
        <source>The outstanding is a whole number, 0 or more, or empty.</source>
        <translation>L’encours est un nombre entier, supérieur ou égal à 0, ou laissé vide.</translation>
    </message>
    <message>
        <source>The operation number is made of 1 to 9 digits, or empty.</source>
        <translation>Le numéro d’opération compte de 1 à 9 chiffres, ou reste vide.</translation>
    </message>
    <message>
        <source>This line has {count}.</source>
        <translation>Cette ligne en compte {count}.</translation>
    </message>
    <message>
        <source>At most {limit} characters are accepted.</source>
        <translation>{limit} caractères au plus sont acceptés.</translation>
    </message>
</context>
<context>
    <name>BulkExport</name>
    <message>
        <source>Bulk orders: {name}</source>
        <translation>Commandes en masse&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Numéro Easy</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Numéro de la demande</translation>
    </message>
</context>
<context>
    <name>BulkFields</name>
    <message>
        <source>Country code</source>
        <translation>Code pays</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Numéro Easy</translation>
    </message>
    <message>
        <source>Identifier type</source>
        <translation>Type d’identifiant</translation>
    </message>
    <message>
        <source>Identifier value</source>
        <translation>Valeur de l’identifiant</translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation>Référence client</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Montant de l’encours</translation>
    </message>
    <message>
        <source>Operation number</source>
        <translation>Numéro d’opération</translation>
    </message>
</context>
<context>
    <name>BulkFiles</name>
    <message>
        <source>Line {line} cannot be saved in plain ASCII.</source>
        <translation>La ligne {line} ne peut pas être enregistrée en ASCII.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read: {reason}.</source>
        <translation>Le fichier {name} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may open it.</source>
        <translation>Vérifiez qu’il existe et que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>The file {name} cannot be written: {reason}.</source>
        <translation>Le fichier {name} ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder or free some space.</source>
        <translation>Choisissez un autre dossier ou libérez de l’espace.</translation>
    </message>
</context>
<context>
    <name>BulkFormat</name>
    <message>
        <source>153 country codes of the insurer, three characters, such as FRA or DEU.</source>
        <translation>L’un des 153 codes pays de l’assureur, à trois caractères, par exemple FRA ou DEU.</translation>
    </message>
    <message>
        <source>Up to 14 digits, exactly 19 for a branch, or Z and digits. If empty, fill fields 3 and 4.</source>
        <translation>14 chiffres au plus, exactement 19 pour une succursale, ou Z et des chiffres. S’il est vide, remplissez les champs 3 et 4.</translation>
    </message>
    <message>
        <source>A type of that country, such as SIREN, or CRScny for a Coface reference.</source>
        <translation>Un type de ce pays, par exemple SIREN, ou CRScny pour une référence Coface.</translation>
    </message>
    <message>
        <source>The value of that identifier; not used when there is an Easy number.</source>
        <translation>La valeur de cet identifiant&#xa0;; inutilisée s’il y a un numéro Easy.</translation>
    </message>
    <message>
        <source>Optional, up to 35 characters; kept on the company.</source>
        <translation>Facultative, 35 caractères au plus&#xa0;; conservée sur l’entreprise.</translation>
    </message>
    <message>
        <source>One of the products below.</source>
        <translation>L’un des produits ci-dessous.</translation>
    </message>
    <message>
        <source>C order, U update the amount, S stop monitoring, D delete.</source>
        <translation>C commander, U mettre à jour le montant, S interrompre le suivi, D supprimer.</translation>
    </message>
    <message>
        <source>A whole number of the contract&apos;s currency, where the table below says so; else empty.</source>
        <translation>Un nombre entier dans la devise du contrat, là où le tableau ci-dessous l’indique&#xa0;; sinon vide.</translation>
    </message>
    <message>
        <source>Empty leaves it unchanged, 0 sets it to zero.</source>
        <translation>Vide, il reste inchangé&#xa0;; 0 le remet à zéro.</translation>
    </message>
    <message>
        <source>Optional; credit limits only.</source>
        <translation>Facultatif&#xa0;; pour les Agréments uniquement.</translation>
    </message>
</context>
<context>
    <name>BulkFormatDialog</name>
    <message>
        <source>What a bulk order file must look like</source>
        <translation>Format d’un fichier de commandes en masse</translation>
    </message>
    <message>
        <source>One order a line: ten fields parted by nine semicolons, plain letters without accents.</source>
        <translation>Une commande par ligne&#xa0;: dix champs séparés par neuf points-virgules, lettres sans accents.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Products and actions</source>
        <translation>Produits et actions</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>The file as a whole</source>
        <translation>Le fichier dans son ensemble</translation>
    </message>
    <message>
        <source>At most 10,000 lines, 2 MB, 500 characters a line. A company comes once, except with credit limits of different operation numbers. Monitoring is stopped in one file, the product deleted in a later one.</source>
        <translation>10&#xa0;000 lignes, 2 Mo et 500 caractères par ligne au plus. Une entreprise n’apparaît qu’une fois, sauf pour des Agréments aux numéros d’opération différents. Le suivi s’interrompt dans un fichier, le produit se supprime dans un fichier ultérieur.</translation>
    </message>
    <message>
        <source>Causes of error</source>
        <translation>Causes d’erreur</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>with {actions}</source>
        <translation>avec {actions}</translation>
    </message>
</context>
<context>
    <name>BulkFromSelection</name>
    <message>
        <source>Order</source>
        <translation>Commander</translation>
    </message>
    <message>
        <source>Change the amount</source>
        <translation>Modifier le montant</translation>
    </message>
    <message>
        <source>Stop monitoring</source>
        <translation>Arrêter le suivi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Bulk orders for the selection</source>
        <translation>Commandes en masse pour la sélection</translation>
    </message>
    <message numerus="yes">
        <source>The same order for %n companies. Nothing is sent yet.</source>
        <translation>
            <numerusform>La même commande pour&#xa0;%n entreprise. Rien n’est encore envoyé.</numerusform>
            <numerusform>La même commande pour&#xa0;%n entreprises. Rien n’est encore envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines are checked first, where you can correct and import them.</source>
        <translation>Les lignes sont d’abord contrôlées&#x202f;; vous pouvez alors les corriger et les importer.</translation>
    </message>
    <message>
        <source>Opening them replaces {file}, which is being corrected there.</source>
        <translation>Les ouvrir remplace {file}, en cours de correction.</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>&amp;Produit</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Action</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>M&amp;ontant</translation>
    </message>
    <message>
        <source> &amp;Check the lines</source>
        <translation> &amp;Contrôler les lignes</translation>
    </message>
    <message>
        <source> &amp;Save to a file…</source>
        <translation> &amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Type an amount above zero, in whole units.</source>
        <translation>Saisissez un montant supérieur à zéro, en unités entières.</translation>
    </message>
</context>
<context>
    <name>BulkFromSheet</name>
    <message>
        <source>row {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Aucun en-tête</translation>
    </message>
    <message>
        <source>As the headings say</source>
        <translation>Selon les en-têtes</translation>
    </message>
    <message>
        <source>Mapping “{name}” deleted.</source>
        <translation>Correspondance «&#xa0;{name}&#xa0;» supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines can be ordered</source>
        <translation>
            <numerusform>%n ligne prête</numerusform>
            <numerusform>%n lignes prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines in error</source>
        <translation>
            <numerusform>%n ligne en erreur</numerusform>
            <numerusform>%n lignes en erreur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines with a warning</source>
        <translation>
            <numerusform>%n ligne avec avertissement</numerusform>
            <numerusform>%n lignes avec avertissement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> &amp;Check %n lines</source>
        <translation>
            <numerusform> &amp;Vérifier&#xa0;%n ligne</numerusform>
            <numerusform> &amp;Vérifier&#xa0;%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be chosen: {fields}.</source>
        <translation>Reste à choisir&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source> &amp;All files</source>
        <translation> &amp;Tous les fichiers</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source> &amp;Stop reading</source>
        <translation> Arrêter la &amp;lecture</translation>
    </message>
    <message>
        <source>What fills each field</source>
        <translation>Ce qui remplit chaque champ</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>&amp;Headings are on</source>
        <translation>&amp;En-têtes en</translation>
    </message>
    <message>
        <source>Columns are &amp;mapped</source>
        <translation>C&amp;orrespondance des colonnes</translation>
    </message>
    <message>
        <source>&amp;Remember this mapping as</source>
        <translation>&amp;Retenir cette correspondance sous</translation>
    </message>
    <message>
        <source>A name of your own</source>
        <translation>Un nom de votre choix</translation>
    </message>
    <message>
        <source>Delete this mapping</source>
        <translation>Supprimer cette correspondance</translation>
    </message>
    <message>
        <source>First lines of the list</source>
        <translation>Premières lignes de la liste</translation>
    </message>
    <message>
        <source>Lines that result</source>
        <translation>Lignes obtenues</translation>
    </message>
</context>
<context>
    <name>BulkFromSheetTable</name>
    <message>
        <source>Row {row}, column “{column}”, “{value}”:</source>
        <translation>Ligne {row}, colonne «&#xa0;{column}&#xa0;», «&#xa0;{value}&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>BulkHints</name>
    <message>
        <source>Split the file into several smaller ones.</source>
        <translation>Répartissez-le en plusieurs fichiers plus petits.</translation>
    </message>
    <message>
        <source>Shorten the invoice reference.</source>
        <translation>Raccourcissez l’identifiant de la facture.</translation>
    </message>
    <message>
        <source>Use another action, or do this once the product allows it.</source>
        <translation>Choisissez une autre action, ou attendez que le produit l’autorise.</translation>
    </message>
    <message>
        <source>Write an amount of 1 or more.</source>
        <translation>Écrivez un montant d’au moins 1.</translation>
    </message>
    <message>
        <source>Check that no zeros are missing.</source>
        <translation>Vérifiez qu’il ne manque pas de zéros.</translation>
    </message>
    <message>
        <source>Add or take out semicolons until there are 9; empty fields keep theirs.</source>
        <translation>Ajoutez ou retirez des points-virgules pour en avoir 9&#xa0;; les champs vides gardent le leur.</translation>
    </message>
    <message>
        <source>Check country and number, or search the company by its name.</source>
        <translation>Vérifiez le pays et le numéro, ou recherchez l’entreprise par son nom.</translation>
    </message>
    <message>
        <source>Search the company and write its Easy number in field 2.</source>
        <translation>Recherchez l’entreprise et inscrivez son numéro Easy dans le champ 2.</translation>
    </message>
    <message>
        <source>Choose another contract.</source>
        <translation>Choisissez un autre contrat.</translation>
    </message>
    <message>
        <source>Use the currency of the contract.</source>
        <translation>Utilisez la devise du contrat.</translation>
    </message>
    <message>
        <source>Shorten the customer reference to 35 characters.</source>
        <translation>Raccourcissez la référence client à 35 caractères.</translation>
    </message>
    <message>
        <source>Order a credit limit (CRL) instead.</source>
        <translation>Commandez plutôt un Agrément (CRL).</translation>
    </message>
    <message>
        <source>Import the line again later.</source>
        <translation>Importez à nouveau la ligne plus tard.</translation>
    </message>
    <message>
        <source>Write C, U, S or D, in capitals.</source>
        <translation>Écrivez C, U, S ou D, en majuscule.</translation>
    </message>
    <message>
        <source>Write digits only, such as 10000.</source>
        <translation>N’écrivez que des chiffres, par exemple 10000.</translation>
    </message>
    <message>
        <source>Use the insurer&apos;s code of three characters, such as FRA or DEU.</source>
        <translation>Utilisez le code de l’assureur à trois caractères, par exemple FRA ou DEU.</translation>
    </message>
    <message>
        <source>Correct the field named here.</source>
        <translation>Corrigez le champ indiqué ici.</translation>
    </message>
    <message>
        <source>Take the proposal without accents.</source>
        <translation>Reprenez la proposition sans accents.</translation>
    </message>
    <message>
        <source>Put this line into another file, or take it out.</source>
        <translation>Placez cette ligne dans un autre fichier, ou retirez-la.</translation>
    </message>
    <message>
        <source>Shorten the line.</source>
        <translation>Raccourcissez la ligne.</translation>
    </message>
    <message>
        <source>Fill the field in.</source>
        <translation>Remplissez le champ.</translation>
    </message>
    <message>
        <source>Ask the insurer for more room, or take the line out.</source>
        <translation>Demandez à l’assureur de relever ce maximum, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>Change or transform the cover the company has, or take the line out.</source>
        <translation>Modifiez ou transformez la garantie de l’entreprise, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>Open the company to see what can be done, or take the line out.</source>
        <translation>Ouvrez l’entreprise pour voir les actions possibles, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>Leave field 10 empty.</source>
        <translation>Laissez le champ 10 vide.</translation>
    </message>
    <message>
        <source>Order it on the company page instead.</source>
        <translation>Commandez-le plutôt depuis la page de l’entreprise.</translation>
    </message>
    <message>
        <source>Order it on the company page, which says more.</source>
        <translation>Commandez-le depuis la page de l’entreprise, qui en dira plus.</translation>
    </message>
    <message>
        <source>Use a product of the contract: CRL, RLI, ECL, RCO, ROM, CCO, RSC or RSM.</source>
        <translation>Utilisez un produit du contrat&#xa0;: CRL, RLI, ECL, RCO, ROM, CCO, RSC ou RSM.</translation>
    </message>
    <message>
        <source>Import the file again to go on with this line.</source>
        <translation>Importez à nouveau le fichier pour reprendre à cette ligne.</translation>
    </message>
</context>
<context>
    <name>BulkOverview</name>
    <message>
        <source>Drop a bulk order file here, or choose one</source>
        <translation>Déposez ici un fichier de commandes en masse, ou choisissez-en un</translation>
    </message>
    <message>
        <source>It is checked at once, line by line. Nothing is sent before you import it.</source>
        <translation>Il est vérifié aussitôt, ligne par ligne. Rien n’est envoyé avant que vous ne l’importiez.</translation>
    </message>
    <message>
        <source> &amp;Choose a file…</source>
        <translation> &amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>What the file must look &amp;like</source>
        <translation>Format attendu du fic&amp;hier</translation>
    </message>
    <message>
        <source> From a l&amp;ist…</source>
        <translation> À part&amp;ir d’une liste…</translation>
    </message>
    <message>
        <source>Orders can also be made of an Excel or CSV list with columns of any kind.</source>
        <translation>Les commandes peuvent aussi être créées à partir d’une liste Excel ou CSV aux colonnes quelconques.</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Fichiers importés</translation>
    </message>
    <message>
        <source> All co&amp;ntracts</source>
        <translation> Tous les co&amp;ntrats</translation>
    </message>
    <message>
        <source>No file was imported under this contract yet.</source>
        <translation>Aucun fichier n’a encore été importé sous ce contrat.</translation>
    </message>
    <message>
        <source>Enter shows the lines of the file</source>
        <translation>Entrée affiche les lignes du fichier</translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message>
        <source>Bulk orders</source>
        <translation>Commandes en masse</translation>
    </message>
    <message>
        <source>Choose a bulk order file</source>
        <translation>Choisir un fichier de commandes en masse</translation>
    </message>
    <message>
        <source>Bulk order files (*.txt *.csv);;All files (*)</source>
        <translation>Fichiers de commandes en masse (*.txt *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a list to make orders of</source>
        <translation>Choisir une liste dont tirer des commandes</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listes (*.xlsx *.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No line of {file} is a bulk order. It may be a list to make orders of.</source>
        <translation>Aucune ligne de {file} n’est une commande en masse. C’est peut-être une liste dont tirer des commandes.</translation>
    </message>
    <message>
        <source>Make orders of it</source>
        <translation>En tirer des commandes</translation>
    </message>
    <message>
        <source>Throw the corrections away?</source>
        <translation>Abandonner les corrections&#xa0;?</translation>
    </message>
    <message>
        <source>They are neither saved nor imported.</source>
        <translation>Elles ne sont ni enregistrées ni importées.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Keep correcting</source>
        <translation>&amp;Continuer la correction</translation>
    </message>
    <message>
        <source>Contract {number} — {holder}</source>
        <translation>Contrat {number} — {holder}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines in error are not ordered.</source>
        <translation>
            <numerusform>%n ligne en erreur n’est pas commandée.</numerusform>
            <numerusform>%n lignes en erreur ne sont pas commandées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This very file was imported on {moment}. Lines taken then are not repeated.</source>
        <translation>Ce même fichier a été importé le {moment}. Les lignes déjà prises en compte ne seront pas répétées.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n orders?</source>
        <translation>
            <numerusform>Importer&#xa0;%n commande&#xa0;?</numerusform>
            <numerusform>Importer&#xa0;%n commandes&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>&amp;Pas encore</translation>
    </message>
    <message numerus="yes">
        <source>%n orders saved, to be sent to the insurer.</source>
        <translation>
            <numerusform>%n commande enregistrée, à envoyer à l’assureur.</numerusform>
            <numerusform>%n commandes enregistrées, à envoyer à l’assureur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {count}</source>
        <translation>Import arrêté. {count}</translation>
    </message>
</context>
<context>
    <name>BulkStatus</name>
    <message>
        <source>Not ordered</source>
        <translation>Non commandée</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Waiting for its time</source>
        <translation>Programmé</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Successful</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Partially successful</source>
        <translation>Partiellement réussi</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
</context>
<context>
    <name>BulkTable</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>{field} (field {number}): {problem}</source>
        <translation>{field} (champ {number}) – {problem}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Montant de l’encours</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Importé le</translation>
    </message>
    <message>
        <source>Imported by</source>
        <translation>Importé par</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>In error</source>
        <translation>En erreur</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Numéro Easy</translation>
    </message>
</context>
<context>
    <name>BulkWritten</name>
    <message>
        <source>&amp;Open list</source>
        <translation>&amp;Ouvrir la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} lines written</source>
        <translation>{done} lignes écrites sur {total}</translation>
    </message>
</context>
<context>
    <name>CheckSummary</name>
    <message>
        <source>This very file was imported on {moment}. Lines taken then are not repeated.</source>
        <translation>Ce même fichier a été importé le {moment}. Les lignes déjà prises en compte ne seront pas répétées.</translation>
    </message>
    <message numerus="yes">
        <source>%n companies are not known here and are looked up once online.</source>
        <translation>
            <numerusform>%n entreprise n’est pas connue ici et sera recherchée une fois en ligne.</numerusform>
            <numerusform>%n entreprises ne sont pas connues ici et seront recherchées une fois en ligne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>File of the store</source>
        <translation>Fichier de la base</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
</context>
<context>
    <name>ChecksPart</name>
    <message>
        <source>Looks whether the store, the outbox, the records and the audit trail are sound.</source>
        <translation>Contrôle l’intégrité de la base locale, de la boîte d’envoi, des enregistrements et de la piste d’audit.</translation>
    </message>
    <message>
        <source> Chec&amp;k the data</source>
        <translation> V&amp;érifier les données</translation>
    </message>
    <message numerus="yes">
        <source>%n checks failed</source>
        <translation>
            <numerusform>%n contrôle en échec</numerusform>
            <numerusform>%n contrôles en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sound.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>Not sound</source>
        <translation>en défaut</translation>
    </message>
    <message>
        <source>{check}: {result}</source>
        <translation>{check}&#xa0;: {result}</translation>
    </message>
</context>
<context>
    <name>ChooseCompany</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Type part of the name, or the Easy number. Companies known here are found.</source>
        <translation>Saisissez une partie du nom, ou le numéro Easy. La recherche porte sur les entreprises connues ici.</translation>
    </message>
    <message>
        <source>No company known here. Search it at the insurer.</source>
        <translation>Aucune entreprise connue ici. Recherchez-la chez l’assureur.</translation>
    </message>
    <message numerus="yes">
        <source>%n companies found</source>
        <translation>
            <numerusform>%n entreprise trouvée</numerusform>
            <numerusform>%n entreprises trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or Easy number…</source>
        <translation>Nom ou numéro Easy…</translation>
    </message>
    <message>
        <source>Companies found</source>
        <translation>Entreprises trouvées</translation>
    </message>
    <message>
        <source> &amp;Search at the insurer</source>
        <translation> Rechercher chez l’a&amp;ssureur</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
</context>
<context>
    <name>CollectionMail</name>
    <message>
        <source>- {reference}, dated {day}, due on {due}: {amount} (tax included)</source>
        <translation>- {reference}, du {day}, échéance au {due}&#xa0;: {amount} (TTC)</translation>
    </message>
    <message>
        <source>- credit note {reference}, dated {day}: {amount} (tax included)</source>
        <translation>- avoir {reference}, du {day}&#xa0;: {amount} (TTC)</translation>
    </message>
    <message>
        <source>Extension of due dates: {company} ({number}), contract {contract}</source>
        <translation>Prorogation d’échéance&#xa0;: {company} ({number}), contrat {contract}</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>We ask for your approval of later due dates for {company}, Easy number {number}, on which an overdue is declared under our contract {contract} ({holder}).</source>
        <translation>Nous sollicitons votre accord pour une prorogation d’échéance en faveur de {company}, numéro Easy {number}, qui fait l’objet d’une déclaration d’impayé au titre de notre contrat {contract} ({holder}).</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Cordialement</translation>
    </message>
    <message>
        <source>Overdue declaration {reference} of {day}</source>
        <translation>Déclaration d’impayé {reference} du {day}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motif&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Total: {amount}</source>
        <translation>Total&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Invoices:</source>
        <translation>Factures&#xa0;:</translation>
    </message>
    <message>
        <source>- {amount} on {day}</source>
        <translation>- {amount} le {day}</translation>
    </message>
    <message>
        <source>Payment plan asked for:</source>
        <translation>Plan de paiement demandé&#xa0;:</translation>
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
        <translation>Tiers</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Arrange columns</source>
        <translation>Disposer les colonnes</translation>
    </message>
    <message>
        <source>Ticked &amp;columns are shown, in this order:</source>
        <translation>Les &amp;colonnes cochées sont affichées, dans cet ordre&#xa0;:</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source> Move &amp;earlier</source>
        <translation> Vers le &amp;début</translation>
    </message>
    <message>
        <source> Move &amp;later</source>
        <translation> Vers la &amp;fin</translation>
    </message>
    <message>
        <source> &amp;Wider</source>
        <translation> Plus &amp;large</translation>
    </message>
    <message>
        <source> &amp;Narrower</source>
        <translation> Plus &amp;étroite</translation>
    </message>
    <message>
        <source> &amp;Usual columns</source>
        <translation> Colonnes &amp;usuelles</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>{column}: place {place}</source>
        <translation>{column}&#xa0;: place {place}</translation>
    </message>
    <message>
        <source>{column}: width {width}</source>
        <translation>{column}&#xa0;: largeur {width}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Company, page, action or setting</source>
        <translation>Entreprise, page, action ou paramètre</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Search companies for “{text}”</source>
        <translation>Rechercher les entreprises «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Utilisés récemment</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
</context>
<context>
    <name>CommentField</name>
    <message>
        <source>{count} of {most} characters</source>
        <translation>{count} caractères sur {most}</translation>
    </message>
    <message numerus="yes">
        <source>Take out %n characters.</source>
        <translation>
            <numerusform>Retirez %n caractère.</numerusform>
            <numerusform>Retirez %n caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompanyActions</name>
    <message>
        <source>Open the company</source>
        <translation>Ouvrir l’entreprise</translation>
    </message>
    <message>
        <source>Renew the selected covers…</source>
        <translation>Renouveler les garanties sélectionnées…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>Bulk orders for the selected companies…</source>
        <translation>Commandes en masse pour les entreprises sélectionnées…</translation>
    </message>
    <message>
        <source>Bulk orders…</source>
        <translation>Commandes en masse…</translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Export the selected companies…</source>
        <translation>Exporter les entreprises sélectionnées…</translation>
    </message>
    <message>
        <source>Export selection…</source>
        <translation>Exporter la sélection…</translation>
    </message>
    <message>
        <source>Export the portfolio…</source>
        <translation>Exporter le portefeuille…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Remove the selected companies from the favourites</source>
        <translation>Retirer les entreprises sélectionnées des favoris</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Mark the selected companies as favourites</source>
        <translation>Ajouter les entreprises sélectionnées aux favoris</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message numerus="yes">
        <source>%n companies marked as favourites.</source>
        <translation>
            <numerusform>%n entreprise ajoutée aux favoris.</numerusform>
            <numerusform>%n entreprises ajoutées aux favoris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies removed from the favourites.</source>
        <translation>
            <numerusform>%n entreprise retirée des favoris.</numerusform>
            <numerusform>%n entreprises retirées des favoris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies copied</source>
        <translation>
            <numerusform>%n entreprise copiée</numerusform>
            <numerusform>%n entreprises copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the covers selected can be renewed now.</source>
        <translation>Aucune des garanties sélectionnées ne peut être renouvelée maintenant.</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>sélection</translation>
    </message>
    <message>
        <source>Save the bulk orders</source>
        <translation>Enregistrer les commandes en masse</translation>
    </message>
    <message>
        <source>Bulk order files (*.txt *.csv);;All files (*)</source>
        <translation>Fichiers de commandes en masse (*.txt *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
</context>
<context>
    <name>CompanyBlock</name>
    <message>
        <source>Name contains</source>
        <translation>Nom contenant</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Sa valeur</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Tous les pays</translation>
    </message>
</context>
<context>
    <name>CompanyContracts</name>
    <message>
        <source>in use</source>
        <translation>en cours d’utilisation</translation>
    </message>
    <message>
        <source>Not in this portfolio</source>
        <translation>Pas dans ce portefeuille</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Non couverte</translation>
    </message>
    <message>
        <source>{amount} not covered</source>
        <translation>{amount} non couverts</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Garanties</translation>
    </message>
    <message>
        <source>Effective cover</source>
        <translation>Garantie effective</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Montant de l’encours</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Dernière décision</translation>
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
        <translation>À télécharger</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré le</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Hors ligne</translation>
    </message>
</context>
<context>
    <name>CompanyExtensions</name>
    <message>
        <source>Extensions of due dates</source>
        <translation>Prorogations d’échéance</translation>
    </message>
    <message>
        <source>Enter opens an extension.</source>
        <translation>Entrée ouvre une prorogation.</translation>
    </message>
    <message>
        <source> E-mail about later due dates…</source>
        <translation> E-mail pour une prorogation…</translation>
    </message>
    <message>
        <source> Ask for later due dates…</source>
        <translation> Demander une prorogation…</translation>
    </message>
</context>
<context>
    <name>CompanyFacts</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Numéro Easy</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Being examined</source>
        <translation>À l’étude</translation>
    </message>
    <message>
        <source>Answer expected</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Commandé le</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décision du</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Total cover offered</source>
        <translation>Couverture totale proposée</translation>
    </message>
    <message>
        <source>Cover today</source>
        <translation>Garantie actuelle</translation>
    </message>
    <message>
        <source>More than today</source>
        <translation>Complément</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Days: {days}</source>
        <translation>{days} jours</translation>
    </message>
    <message>
        <source>Days: {days}; bought today, it ends on {day}</source>
        <translation>{days} jours&#xa0;; acheté aujourd’hui, il prend fin le {day}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>{price} – simulated</source>
        <translation>{price} – simulé</translation>
    </message>
    <message>
        <source>Offer open until</source>
        <translation>Offre valable jusqu’au</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>Garant</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>Insurer&apos;s comment</source>
        <translation>Commentaire de l’assureur</translation>
    </message>
    <message>
        <source>Insurer&apos;s reference</source>
        <translation>Référence de l’assureur</translation>
    </message>
    <message>
        <source>Overdues declarable until</source>
        <translation>Impayés déclarables jusqu’au</translation>
    </message>
    <message>
        <source>Can be asked again from</source>
        <translation>Nouvelle demande possible dès le</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Every change is notified</source>
        <translation>Chaque changement est notifié</translation>
    </message>
</context>
<context>
    <name>CompanyHeader</name>
    <message>
        <source>Demonstration data</source>
        <translation>Données de démonstration</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Remove from the favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Add to the favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Also under contract {numbers}</source>
        <translation>Aussi au contrat {numbers}</translation>
    </message>
    <message>
        <source>Shows the company under every contract</source>
        <translation>Affiche l’entreprise sous chaque contrat</translation>
    </message>
    <message>
        <source>Temporary number: the insurer is identifying the company.</source>
        <translation>Numéro provisoire&#xa0;: l’assureur identifie l’entreprise.</translation>
    </message>
    <message>
        <source>Not in your portfolio yet: a first order adds it.</source>
        <translation>Pas encore dans votre portefeuille&#xa0;: une première commande l’y ajoute.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Référence client</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Easy number copied.</source>
        <translation>Numéro Easy copié.</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Debtor risk assessment: 0 very high risk, 10 very low risk</source>
        <translation>Évaluation du risque débiteur&#xa0;: 0 risque très élevé, 10 risque très faible</translation>
    </message>
    <message>
        <source> Ne&amp;w action…</source>
        <translation> N&amp;ouvelle action…</translation>
    </message>
    <message>
        <source>Everything that can be ordered on this company</source>
        <translation>Tout ce qui peut être commandé sur cette entreprise</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Numéro Easy</translation>
    </message>
    <message>
        <source>Copy the Easy number</source>
        <translation>Copier le numéro Easy</translation>
    </message>
</context>
<context>
    <name>CompanyHistory</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Insurer&apos;s comment</source>
        <translation>Commentaire de l’assureur</translation>
    </message>
</context>
<context>
    <name>CompanyHistoryExport</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>CompanyInformation</name>
    <message>
        <source>Tell the insurer what you know: accounts, reports, an aged balance, or that the risk got worse.</source>
        <translation>Transmettez à l’assureur ce que vous savez&#xa0;: comptes, rapports, balance âgée, ou aggravation du risque.</translation>
    </message>
    <message>
        <source> Send information…</source>
        <translation> Envoyer des informations…</translation>
    </message>
    <message>
        <source> Documents sent</source>
        <translation> Documents envoyés</translation>
    </message>
    <message>
        <source>Documents sent</source>
        <translation>Documents envoyés</translation>
    </message>
    <message>
        <source>Enter leads to the document on the page of documents.</source>
        <translation>Entrée mène au document sur la page des documents.</translation>
    </message>
</context>
<context>
    <name>CompanyOverdues</name>
    <message>
        <source>Overdue declarations</source>
        <translation>Déclarations d’impayé</translation>
    </message>
    <message>
        <source>Enter opens a declaration.</source>
        <translation>Entrée ouvre une déclaration.</translation>
    </message>
    <message>
        <source>No overdue was declared on this company.</source>
        <translation>Aucun impayé n’a été déclaré sur cette entreprise.</translation>
    </message>
    <message>
        <source> Add to the declaration…</source>
        <translation> Déclaration additionnelle…</translation>
    </message>
    <message>
        <source> Declare an overdue…</source>
        <translation> Déclarer un impayé…</translation>
    </message>
    <message>
        <source> Declare an uninsured debt…</source>
        <translation> Déclarer une créance non garantie…</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Search a company</source>
        <translation>Rechercher une entreprise</translation>
    </message>
    <message>
        <source>The company could not be loaded.</source>
        <translation>L’entreprise n’a pas pu être chargée.</translation>
    </message>
    <message>
        <source>{company} is a favourite now.</source>
        <translation>{company} est maintenant en favori.</translation>
    </message>
    <message>
        <source>{company} is no favourite any more.</source>
        <translation>{company} n’est plus en favori.</translation>
    </message>
    <message>
        <source>Favourite company, or no longer</source>
        <translation>Ajouter l’entreprise aux favoris ou l’en retirer</translation>
    </message>
    <message>
        <source>Edit the custom fields of this company</source>
        <translation>Modifier les champs personnalisés de cette entreprise</translation>
    </message>
    <message>
        <source>New action on this company</source>
        <translation>Nouvelle action sur cette entreprise</translation>
    </message>
</context>
<context>
    <name>CompanyTimeline</name>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Overdues</source>
        <translation>Impayés</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Prorogations</translation>
    </message>
    <message>
        <source>ILUs</source>
        <translation>Demandes d’engagements</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Déclarations d’activité</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Our requests</source>
        <translation>Nos demandes</translation>
    </message>
    <message>
        <source>{product} ordered</source>
        <translation>{product}&#xa0;: commande</translation>
    </message>
    <message>
        <source>{product} ordered: {amount}</source>
        <translation>{product}&#xa0;: commande, {amount}</translation>
    </message>
    <message>
        <source>{product}: change asked for</source>
        <translation>{product}&#xa0;: modification demandée</translation>
    </message>
    <message>
        <source>{product}: {amount} asked for</source>
        <translation>{product}&#xa0;: {amount} demandés</translation>
    </message>
    <message>
        <source>{product}: {answer}</source>
        <translation>{product}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>{product} ended</source>
        <translation>{product}&#xa0;: fin</translation>
    </message>
    <message>
        <source>DRA {now}</source>
        <translation>DRA {now}</translation>
    </message>
    <message>
        <source>DRA changed from {before} to {now}</source>
        <translation>DRA passé de {before} à {now}</translation>
    </message>
    <message>
        <source>Overdue declared: {amount}</source>
        <translation>Impayé déclaré&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Uninsured debt declared: {amount}</source>
        <translation>Créance non assurée déclarée&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Added to the overdue declaration</source>
        <translation>Déclaration d’impayé complétée</translation>
    </message>
    <message>
        <source>Added to the overdue declaration: {amount}</source>
        <translation>Déclaration d’impayé complétée&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Overdue declaration</source>
        <translation>Déclaration d’impayé</translation>
    </message>
    <message>
        <source>Extension of due dates asked for: {amount}</source>
        <translation>Prorogation d’échéances demandée&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Extension of due dates</source>
        <translation>Prorogation d’échéance</translation>
    </message>
    <message>
        <source>ILU about the cover of {amount}</source>
        <translation>ILU sur la garantie de {amount}</translation>
    </message>
    <message>
        <source>ILU answered</source>
        <translation>ILU&#xa0;: réponse donnée</translation>
    </message>
    <message>
        <source>ILU answered: {amount} needed</source>
        <translation>ILU&#xa0;: réponse donnée, besoin de {amount}</translation>
    </message>
    <message>
        <source>{product} received</source>
        <translation>{product}&#xa0;: réception</translation>
    </message>
    <message>
        <source>Document sent: {file}</source>
        <translation>Document transmis&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Document {file}</source>
        <translation>Document {file}</translation>
    </message>
    <message>
        <source>Turnover declared: {amount}</source>
        <translation>Activité déclarée&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Corrected: {request}</source>
        <translation>Corrigée&#xa0;: {request}</translation>
    </message>
    <message>
        <source>Sent again: {request}</source>
        <translation>Renvoyée&#xa0;: {request}</translation>
    </message>
    <message>
        <source>Withdrawn: {request}</source>
        <translation>Retirée&#xa0;: {request}</translation>
    </message>
    <message>
        <source>Refused: {request}</source>
        <translation>Refusée&#xa0;: {request}</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Assureur</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserver</translation>
    </message>
</context>
<context>
    <name>ContactDetails</name>
    <message>
        <source>{text} is not an e-mail address.</source>
        <translation>{text} n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Write the address alone, as name@company.com.</source>
        <translation>Écrivez l’adresse seule, comme nom@societe.com.</translation>
    </message>
    <message>
        <source>{text} is not a telephone number.</source>
        <translation>{text} n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Write it with its country, as +33 1 23 45 67 89.</source>
        <translation>Écrivez-le avec son pays, comme +33 1 23 45 67 89.</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Contact of the declaration</source>
        <translation>Contact de la déclaration</translation>
    </message>
    <message>
        <source>&amp;Change contact</source>
        <translation>Modi&amp;fier le contact</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserver</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Télép&amp;hone</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
</context>
<context>
    <name>ContractsSection</name>
    <message>
        <source>Under every contract</source>
        <translation>Sous chaque contrat</translation>
    </message>
    <message>
        <source>Choose a contract to take it into use; the window stays on this company.</source>
        <translation>Choisissez un contrat pour l’utiliser&#x202f;; la fenêtre reste sur cette entreprise.</translation>
    </message>
    <message>
        <source>The company under every contract</source>
        <translation>L’entreprise sous chaque contrat</translation>
    </message>
    <message>
        <source>Enter takes a contract into use.</source>
        <translation>Entrée met un contrat en cours d’utilisation.</translation>
    </message>
</context>
<context>
    <name>CoverStrip</name>
    <message>
        <source>Not covered: no cover is in force on this company.</source>
        <translation>Non garantie&#xa0;: aucune garantie n’est en vigueur sur cette entreprise.</translation>
    </message>
    <message>
        <source>Your internal limit of {amount} is exceeded.</source>
        <translation>Votre limite interne de {amount} est dépassée.</translation>
    </message>
    <message>
        <source>Your internal limit: {amount}</source>
        <translation>Votre limite interne&#xa0;: {amount}</translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>Covered for {amount} until {day}, by a TopLiner.</source>
        <translation>Couverture de {amount} jusqu’au {day}, par un TopLiner.</translation>
    </message>
    <message>
        <source>Covered for {amount}: {product} of {day}, prevails over the product {other}.</source>
        <translation>Couverture de {amount}&#xa0;: {product} du {day}, qui prévaut sur le produit {other}.</translation>
    </message>
    <message>
        <source>Covered for {amount}: {product} of {day}.</source>
        <translation>Couverture de {amount}&#xa0;: {product} du {day}.</translation>
    </message>
</context>
<context>
    <name>CoversSection</name>
    <message>
        <source>Covers and information</source>
        <translation>Garanties et informations</translation>
    </message>
    <message>
        <source>History of covers</source>
        <translation>Historique des garanties</translation>
    </message>
    <message>
        <source>Nothing has been ordered on this company yet. Begin with New action.</source>
        <translation>Aucun produit n’a encore été commandé sur cette entreprise. Commencez par Nouvelle action.</translation>
    </message>
    <message>
        <source>Have the DRA reviewed…</source>
        <translation>Faire réviser le DRA…</translation>
    </message>
    <message>
        <source>Send documents to have the DRA reviewed</source>
        <translation>Envoyer des documents pour faire réviser le DRA</translation>
    </message>
    <message>
        <source>DRA history</source>
        <translation>Historique du DRA</translation>
    </message>
    <message>
        <source>Shown once a credit decision, granted or refused, is active on the company.</source>
        <translation>Affiché dès qu’une décision de crédit, accordée ou refusée, est active sur l’entreprise.</translation>
    </message>
    <message>
        <source>No cover was granted before the present ones.</source>
        <translation>Aucune garantie n’a été accordée avant les garanties actuelles.</translation>
    </message>
</context>
<context>
    <name>CreateCompany</name>
    <message>
        <source>The insurer looks the company up and identifies it. Until then it has a temporary number (Z…); what you request meanwhile follows it to its final Easy number.</source>
        <translation>L’assureur recherche l’entreprise et l’identifie. D’ici là, elle porte un numéro provisoire (Z…)&#xa0;; vos demandes la suivront jusqu’à son numéro Easy définitif.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;Code postal</translation>
    </message>
    <message>
        <source>Ci&amp;ty</source>
        <translation>&amp;Ville</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>These help the insurer to identify the company without doubt:</source>
        <translation>Pour que l’assureur identifie l’entreprise sans hésitation&#xa0;:</translation>
    </message>
    <message>
        <source>Identifier t&amp;ype</source>
        <translation>&amp;Type d’identifiant</translation>
    </message>
    <message>
        <source>Identifier &amp;value</source>
        <translation>Va&amp;leur de l’identifiant</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Télép&amp;hone</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Create company</source>
        <translation>Cré&amp;er l’entreprise</translation>
    </message>
</context>
<context>
    <name>CreateCompanyDialog</name>
    <message>
        <source>Create a company</source>
        <translation>Créer une entreprise</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Some fields need another look.</source>
        <translation>Certains champs sont à revoir.</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>Champ obligatoire.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>A passphrase is needed for this profile.</source>
        <translation>Ce profil demande une phrase secrète.</translation>
    </message>
    <message>
        <source>Set the variable COFANET_PASSPHRASE or give --passphrase-file FILE.</source>
        <translation>Définissez la variable COFANET_PASSPHRASE ou donnez --passphrase-file FICHIER.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not open: {cause}.</source>
        <translation>Le trousseau de cet ordinateur ne s’est pas ouvert&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>Unlock it (sign in to your session) and try again.</source>
        <translation>Déverrouillez-le (ouvrez votre session), puis réessayez.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the profile.</source>
        <translation>Ce n’est pas la phrase secrète du profil.</translation>
    </message>
    <message>
        <source>Check capitals and keyboard layout, then type it again.</source>
        <translation>Vérifiez les majuscules et la disposition du clavier, puis ressaisissez-la.</translation>
    </message>
    <message>
        <source>The passphrase is too short: {count} characters at least.</source>
        <translation>La phrase secrète est trop courte&#xa0;: {count} caractères au moins.</translation>
    </message>
    <message>
        <source>Use four unrelated words.</source>
        <translation>Choisissez quatre mots sans rapport entre eux.</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from {file}: {cause}.</source>
        <translation>La phrase secrète ne peut pas être lue dans {file}&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>Write the passphrase on the first line of the file, in UTF-8.</source>
        <translation>Écrivez la phrase secrète sur la première ligne du fichier, en UTF-8.</translation>
    </message>
    <message>
        <source>The key of the profile is not in {place}, or is damaged.</source>
        <translation>La clé du profil ne se trouve pas dans {place}, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>Without it the store cannot be read. Put the key back from a copy; the store was left as it is.</source>
        <translation>Sans elle, la base ne peut pas être lue. Remettez la clé à partir d’une copie&#xa0;; la base n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps secrets safely.</source>
        <translation>Cet ordinateur n’a pas de trousseau qui garde les secrets en sûreté.</translation>
    </message>
    <message>
        <source>Start the keyring of your session, or make the profile with a passphrase: COFANET_PASSPHRASE.</source>
        <translation>Démarrez le trousseau de votre session, ou créez le profil avec une phrase secrète&#xa0;: COFANET_PASSPHRASE.</translation>
    </message>
</context>
<context>
    <name>CreditTimeline</name>
    <message>
        <source>Once an invoice has its dates, its credit period and the new due dates are shown here.</source>
        <translation>Dès qu’une facture a ses dates, sa durée de crédit et les nouvelles échéances s’affichent ici.</translation>
    </message>
    <message>
        <source>Invoice before</source>
        <translation>Facture précédente</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation>Facture suivante</translation>
    </message>
    <message>
        <source>Invoice {reference}</source>
        <translation>Facture {reference}</translation>
    </message>
    <message>
        <source>Invoice {reference} ({at} of {all}), the decisive one: paid after its credit period</source>
        <translation>Facture {reference} ({at} sur {all}), la plus contraignante&#xa0;: payée au-delà de sa durée de crédit</translation>
    </message>
    <message>
        <source>Invoice {reference} ({at} of {all}), the decisive one: its credit period ends first</source>
        <translation>Facture {reference} ({at} sur {all}), la plus contraignante&#xa0;: sa durée de crédit s’achève la première</translation>
    </message>
    <message>
        <source>Invoice {reference} ({at} of {all})</source>
        <translation>Facture {reference} ({at} sur {all})</translation>
    </message>
</context>
<context>
    <name>CriteriaPanel</name>
    <message>
        <source>Search criteria</source>
        <translation>Critères de recherche</translation>
    </message>
    <message>
        <source> Rese&amp;t the criteria</source>
        <translation> &amp;Réinitialiser les critères</translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message>
        <source>Customer reference</source>
        <translation>Référence client</translation>
    </message>
    <message>
        <source>Total outstanding</source>
        <translation>Montant total de l’encours</translation>
    </message>
    <message>
        <source>Internal credit limit</source>
        <translation>Limite de crédit interne</translation>
    </message>
</context>
<context>
    <name>CustomFieldsPage</name>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Parts of custom fields</source>
        <translation>Parties des champs personnalisés</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The file {file} is in use by another program.</source>
        <translation>Le fichier {file} est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Close the other program and try again. Nothing was lost.</source>
        <translation>Fermez l’autre programme, puis réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written.</source>
        <translation>Le fichier {file} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Give yourself write access to its folder and try again. Nothing was lost.</source>
        <translation>Donnez-vous le droit d’écrire dans son dossier, puis réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The disk of the file {file} does not answer.</source>
        <translation>Le disque du fichier {file} ne répond pas.</translation>
    </message>
    <message>
        <source>Check the disk and try again. What was confirmed before is kept.</source>
        <translation>Vérifiez le disque, puis réessayez. Ce qui avait été confirmé est conservé.</translation>
    </message>
    <message>
        <source>The file {file} is damaged.</source>
        <translation>Le fichier {file} est endommagé.</translation>
    </message>
    <message>
        <source>Restore the last backup: cofanet-desktop restore FILE. The file is left as it is.</source>
        <translation>Restaurez la dernière sauvegarde&#xa0;: cofanet-desktop restore FICHIER. Le fichier n’est pas modifié.</translation>
    </message>
    <message>
        <source>The disk is full: the change to the file {file} was not kept.</source>
        <translation>Le disque est plein&#xa0;: la modification du fichier {file} n’a pas été conservée.</translation>
    </message>
    <message>
        <source>Free some space and do it again. What was confirmed before is kept.</source>
        <translation>Libérez de l’espace, puis recommencez. Ce qui avait été confirmé est conservé.</translation>
    </message>
    <message>
        <source>The file {file} cannot be opened.</source>
        <translation>Le fichier {file} ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may use it.</source>
        <translation>Vérifiez que le dossier existe et que vous y avez accès.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: the key does not fit, or it is damaged.</source>
        <translation>Le fichier {file} ne peut pas être lu&#xa0;: la clé ne convient pas, ou il est endommagé.</translation>
    </message>
    <message>
        <source>Check the passphrase, or restore the last backup. The file is left as it is.</source>
        <translation>Vérifiez la phrase secrète, ou restaurez la dernière sauvegarde. Le fichier n’est pas modifié.</translation>
    </message>
    <message>
        <source>The file {file} was written by a newer version (format {found}, this program knows {known}).</source>
        <translation>Le fichier {file} a été écrit par une version plus récente (format {found}, ce programme connaît {known}).</translation>
    </message>
    <message>
        <source>Install the newer version. The file is left as it is.</source>
        <translation>Installez la version plus récente. Le fichier n’est pas modifié.</translation>
    </message>
    <message>
        <source>The profile is closed.</source>
        <translation>Le profil est fermé.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Rouvrez-le.</translation>
    </message>
    <message>
        <source>The backup {file} did not pass its check.</source>
        <translation>La sauvegarde {file} n’a pas passé son contrôle.</translation>
    </message>
    <message>
        <source>Check the disk and try again; the store is unchanged.</source>
        <translation>Vérifiez le disque, puis réessayez&#xa0;; la base n’a pas changé.</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>DeadlineBanner</name>
    <message>
        <source>Uninsured debt: it can be declared at any time, no last day is set.</source>
        <translation>Créance non garantie&#xa0;: elle peut être déclarée à tout moment, sans date limite.</translation>
    </message>
    <message>
        <source>Last day to declare: shown here once an unpaid invoice is entered. The contract gives {rule}.</source>
        <translation>Date limite de déclaration&#xa0;: affichée ici dès qu’une facture impayée est saisie. Le contrat accorde {rule}.</translation>
    </message>
    <message numerus="yes">
        <source>%n days from the invoice date</source>
        <translation>
            <numerusform>%n jour à compter de la date de facture</numerusform>
            <numerusform>%n jours à compter de la date de facture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days from the end of the maximum credit period</source>
        <translation>
            <numerusform>%n jour à compter de la fin de la durée maximum de crédit</numerusform>
            <numerusform>%n jours à compter de la fin de la durée maximum de crédit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days from the due date</source>
        <translation>
            <numerusform>%n jour à compter de l’échéance</numerusform>
            <numerusform>%n jours à compter de l’échéance</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day to declare: today, {day},</source>
        <translation>Date limite de déclaration&#xa0;: aujourd’hui, {day},</translation>
    </message>
    <message numerus="yes">
        <source>The last day to declare has passed %n days ago, on {day},</source>
        <translation>
            <numerusform>La date limite de déclaration est dépassée depuis %n jour (le {day}),</numerusform>
            <numerusform>La date limite de déclaration est dépassée depuis %n jours (le {day}),</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last day to declare: {day}, in %n days,</source>
        <translation>
            <numerusform>Date limite de déclaration&#xa0;: {day}, dans %n jour,</numerusform>
            <numerusform>Date limite de déclaration&#xa0;: {day}, dans %n jours,</numerusform>
        </translation>
    </message>
    <message>
        <source>because an extension moved the due date of invoice {reference} to {day}.</source>
        <translation>car une prorogation a reporté l’échéance de la facture {reference} au {day}.</translation>
    </message>
    <message>
        <source>because invoice {reference} is dated {day}.</source>
        <translation>car la facture {reference} est datée du {day}.</translation>
    </message>
    <message>
        <source>because the maximum credit period of invoice {reference} ends on {day}.</source>
        <translation>car la durée maximum de crédit de la facture {reference} s’achève le {day}.</translation>
    </message>
    <message>
        <source>because invoice {reference} was due on {day}.</source>
        <translation>car la facture {reference} était échue le {day}.</translation>
    </message>
    <message>
        <source>You can still declare; the insurer may hold the delay against the claim.</source>
        <translation>Vous pouvez encore déclarer&#xa0;; l’assureur peut vous opposer le retard.</translation>
    </message>
</context>
<context>
    <name>DebtGrids</name>
    <message numerus="yes">
        <source>%n errors in the invoices</source>
        <translation>
            <numerusform>%n erreur dans les factures</numerusform>
            <numerusform>%n erreurs dans les factures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors in the payments</source>
        <translation>
            <numerusform>%n erreur dans les paiements</numerusform>
            <numerusform>%n erreurs dans les paiements</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation>Factures et avoirs</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Lines told before are locked: they stay as they were told.</source>
        <translation>Les lignes déjà communiquées sont verrouillées&#xa0;: elles restent telles quelles.</translation>
    </message>
</context>
<context>
    <name>DebtTotals</name>
    <message>
        <source>Nothing entered yet.</source>
        <translation>Rien n’est encore saisi.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Avoirs</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Reste dû</translation>
    </message>
</context>
<context>
    <name>DebtsSection</name>
    <message>
        <source>Overdues</source>
        <translation>Impayés</translation>
    </message>
    <message>
        <source>Extensions of due dates</source>
        <translation>Prorogations d’échéance</translation>
    </message>
    <message>
        <source>ILUs</source>
        <translation>Demandes d’engagements</translation>
    </message>
    <message>
        <source>No extension of due dates was asked for.</source>
        <translation>Aucune prorogation d’échéances n’a été demandée.</translation>
    </message>
    <message>
        <source>No ILU was asked.</source>
        <translation>Aucune ILU n’a été demandée.</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Correct and &amp;send</source>
        <translation>Corriger et en&amp;voyer</translation>
    </message>
    <message>
        <source>Simulated decision</source>
        <translation>Décision simulée</translation>
    </message>
    <message>
        <source>Simulated price</source>
        <translation>Prix simulé</translation>
    </message>
    <message>
        <source>Saved, to be sent</source>
        <translation>Enregistrée, à envoyer</translation>
    </message>
    <message>
        <source>The request is kept on this computer. It is sent as soon as the insurer can be reached.</source>
        <translation>La demande est conservée sur cet ordinateur. Elle sera envoyée dès que l’assureur sera joignable.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>The request is on its way to the insurer.</source>
        <translation>La demande est en route vers l’assureur.</translation>
    </message>
    <message>
        <source>Checking with the insurer…</source>
        <translation>Vérification auprès de l’assureur…</translation>
    </message>
    <message>
        <source>No answer came. The insurer is asked whether it has the request; it never counts twice.</source>
        <translation>Aucune réponse n’est arrivée. Nous demandons à l’assureur s’il a reçu la demande&#xa0;; elle ne compte jamais deux fois.</translation>
    </message>
    <message>
        <source>Decision awaited</source>
        <translation>Décision attendue</translation>
    </message>
    <message>
        <source>The insurer has the request and is examining it.</source>
        <translation>L’assureur a reçu la demande et l’examine.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>&amp;Open the report</source>
        <translation>&amp;Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Simulated report</source>
        <translation>Rapport simulé</translation>
    </message>
    <message>
        <source>Report received</source>
        <translation>Rapport reçu</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Demande refusée</translation>
    </message>
    <message>
        <source>Report awaited</source>
        <translation>Rapport attendu</translation>
    </message>
    <message>
        <source>The insurer has the order and is preparing the report.</source>
        <translation>L’assureur a reçu la commande et prépare le rapport.</translation>
    </message>
    <message>
        <source>The insurer has the order. The report is expected on {day}.</source>
        <translation>L’assureur a reçu la commande. Le rapport est attendu le {day}.</translation>
    </message>
    <message>
        <source>{product}: {granted} in all for {days}, at {price}.</source>
        <translation>{product}&#xa0;: {granted} au total pour {days}, au prix de {price}.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{product}: you refused the offer, nothing is due.</source>
        <translation>{product}&#xa0;: vous avez refusé l’offre, rien n’est dû.</translation>
    </message>
    <message>
        <source>{product}: the offer ran out before it was answered.</source>
        <translation>{product}&#xa0;: l’offre a expiré avant d’avoir reçu une réponse.</translation>
    </message>
    <message>
        <source>{product}: nothing is granted.</source>
        <translation>{product}&#xa0;: aucun montant accordé.</translation>
    </message>
    <message>
        <source>{product}: {granted} of the {asked} asked.</source>
        <translation>{product}&#xa0;: {granted} sur les {asked} demandés.</translation>
    </message>
    <message>
        <source>{product}: received, and kept for work without a network.</source>
        <translation>{product}&#xa0;: reçu et disponible hors ligne.</translation>
    </message>
    <message>
        <source>{product}: {granted}.</source>
        <translation>{product}&#xa0;: {granted}.</translation>
    </message>
    <message>
        <source>{product}: the answer is {answer}.</source>
        <translation>{product}&#xa0;: la réponse est {answer}.</translation>
    </message>
    <message>
        <source>{product}: done.</source>
        <translation>{product}&#xa0;: réalisé.</translation>
    </message>
    <message>
        <source>The request was withdrawn.</source>
        <translation>La demande a été retirée.</translation>
    </message>
    <message>
        <source>You can close this window: a notification tells when the report has come.</source>
        <translation>Vous pouvez fermer cette fenêtre&#xa0;: une notification annoncera l’arrivée du rapport.</translation>
    </message>
    <message>
        <source>You can close this window: the countdown goes on in the status bar, and a notification brings the decision.</source>
        <translation>Vous pouvez fermer cette fenêtre&#xa0;: le compte à rebours continue dans la barre d’état, et une notification vous apportera la décision.</translation>
    </message>
    <message>
        <source>You can close this window: the offer stays on the company page as long as it is open.</source>
        <translation>Vous pouvez fermer cette fenêtre&#xa0;: l’offre reste sur la page de l’entreprise tant qu’elle est valable.</translation>
    </message>
    <message>
        <source>You can close this window: nothing is lost, the outbox shows where the request is.</source>
        <translation>Vous pouvez fermer cette fenêtre&#xa0;: rien n’est perdu, la boîte d’envoi montre où en est la demande.</translation>
    </message>
    <message>
        <source>Answer expected in {time}</source>
        <translation>Réponse attendue dans {time}</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>d’un instant à l’autre</translation>
    </message>
    <message>
        <source>estimated time until the answer</source>
        <translation>temps de réponse estimé</translation>
    </message>
</context>
<context>
    <name>DeclarationFile</name>
    <message>
        <source>Overdue declaration</source>
        <translation>Déclaration d’impayé</translation>
    </message>
    <message>
        <source>List of overdues</source>
        <translation>Liste des impayés</translation>
    </message>
    <message>
        <source>Reference not given yet</source>
        <translation>Référence non encore attribuée</translation>
    </message>
    <message>
        <source>{request} – refused: {reason}</source>
        <translation>{request} – refus&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Correct and send</source>
        <translation>Corriger et envoyer</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>Déclaré le</translation>
    </message>
    <message>
        <source>Last day to declare</source>
        <translation>Date limite de déclaration</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Recouvrement par</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>{day} – passed, and the insurer does not have it yet</source>
        <translation>{day} – passé, et l’assureur ne l’a pas encore</translation>
    </message>
    <message>
        <source>{day} – the insurer does not have it yet</source>
        <translation>{day} – l’assureur ne l’a pas encore</translation>
    </message>
    <message>
        <source>{day} – reached the insurer late; saved here in time, on {saved}</source>
        <translation>{day} – arrivée en retard chez l’assureur&#xa0;; enregistrée ici à temps, le {saved}</translation>
    </message>
    <message numerus="yes">
        <source>{day} – declared %n days late</source>
        <translation>
            <numerusform>{day} – déclaré avec %n jour de retard</numerusform>
            <numerusform>{day} – déclaré avec %n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} – declared in time</source>
        <translation>{day} – déclaré dans les délais</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Initiale</translation>
    </message>
    <message>
        <source>Additional</source>
        <translation>Additionnelle</translation>
    </message>
    <message>
        <source>going up: {share} %</source>
        <translation>envoi en cours&#xa0;: {share}&#xa0;%</translation>
    </message>
    <message>
        <source>the file is damaged here: send it again</source>
        <translation>fichier endommagé ici&#xa0;: à renvoyer</translation>
    </message>
    <message>
        <source>Contact changed, to be sent to the insurer.</source>
        <translation>Contact modifié, à envoyer à l’assureur.</translation>
    </message>
    <message>
        <source>Cancel this declaration?</source>
        <translation>Annuler cette déclaration&#xa0;?</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Numéro Easy</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>The insurer no longer examines it. The debt can be declared anew as long as there is time.</source>
        <translation>L’assureur ne l’examine plus. La créance peut être déclarée à nouveau tant que le délai court.</translation>
    </message>
    <message>
        <source>&amp;Cancel the declaration</source>
        <translation>&amp;Annuler la déclaration</translation>
    </message>
    <message>
        <source>Cancelled, to be sent to the insurer.</source>
        <translation>Annulée, à envoyer à l’assureur.</translation>
    </message>
    <message>
        <source>Lines copied as a table.</source>
        <translation>Lignes copiées sous forme de tableau.</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Débiteur</translation>
    </message>
    <message>
        <source>What the insurer did</source>
        <translation>Suivi par l’assureur</translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation>Factures et avoirs</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Company page</source>
        <translation>Page de l’entreprise</translation>
    </message>
    <message>
        <source> &amp;Add to it…</source>
        <translation> Déclaration addi&amp;tionnelle…</translation>
    </message>
    <message>
        <source> Change c&amp;ontact…</source>
        <translation> Modifier le c&amp;ontact…</translation>
    </message>
    <message>
        <source> Cance&amp;l declaration…</source>
        <translation> Ann&amp;uler la déclaration…</translation>
    </message>
    <message>
        <source> Cop&amp;y as table</source>
        <translation> Cop&amp;ier en tableau</translation>
    </message>
    <message>
        <source>No payment was told.</source>
        <translation>Aucun paiement n’a été communiqué.</translation>
    </message>
</context>
<context>
    <name>DeclarationForm</name>
    <message>
        <source>Overdue declaration</source>
        <translation>Déclaration d’impayé</translation>
    </message>
    <message>
        <source>Overdue declaration, uninsured debt</source>
        <translation>Déclaration d’impayé, créance non garantie</translation>
    </message>
    <message>
        <source>&amp;Submit declaration</source>
        <translation>&amp;Soumettre la déclaration</translation>
    </message>
    <message>
        <source>An unpaid invoice</source>
        <translation>Une facture impayée</translation>
    </message>
    <message>
        <source>Intervention: yes or no</source>
        <translation>Intervention&#xa0;: oui ou non</translation>
    </message>
    <message>
        <source>Contact: a name, and a phone number or an e-mail address</source>
        <translation>Contact&#xa0;: un nom, et un téléphone ou une adresse e-mail</translation>
    </message>
    <message>
        <source>Comment is too long</source>
        <translation>Commentaire trop long</translation>
    </message>
    <message>
        <source>Documents are still being read</source>
        <translation>Documents en cours de lecture</translation>
    </message>
    <message>
        <source>No cover in force</source>
        <translation>Aucune garantie en vigueur</translation>
    </message>
    <message>
        <source>Not in your portfolio yet: the declaration adds it.</source>
        <translation>Pas encore dans votre portefeuille&#xa0;: la déclaration l’y ajoute.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Déclaration additionnelle</translation>
    </message>
    <message>
        <source>Not taken by the insurer</source>
        <translation>Non acceptée par l’assureur</translation>
    </message>
    <message>
        <source>&amp;Correct and send</source>
        <translation>&amp;Corriger et envoyer</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Boîte d’envoi</translation>
    </message>
    <message>
        <source>given by the insurer once it has the declaration</source>
        <translation>attribuée par l’assureur à réception de la déclaration</translation>
    </message>
    <message>
        <source>Overdue declared</source>
        <translation>Impayé déclaré</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Last day to declare</source>
        <translation>Date limite de déclaration</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>non demandée</translation>
    </message>
    <message>
        <source>&amp;Open the declaration</source>
        <translation>&amp;Ouvrir la déclaration</translation>
    </message>
    <message>
        <source>&amp;List of overdues</source>
        <translation>Liste des im&amp;payés</translation>
    </message>
    <message>
        <source>&amp;Company page</source>
        <translation>Page de l’&amp;entreprise</translation>
    </message>
    <message>
        <source>{day}: declared late</source>
        <translation>{day}&#xa0;: déclaré hors délai</translation>
    </message>
    <message>
        <source>Saved on this computer; it is sent as soon as the insurer can be reached.</source>
        <translation>Enregistrée sur cet ordinateur&#xa0;; elle sera envoyée dès que l’assureur sera joignable.</translation>
    </message>
    <message>
        <source>The insurer has the declaration and examines it.</source>
        <translation>L’assureur a reçu la déclaration et l’examine.</translation>
    </message>
    <message>
        <source>The company was added to your portfolio.</source>
        <translation>L’entreprise a été ajoutée à votre portefeuille.</translation>
    </message>
    <message>
        <source>Further invoices and payments are added to this declaration.</source>
        <translation>Les autres factures et paiements s’ajoutent à cette déclaration.</translation>
    </message>
    <message>
        <source>Each step of the insurer comes as a notification.</source>
        <translation>Chaque étape de l’assureur vous est notifiée.</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Débiteur</translation>
    </message>
    <message>
        <source>Your contact for the insurer</source>
        <translation>Votre contact pour l’assureur</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
</context>
<context>
    <name>DeclarationStatus</name>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
</context>
<context>
    <name>DefinitionsView</name>
    <message>
        <source>&amp;Name of a new field</source>
        <translation>&amp;Nom d’un nouveau champ</translation>
    </message>
    <message>
        <source>Such as Branch, Sales area, Date of review</source>
        <translation>Par exemple Agence, Secteur commercial, Date de révision</translation>
    </message>
    <message>
        <source>&amp;Holds</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Fields of the contract</source>
        <translation>Champs du contrat</translation>
    </message>
    <message>
        <source>F2 changes the name of a field of your own</source>
        <translation>F2 modifie le nom d’un de vos propres champs</translation>
    </message>
    <message>
        <source> &amp;Rename</source>
        <translation> &amp;Renommer</translation>
    </message>
    <message>
        <source>Rename the field</source>
        <translation>Renommer le champ</translation>
    </message>
    <message>
        <source> Fill &amp;in values</source>
        <translation> Sais&amp;ir les valeurs</translation>
    </message>
    <message>
        <source> &amp;Delete…</source>
        <translation> &amp;Supprimer…</translation>
    </message>
    <message>
        <source> &amp;Correct and send</source>
        <translation> &amp;Corriger et envoyer</translation>
    </message>
    <message>
        <source> Show in the &amp;outbox</source>
        <translation> Voir dans la &amp;boîte d’envoi</translation>
    </message>
    <message>
        <source>{count} of {most} fields of your own. What a field holds cannot be changed later.</source>
        <translation>{count} de vos {most} champs propres. Le format d’un champ ne peut plus être modifié ensuite.</translation>
    </message>
    <message>
        <source>A contract has at most {most} fields of your own: delete one to add another.</source>
        <translation>Un contrat a au plus {most} champs propres&#xa0;: supprimez-en un pour en ajouter un autre.</translation>
    </message>
    <message>
        <source>&amp;Correct the field</source>
        <translation>Corri&amp;ger le champ</translation>
    </message>
    <message>
        <source>&amp;Add the field</source>
        <translation>&amp;Ajouter le champ</translation>
    </message>
    <message>
        <source>The field {name} was added, to be sent to the insurer.</source>
        <translation>Le champ {name} a été ajouté, à envoyer à l’assureur.</translation>
    </message>
    <message>
        <source>The field is called {name} now.</source>
        <translation>Le champ s’appelle désormais {name}.</translation>
    </message>
    <message>
        <source>Delete a field</source>
        <translation>Supprimer un champ</translation>
    </message>
    <message>
        <source>Delete the field {name}?</source>
        <translation>Supprimer le champ {name}&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n companies have a value in it: it is shown nowhere afterwards.</source>
        <translation>
            <numerusform>%n entreprise y a une valeur&#xa0;: elle ne sera plus affichée nulle part.</numerusform>
            <numerusform>%n entreprises y ont une valeur&#xa0;: elle ne sera plus affichée nulle part.</numerusform>
        </translation>
    </message>
    <message>
        <source>No company has a value in it.</source>
        <translation>Aucune entreprise n’y a de valeur.</translation>
    </message>
    <message>
        <source>A field deleted cannot be put back, for everybody who works under this contract.</source>
        <translation>Un champ supprimé ne peut pas être rétabli, et cela vaut pour tous ceux qui travaillent sous ce contrat.</translation>
    </message>
    <message>
        <source>&amp;Export the values first…</source>
        <translation>E&amp;xporter d’abord les valeurs…</translation>
    </message>
    <message>
        <source>&amp;Delete the field</source>
        <translation>S&amp;upprimer le champ</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>The field {name} was deleted.</source>
        <translation>Le champ {name} a été supprimé.</translation>
    </message>
    <message>
        <source>Export the values</source>
        <translation>Exporter les valeurs</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv)</source>
        <translation>Classeur Excel (*.xlsx);;Fichier CSV (*.csv)</translation>
    </message>
    <message>
        <source>{count} written to {file}.</source>
        <translation>Liste enregistrée dans {file} ({count}).</translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n entreprise</numerusform>
            <numerusform>%n entreprises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteExportsDialog</name>
    <message>
        <source>Delete exports</source>
        <translation>Supprimer des exports</translation>
    </message>
    <message numerus="yes">
        <source>Take %n exports off the list?</source>
        <translation>
            <numerusform>Retirer&#xa0;%n export de la liste&#xa0;?</numerusform>
            <numerusform>Retirer&#xa0;%n exports de la liste&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the &amp;files as well</source>
        <translation>Supprimer aussi les &amp;fichiers</translation>
    </message>
    <message>
        <source>The files are deleted from this computer; that cannot be undone.</source>
        <translation>Les fichiers sont supprimés de cet ordinateur&#xa0;; c’est irréversible.</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>Les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>CofaNet: notifications not opened on {day}: {count}</source>
        <translation>CofaNet&#xa0;: notifications non ouvertes au {day}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>CofaNet Desktop: test</source>
        <translation>CofaNet Desktop&#xa0;: test</translation>
    </message>
    <message>
        <source>This e-mail shows that the account works; nothing else is to be done.</source>
        <translation>Cet e-mail montre que le compte fonctionne&#x202f;; il n’y a rien d’autre à faire.</translation>
    </message>
    <message>
        <source>Contract {number}</source>
        <translation>Contrat {number}</translation>
    </message>
    <message>
        <source>{day}, {time}, {category}, important: {text}</source>
        <translation>{day}, {time}, {category}, important&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{day}, {time}, {category}: {text}</source>
        <translation>{day}, {time}, {category}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Not listed here: {count} more.</source>
        <translation>Non listées ici&#xa0;: {count} de plus.</translation>
    </message>
    <message>
        <source>Open CofaNet Desktop to read them.</source>
        <translation>Ouvrez CofaNet Desktop pour les lire.</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>This document is damaged and cannot be shown.</source>
        <translation>Ce document est endommagé et ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Le télécharger à nouveau</translation>
    </message>
    <message>
        <source>This document is too large or of a kind that is not shown here. It can be saved.</source>
        <translation>Ce document est trop volumineux ou d’un type qui ne s’affiche pas ici. Vous pouvez l’enregistrer.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Easy number {number}, delivered on {day}</source>
        <translation>Numéro Easy {number}, livré le {day}</translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>Texte copié.</translation>
    </message>
</context>
<context>
    <name>DocumentTable</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Enter opens a document.</source>
        <translation>Entrée ouvre un document.</translation>
    </message>
</context>
<context>
    <name>DocumentTools</name>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Search in the document</source>
        <translation>Rechercher dans le document</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>sur {pages}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Size {percent} %</source>
        <translation>Taille {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} sur {total}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>The kept document is damaged.</source>
        <translation>Le document conservé est endommagé.</translation>
    </message>
    <message>
        <source>Connect to fetch it again.</source>
        <translation>Connectez-vous pour le télécharger à nouveau.</translation>
    </message>
    <message>
        <source>This document is not kept on this computer, and the insurer cannot be reached now.</source>
        <translation>Ce document n’est pas conservé sur cet ordinateur, et l’assureur est injoignable pour l’instant.</translation>
    </message>
    <message>
        <source>Connect, then try again.</source>
        <translation>Connectez-vous, puis réessayez.</translation>
    </message>
    <message>
        <source>The document could not be saved as {file}: {cause}.</source>
        <translation>Le document n’a pas pu être enregistré sous {file}&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>Choose another folder or free some space.</source>
        <translation>Choisissez un autre dossier ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>The insurer sent another document than announced.</source>
        <translation>L’assureur a envoyé un autre document que celui annoncé.</translation>
    </message>
    <message>
        <source>Look for it on the computer it was sent from.</source>
        <translation>Cherchez-le sur l’ordinateur d’où il a été envoyé.</translation>
    </message>
    <message>
        <source>{file} is not kept on this computer and cannot be fetched now.</source>
        <translation>{file} n’est pas conservé sur cet ordinateur et ne peut pas être téléchargé pour l’instant.</translation>
    </message>
    <message>
        <source>The insurer holds another part of the document than was sent.</source>
        <translation>L’assureur détient une partie du document différente de celle envoyée.</translation>
    </message>
    <message>
        <source>It is sent again later.</source>
        <translation>Il sera renvoyé plus tard.</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Category of documents</source>
        <translation>Catégorie de documents</translation>
    </message>
    <message>
        <source>File, kind, company, reference, result…</source>
        <translation>Fichier, type, entreprise, référence, résultat…</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>Filtrer les documents</translation>
    </message>
    <message>
        <source> &amp;Send information…</source>
        <translation> En&amp;voyer des informations…</translation>
    </message>
    <message>
        <source> &amp;Open</source>
        <translation> &amp;Ouvrir</translation>
    </message>
    <message>
        <source> Save &amp;as…</source>
        <translation> Enregi&amp;strer sous…</translation>
    </message>
    <message>
        <source> Choose the &amp;file again…</source>
        <translation> Re&amp;choisir le fichier…</translation>
    </message>
    <message>
        <source> Open the &amp;declaration</source>
        <translation> Ouvri&amp;r la déclaration</translation>
    </message>
    <message>
        <source> Open the &amp;company</source>
        <translation> Ouvrir l’&amp;entreprise</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Send information on a company</source>
        <translation>Envoyer des informations sur une entreprise</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>No document has these words.</source>
        <translation>Aucun document ne contient ces mots.</translation>
    </message>
    <message>
        <source>No document was sent with an overdue declaration yet.</source>
        <translation>Aucun document n’a encore été envoyé avec une déclaration d’impayé.</translation>
    </message>
    <message>
        <source>No information on a company was sent yet. What you send can change how it is assessed.</source>
        <translation>Aucune information sur une entreprise n’a encore été envoyée. Vos envois peuvent modifier son évaluation.</translation>
    </message>
    <message>
        <source>No document was sent with a turnover declaration yet.</source>
        <translation>Aucun document n’a encore été envoyé avec une déclaration d’activité.</translation>
    </message>
    <message>
        <source>Send information…</source>
        <translation>Envoyer des informations…</translation>
    </message>
    <message>
        <source>Your comment: {text}</source>
        <translation>Votre commentaire&#xa0;: {text}</translation>
    </message>
    <message>
        <source>The insurer: {text}</source>
        <translation>L’assureur&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{file} was told of, and its bytes are damaged or gone on this computer. Choose the same file again, and it goes to the insurer.</source>
        <translation>{file} a été annoncé, mais son contenu est endommagé ou absent sur cet ordinateur. Choisissez à nouveau le même fichier&#xa0;: il partira chez l’assureur.</translation>
    </message>
    <message>
        <source>{file} goes to the insurer by itself: {standing}.</source>
        <translation>Envoi automatique de {file} à l’assureur&#xa0;: {standing}.</translation>
    </message>
    <message>
        <source>{file}, sent on {moment}. Analysis: {result}.</source>
        <translation>{file}, envoyé le {moment}. Information&#xa0;: {result}.</translation>
    </message>
    <message>
        <source>Choose {file} again</source>
        <translation>Choisir à nouveau {file}</translation>
    </message>
    <message>
        <source>{file} goes to the insurer now.</source>
        <translation>{file} part maintenant chez l’assureur.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Send information on which company?</source>
        <translation>Envoyer des informations sur quelle entreprise&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Dra</name>
    <message>
        <source>very high risk</source>
        <translation>risque très élevé</translation>
    </message>
    <message>
        <source>high risk</source>
        <translation>risque élevé</translation>
    </message>
    <message>
        <source>medium risk</source>
        <translation>risque moyen</translation>
    </message>
    <message>
        <source>low risk</source>
        <translation>risque faible</translation>
    </message>
    <message>
        <source>very low risk</source>
        <translation>risque très faible</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non évaluée</translation>
    </message>
</context>
<context>
    <name>DraButton</name>
    <message>
        <source>Opens the history of the DRA</source>
        <translation>Ouvre l’historique du DRA</translation>
    </message>
    <message>
        <source>Show its history</source>
        <translation>Afficher son historique</translation>
    </message>
</context>
<context>
    <name>DraChanges</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
</context>
<context>
    <name>DraChart</name>
    <message>
        <source>History of the DRA</source>
        <translation>Historique du DRA</translation>
    </message>
</context>
<context>
    <name>DraHistoryDialog</name>
    <message>
        <source>DRA history</source>
        <translation>Historique du DRA</translation>
    </message>
    <message>
        <source>DRA of {company}</source>
        <translation>DRA de {company}</translation>
    </message>
    <message>
        <source>Shown once a credit decision, granted or refused, is active on the company.</source>
        <translation>Affiché dès qu’une décision de crédit, accordée ou refusée, est active sur l’entreprise.</translation>
    </message>
    <message>
        <source>Changes of the DRA</source>
        <translation>Évolutions du DRA</translation>
    </message>
    <message>
        <source>Have the DRA &amp;reviewed…</source>
        <translation>Faire &amp;réviser le DRA…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>DraftsPanel</name>
    <message>
        <source>Forms begun and not sent</source>
        <translation>Formulaires commencés, non envoyés</translation>
    </message>
    <message>
        <source> &amp;Open</source>
        <translation> &amp;Ouvrir</translation>
    </message>
    <message>
        <source>Go on with the form chosen</source>
        <translation>Reprendre le formulaire choisi</translation>
    </message>
    <message>
        <source> &amp;Throw away</source>
        <translation> A&amp;bandonner</translation>
    </message>
    <message>
        <source>Forget the form chosen</source>
        <translation>Oublier le formulaire choisi</translation>
    </message>
    <message>
        <source>Throw the form away</source>
        <translation>Abandonner le formulaire</translation>
    </message>
    <message>
        <source>No form is begun. What you begin and do not send is kept here, whatever happens.</source>
        <translation>Aucun formulaire commencé. Ce que vous commencez sans l’envoyer est conservé ici, quoi qu’il arrive.</translation>
    </message>
    <message>
        <source>Thrown away: {form}</source>
        <translation>Abandonné&#xa0;: {form}</translation>
    </message>
</context>
<context>
    <name>DraftsTable</name>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Change of amount</source>
        <translation>Modification du montant</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Création d’entreprise</translation>
    </message>
    <message>
        <source>Bulk order being corrected</source>
        <translation>Commande en masse en cours de correction</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Overdue declaration</source>
        <translation>Déclaration d’impayé</translation>
    </message>
    <message>
        <source>Addition to an overdue declaration</source>
        <translation>Déclaration additionnelle d’impayé</translation>
    </message>
    <message>
        <source>Due date extension</source>
        <translation>Prorogation d’échéance</translation>
    </message>
    <message>
        <source>Answer to an ILU</source>
        <translation>Réponse à une demande d’engagements</translation>
    </message>
    <message>
        <source>Information on a company</source>
        <translation>Informations sur une entreprise</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Turnover declaration</source>
        <translation>Déclaration d’activité</translation>
    </message>
</context>
<context>
    <name>DualList</name>
    <message>
        <source>{name}: place {place} of {count}</source>
        <translation>{name}&#xa0;: place {place} sur {count}</translation>
    </message>
    <message>
        <source>A&amp;vailable ({count})</source>
        <translation>&amp;Disponibles ({count})</translation>
    </message>
    <message>
        <source>C&amp;hosen, in this order ({count})</source>
        <translation>C&amp;hoisis, dans cet ordre ({count})</translation>
    </message>
    <message>
        <source>Fields, in this order ({count})</source>
        <translation>Champs, dans cet ordre ({count})</translation>
    </message>
    <message>
        <source>Available fields</source>
        <translation>Champs disponibles</translation>
    </message>
    <message>
        <source>Enter adds what is selected</source>
        <translation>Entrée ajoute la sélection</translation>
    </message>
    <message>
        <source>Chosen fields</source>
        <translation>Champs choisis</translation>
    </message>
    <message>
        <source>Delete removes what is selected, Alt with the up and down arrows moves it</source>
        <translation>Suppr retire la sélection, Alt avec les flèches haut et bas la déplace</translation>
    </message>
    <message>
        <source>Search the available fields</source>
        <translation>Rechercher dans les champs disponibles</translation>
    </message>
    <message>
        <source>Search the chosen fields</source>
        <translation>Rechercher dans les champs choisis</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source> &amp;Add</source>
        <translation> &amp;Ajouter</translation>
    </message>
    <message>
        <source> &amp;Remove</source>
        <translation> &amp;Retirer</translation>
    </message>
    <message>
        <source>Add a&amp;ll</source>
        <translation>&amp;Tout ajouter</translation>
    </message>
    <message>
        <source>Re&amp;move all</source>
        <translation>T&amp;out retirer</translation>
    </message>
    <message>
        <source> Move &amp;up</source>
        <translation> &amp;Monter</translation>
    </message>
    <message>
        <source> Move &amp;down</source>
        <translation> Desc&amp;endre</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Haut</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Bas</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Declare an overdue, insured debt</source>
        <translation>Déclarer un impayé, créance garantie</translation>
    </message>
    <message>
        <source>Declare an overdue, uninsured debt</source>
        <translation>Déclarer un impayé, créance non garantie</translation>
    </message>
    <message>
        <source>Ask to extend due dates</source>
        <translation>Demander une prorogation d’échéance</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Line {number} is locked: it stays as it is.</source>
        <translation>La ligne {number} est verrouillée&#xa0;: elle reste telle quelle.</translation>
    </message>
    <message>
        <source>Clearing</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Filling down</source>
        <translation>Recopie vers le bas</translation>
    </message>
    <message>
        <source>Inserting lines</source>
        <translation>Insertion de lignes</translation>
    </message>
    <message>
        <source>Deleting lines</source>
        <translation>Suppression de lignes</translation>
    </message>
    <message numerus="yes">
        <source>%n lines deleted</source>
        <translation>
            <numerusform>%n ligne supprimée</numerusform>
            <numerusform>%n lignes supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicating lines</source>
        <translation>Duplication de lignes</translation>
    </message>
    <message>
        <source>Moving lines</source>
        <translation>Déplacement de lignes</translation>
    </message>
    <message>
        <source>Adding lines</source>
        <translation>Ajout de lignes</translation>
    </message>
    <message>
        <source>Pasting</source>
        <translation>Collage</translation>
    </message>
    <message numerus="yes">
        <source>%n lines pasted by their headings</source>
        <translation>
            <numerusform>%n ligne collée d’après les en-têtes</numerusform>
            <numerusform>%n lignes collées d’après les en-têtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {headings}</source>
        <translation>Laissé de côté&#xa0;: {headings}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines pasted</source>
        <translation>
            <numerusform>%n ligne collée</numerusform>
            <numerusform>%n lignes collées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns beyond the table were left out</source>
        <translation>
            <numerusform>%n colonne hors du tableau a été laissée de côté</numerusform>
            <numerusform>%n colonnes hors du tableau ont été laissées de côté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>EndingCovers</name>
    <message>
        <source>&amp;Days until the end, at most</source>
        <translation>&amp;Jours avant l’échéance, au plus</translation>
    </message>
    <message>
        <source>Days until the end, at most</source>
        <translation>Jours avant l’échéance, au plus</translation>
    </message>
    <message>
        <source>Se&amp;lect all</source>
        <translation>Tou&amp;t sélectionner</translation>
    </message>
    <message>
        <source> &amp;Renew…</source>
        <translation> Renou&amp;veler…</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Ouvrir l’entreprise</translation>
    </message>
    <message>
        <source>Covers ending soon</source>
        <translation>Garanties arrivant à échéance</translation>
    </message>
    <message numerus="yes">
        <source>No cover ends within %n days.</source>
        <translation>
            <numerusform>Aucune garantie n’arrive à échéance d’ici&#xa0;%n jour.</numerusform>
            <numerusform>Aucune garantie n’arrive à échéance d’ici&#xa0;%n jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>The debtor risk assessment of today: a figure from 0 to 10, the probability of default and their course over five years. It is answered at once and not followed.</source>
        <translation>Le DRA d’aujourd’hui, évaluation du risque débiteur&#xa0;: une note de 0 à 10, la probabilité de défaut et leur évolution sur cinq ans. La réponse est immédiate et sans suivi.</translation>
    </message>
    <message>
        <source>The debtor risk assessment: a figure from 0 to 10, the probability of default and their course over five years. It is followed from now on: every change is notified until you stop the monitoring.</source>
        <translation>Le DRA, évaluation du risque débiteur&#xa0;: une note de 0 à 10, la probabilité de défaut et leur évolution sur cinq ans. Il est désormais suivi&#xa0;: chaque changement est notifié jusqu’à l’arrêt du suivi.</translation>
    </message>
    <message>
        <source>The insurer&apos;s opinion of the credit this company is good for, as of today. It is answered at once and not followed.</source>
        <translation>L’avis de l’assureur, à ce jour, sur le crédit que cette entreprise peut supporter. La réponse est immédiate et sans suivi.</translation>
    </message>
    <message>
        <source>The insurer&apos;s opinion of the credit this company is good for. It is followed from now on: every change is notified until you stop the monitoring.</source>
        <translation>L’avis de l’assureur sur le crédit que cette entreprise peut supporter. Il est désormais suivi&#xa0;: chaque changement est notifié jusqu’à l’arrêt du suivi.</translation>
    </message>
    <message>
        <source>An opinion of one amount on this company. It may take the insurer some time. Afterwards only downgrades are notified.</source>
        <translation>Un avis de crédit pour un montant donné sur cette entreprise. L’assureur peut avoir besoin de temps. Ensuite, seules les diminutions sont notifiées.</translation>
    </message>
    <message>
        <source>A short report: who the company is, its key figures and its assessment.</source>
        <translation>Un rapport court&#xa0;: l’identité de l’entreprise, ses chiffres clés et son évaluation.</translation>
    </message>
    <message>
        <source>The full report the insurer has on file, as of its last update.</source>
        <translation>Le rapport complet dont l’assureur dispose, à sa dernière mise à jour.</translation>
    </message>
    <message>
        <source>A full report for which the insurer investigates the company anew: the most recent figures, but not at once.</source>
        <translation>Un rapport complet pour lequel l’assureur mène une nouvelle enquête&#xa0;: les chiffres les plus récents, mais pas immédiatement.</translation>
    </message>
    <message>
        <source>A report on the company&apos;s credit: payment behaviour, finances and an opinion.</source>
        <translation>Un rapport sur le crédit de l’entreprise&#xa0;: comportement de paiement, finances et avis.</translation>
    </message>
</context>
<context>
    <name>ExportChoiceDialog</name>
    <message>
        <source>Export the portfolio</source>
        <translation>Exporter le portefeuille</translation>
    </message>
    <message>
        <source>The companies that match, with the columns you see, in the order you see.</source>
        <translation>Les entreprises correspondantes, avec les colonnes et dans l’ordre affichés.</translation>
    </message>
    <message>
        <source>Every company of the contract, with the fields of the template.</source>
        <translation>Toutes les entreprises du contrat, avec les champs du modèle.</translation>
    </message>
    <message>
        <source>Export the overdue declarations</source>
        <translation>Exporter les déclarations d’impayé</translation>
    </message>
    <message>
        <source>The declarations that match, in the order you see.</source>
        <translation>Les déclarations correspondantes, dans l’ordre affiché.</translation>
    </message>
    <message>
        <source>Every declaration of the contract, with the fields of the template.</source>
        <translation>Toutes les déclarations du contrat, avec les champs du modèle.</translation>
    </message>
    <message>
        <source>&amp;As shown</source>
        <translation>&amp;Tel qu’affiché</translation>
    </message>
    <message>
        <source>By a &amp;template</source>
        <translation>Selon un &amp;modèle</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source> All e&amp;xports…</source>
        <translation> Tous les e&amp;xports…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
</context>
<context>
    <name>ExportNotes</name>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Demonstration data: companies, decisions and amounts are invented.</source>
        <translation>Données de démonstration&#xa0;: entreprises, décisions et montants sont inventés.</translation>
    </message>
    <message>
        <source>Confidential: for {holder} only, contract {contract}, {day}.</source>
        <translation>Confidentiel&#xa0;: pour {holder} uniquement, contrat {contract}, {day}.</translation>
    </message>
    <message>
        <source>Confidential: for {holder} only, contracts {contracts}, {day}.</source>
        <translation>Confidentiel&#xa0;: pour {holder} uniquement, contrats {contracts}, {day}.</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>All exports</source>
        <translation>Tous les exports</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’export</translation>
    </message>
    <message>
        <source>{count} written to {file}.</source>
        <translation>Liste enregistrée dans {file} ({count}).</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} companies written</source>
        <translation>{done} entreprises écrites sur {total}</translation>
    </message>
    <message>
        <source>{done} of {total} declarations written</source>
        <translation>{done} déclarations écrites sur {total}</translation>
    </message>
    <message>
        <source>The export begins…</source>
        <translation>L’export commence…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>ExportTables</name>
    <message>
        <source>{name}, custom field</source>
        <translation>{name}, champ personnalisé</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Tel qu’affiché</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Aucun fichier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Used by scenarios</source>
        <translation>Utilisé par les scénarios</translation>
    </message>
    <message>
        <source>Everyone has it; it cannot be changed</source>
        <translation>Commun à tous&#xa0;; il ne peut pas être modifié</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Prochain export</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernier export</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Not yet run</source>
        <translation>Pas encore lancé</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Covers</source>
        <translation>Garanties</translation>
    </message>
    <message>
        <source>Overdue declarations</source>
        <translation>Déclarations d’impayé</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Numéro Easy</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Raison sociale</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>Nom local</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Legal identifier type</source>
        <translation>Type d’identifiant légal</translation>
    </message>
    <message>
        <source>Legal identifier</source>
        <translation>Identifiant légal</translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation>Référence client</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Requested amount</source>
        <translation>Montant demandé</translation>
    </message>
    <message>
        <source>Granted amount</source>
        <translation>Montant accordé</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Decision date</source>
        <translation>Date de décision</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Date de fin</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Total outstanding</source>
        <translation>Montant total de l’encours</translation>
    </message>
    <message>
        <source>Internal credit limit</source>
        <translation>Limite de crédit interne</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Dernière mise à jour</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>CRS</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Date de commande</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>Garant</translation>
    </message>
    <message>
        <source>Operation number</source>
        <translation>Numéro d’opération</translation>
    </message>
    <message>
        <source>Effective cover</source>
        <translation>Garantie effective</translation>
    </message>
    <message>
        <source>Outstanding above cover</source>
        <translation>Encours supérieur à la garantie</translation>
    </message>
    <message>
        <source>Unused cover</source>
        <translation>Garantie non utilisée</translation>
    </message>
    <message>
        <source>Open overdue declarations</source>
        <translation>Déclarations d’impayé en cours</translation>
    </message>
    <message>
        <source>Declaration reference</source>
        <translation>Référence de la déclaration</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Recouvrement par</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>Déclaré le</translation>
    </message>
    <message>
        <source>Oldest due date</source>
        <translation>Échéance la plus ancienne</translation>
    </message>
    <message>
        <source>Last day to declare</source>
        <translation>Date limite de déclaration</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>One line per ordered product</source>
        <translation>Une ligne par produit commandé</translation>
    </message>
    <message>
        <source>One line per company</source>
        <translation>Une ligne par entreprise</translation>
    </message>
    <message>
        <source>One line per month</source>
        <translation>Une ligne par mois</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Direct export</source>
        <translation>Export direct</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Pas d’e-mail</translation>
    </message>
    <message>
        <source>E-mail still to be sent</source>
        <translation>E-mail encore à envoyer</translation>
    </message>
    <message>
        <source>E-mail being sent</source>
        <translation>E-mail en cours d’envoi</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>E-mail envoyé</translation>
    </message>
    <message>
        <source>E-mail not sent</source>
        <translation>E-mail non envoyé</translation>
    </message>
    <message>
        <source>E-mail perhaps sent</source>
        <translation>E-mail peut-être envoyé</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Show exports</source>
        <translation>Afficher les exports</translation>
    </message>
    <message>
        <source>The export “{name}” failed. {reason}</source>
        <translation>L’export «&#xa0;{name}&#xa0;» a échoué. {reason}</translation>
    </message>
    <message>
        <source>The export “{name}” is written; its e-mail is tried again later. {reason}</source>
        <translation>L’export «&#xa0;{name}&#xa0;» est écrit&#xa0;; son e-mail sera renvoyé plus tard. {reason}</translation>
    </message>
    <message>
        <source>The export “{name}” is written, but its e-mail was not sent. {reason}</source>
        <translation>L’export «&#xa0;{name}&#xa0;» est écrit, mais son e-mail n’a pas été envoyé. {reason}</translation>
    </message>
    <message>
        <source>The export “{name}” is written; its e-mail may have arrived. {reason}</source>
        <translation>L’export «&#xa0;{name}&#xa0;» est écrit&#xa0;; son e-mail est peut-être arrivé. {reason}</translation>
    </message>
    <message>
        <source>The export “{name}” is written and e-mailed.</source>
        <translation>L’export «&#xa0;{name}&#xa0;» est enregistré et envoyé par e-mail.</translation>
    </message>
    <message>
        <source>The export “{name}” is written.</source>
        <translation>L’export «&#xa0;{name}&#xa0;» est enregistré.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Le dossier {folder} n’existe pas.</translation>
    </message>
    <message>
        <source>Make it or connect its drive, or choose another folder.</source>
        <translation>Créez-le ou connectez son lecteur, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made.</source>
        <translation>Le dossier {folder} ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened.</source>
        <translation>Le dossier {folder} ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The program ended while the e-mail was being sent; it may have arrived.</source>
        <translation>Le programme s’est arrêté pendant l’envoi de l’e-mail&#xa0;; il est peut-être arrivé.</translation>
    </message>
    <message>
        <source>The profile has no mail account.</source>
        <translation>Le profil n’a pas de compte de messagerie.</translation>
    </message>
    <message>
        <source>Give one in the settings, under E-mail.</source>
        <translation>Indiquez-en un dans les paramètres, sous E-mail.</translation>
    </message>
    <message>
        <source>CofaNet: {name}</source>
        <translation>CofaNet&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Contracts: {contracts}. Exported on {day} at {time}. Lines: {rows}.</source>
        <translation>Contrats&#xa0;: {contracts}. Exporté le {day} à {time}. Lignes&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>The files are too large to be sent. They are here:</source>
        <translation>Les fichiers sont trop volumineux pour être envoyés. Ils se trouvent ici&#xa0;:</translation>
    </message>
    <message>
        <source>Confidential: for whom it was sent to only.</source>
        <translation>Confidentiel&#xa0;: réservé aux destinataires de cet envoi.</translation>
    </message>
    <message>
        <source>The mail server refused the e-mail for {recipients}.</source>
        <translation>Le serveur de messagerie a refusé l’e-mail pour {recipients}.</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>Uninsured</source>
        <translation>Non garantie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>{count} contracts</source>
        <translation>{count} contrats</translation>
    </message>
    <message>
        <source>Fields of the template that no longer exist, passed over: {count}.</source>
        <translation>Champs du modèle qui n’existent plus, laissés de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Contracts that are no longer there, left out: {count}.</source>
        <translation>Contrats qui n’existent plus, laissés de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Texts cut because no cell of a workbook can hold them: {count}.</source>
        <translation>Textes coupés, car aucune cellule d’un classeur ne peut les contenir&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Something went wrong that should not: {error}.</source>
        <translation>Une erreur inattendue s’est produite&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Try again; details are in the log.</source>
        <translation>Réessayez&#xa0;; le détail figure dans le journal.</translation>
    </message>
    <message>
        <source>It is run again.</source>
        <translation>Il est relancé.</translation>
    </message>
    <message>
        <source>Export again.</source>
        <translation>Exportez à nouveau.</translation>
    </message>
    <message>
        <source>Interrupted: the program ended before the files were written.</source>
        <translation>Interrompu&#xa0;: le programme s’est arrêté avant que les fichiers ne soient écrits.</translation>
    </message>
</context>
<context>
    <name>ExportsPage</name>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Category of exports</source>
        <translation>Catégorie d’exports</translation>
    </message>
    <message>
        <source>New export…</source>
        <translation>Nouvel export…</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>Nouveau modèle…</translation>
    </message>
    <message>
        <source>New scenario…</source>
        <translation>Nouveau scénario…</translation>
    </message>
    <message>
        <source> &amp;Files</source>
        <translation> &amp;Fichiers</translation>
    </message>
    <message>
        <source> &amp;Templates</source>
        <translation> &amp;Modèles</translation>
    </message>
    <message>
        <source> S&amp;cenarios</source>
        <translation> S&amp;cénarios</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>An export is under way. Wait until it is done, or cancel it.</source>
        <translation>Un export est en cours. Attendez qu’il soit terminé, ou annulez-le.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ExportsPart</name>
    <message>
        <source>Nothing in this list has these words.</source>
        <translation>Rien dans cette liste ne contient ces mots.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Filter this list as you type…</source>
        <translation>Filtrer cette liste au fil de la saisie…</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
</context>
<context>
    <name>ExposureBar</name>
    <message>
        <source>Outstanding beside cover</source>
        <translation>Encours face à la garantie</translation>
    </message>
    <message>
        <source>Outstanding {amount}</source>
        <translation>Encours {amount}</translation>
    </message>
    <message>
        <source>Cover {amount}</source>
        <translation>Garantie {amount}</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Non couverte</translation>
    </message>
    <message>
        <source>No outstanding is noted.</source>
        <translation>Aucun encours n’est renseigné.</translation>
    </message>
    <message>
        <source>Outstanding and cover are in different currencies.</source>
        <translation>Encours et garantie sont dans des devises différentes.</translation>
    </message>
    <message>
        <source>{amount} not covered</source>
        <translation>{amount} non couverts</translation>
    </message>
    <message>
        <source>{amount} of the cover unused</source>
        <translation>{amount} de garantie non utilisés</translation>
    </message>
    <message>
        <source>Covered to the full</source>
        <translation>Entièrement couverte</translation>
    </message>
</context>
<context>
    <name>Extension</name>
    <message>
        <source>{day} is not after {due}, when invoice {reference} it pays is due.</source>
        <translation>{day} n’est pas postérieur au {due}, échéance de la facture {reference} ainsi payée.</translation>
    </message>
    <message>
        <source>Choose a later date.</source>
        <translation>Choisissez une date ultérieure.</translation>
    </message>
    <message>
        <source>The buyer is in default: every new due date needs the insurer&apos;s approval.</source>
        <translation>L’acheteur est en défaut&#xa0;: toute nouvelle échéance requiert l’accord de l’assureur.</translation>
    </message>
    <message>
        <source>No cover is in force on the buyer any more: every new due date needs the insurer&apos;s approval.</source>
        <translation>Plus aucune garantie n’est en vigueur sur l’acheteur&#xa0;: toute nouvelle échéance requiert l’accord de l’assureur.</translation>
    </message>
    <message>
        <source>Approval needed: {day} is after {end}, when the maximum credit period of invoice {reference} ends.</source>
        <translation>Accord nécessaire&#xa0;: le {day} est postérieur au {end}, fin de la durée maximum de crédit de la facture {reference}.</translation>
    </message>
    <message>
        <source>No request is needed: all new due dates are inside the maximum credit period. Grant them to your customer freely.</source>
        <translation>Aucune demande n’est nécessaire&#xa0;: toutes les nouvelles échéances se situent dans la durée maximum de crédit. Accordez-les librement à votre client.</translation>
    </message>
    <message>
        <source>The maximum credit period is {days} days from the end of the invoice&apos;s month. Inside it you grant later due dates freely; beyond it the insurer must agree.</source>
        <translation>La durée maximum de crédit (DMC) est de {days} jours à compter de la fin du mois de facturation. À l’intérieur, vous accordez librement des prorogations&#xa0;; au-delà, l’accord de l’assureur est requis.</translation>
    </message>
    <message>
        <source>The maximum credit period is {days} days from the invoice date. Inside it you grant later due dates freely; beyond it the insurer must agree.</source>
        <translation>La durée maximum de crédit (DMC) est de {days} jours à compter de la date de facture. À l’intérieur, vous accordez librement des prorogations&#xa0;; au-delà, l’accord de l’assureur est requis.</translation>
    </message>
</context>
<context>
    <name>ExtensionFilePage</name>
    <message>
        <source>Due date extension</source>
        <translation>Prorogation d’échéance</translation>
    </message>
    <message>
        <source>Extension: {company}</source>
        <translation>Prorogation&#xa0;: {company}</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>Refusée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Correct and &amp;send</source>
        <translation>Corriger et en&amp;voyer</translation>
    </message>
    <message>
        <source>Only the change is taken back. What was agreed before counts again: {plan}.</source>
        <translation>Seule la modification est annulée. Ce qui avait été accordé s’applique à nouveau&#xa0;: {plan}.</translation>
    </message>
    <message>
        <source>Nothing is asked of the insurer any more: the due dates stay as they are.</source>
        <translation>Plus rien n’est demandé à l’assureur&#xa0;: les échéances restent telles quelles.</translation>
    </message>
    <message>
        <source>Cancel this request for later due dates?</source>
        <translation>Annuler cette demande de prorogation&#xa0;?</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Plan asked for</source>
        <translation>Plan demandé</translation>
    </message>
    <message>
        <source>&amp;Cancel the request</source>
        <translation>&amp;Annuler la demande</translation>
    </message>
    <message>
        <source>Saved, to be sent to the insurer.</source>
        <translation>Enregistré, à envoyer à l’assureur.</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Plan de paiement</translation>
    </message>
    <message>
        <source>Maximum credit period</source>
        <translation>Durée maximum de crédit (DMC)</translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation>Factures et avoirs</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
</context>
<context>
    <name>ExtensionFormPage</name>
    <message>
        <source>Filling the rest</source>
        <translation>Complément du plan</translation>
    </message>
    <message>
        <source>Due date extension</source>
        <translation>Prorogation d’échéance</translation>
    </message>
    <message>
        <source>E-mail about due dates: {company}</source>
        <translation>E-mail de prorogation&#xa0;: {company}</translation>
    </message>
    <message>
        <source>Modify extension: {company}</source>
        <translation>Modifier la prorogation&#xa0;: {company}</translation>
    </message>
    <message>
        <source>New extension: {company}</source>
        <translation>Nouvelle prorogation&#xa0;: {company}</translation>
    </message>
    <message>
        <source>&amp;Open in your e-mail program</source>
        <translation>&amp;Ouvrir dans votre messagerie</translation>
    </message>
    <message>
        <source>&amp;Submit the change</source>
        <translation>&amp;Soumettre la modification</translation>
    </message>
    <message>
        <source>&amp;Submit request</source>
        <translation>&amp;Soumettre la demande</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Plan de paiement</translation>
    </message>
    <message>
        <source>Saved, to be sent to the insurer.</source>
        <translation>Enregistré, à envoyer à l’assureur.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation>Il manque {amount}</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} de trop</translation>
    </message>
    <message numerus="yes">
        <source>%n errors in {list}</source>
        <translation>
            <numerusform>%n erreur dans&#xa0;: {list}</numerusform>
            <numerusform>%n erreurs dans&#xa0;: {list}</numerusform>
        </translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Open the extension</source>
        <translation>Ouvrir la prorogation</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation>Factures et avoirs</translation>
    </message>
    <message>
        <source>Payment plan asked for</source>
        <translation>Plan de paiement demandé</translation>
    </message>
    <message>
        <source>Maximum credit period</source>
        <translation>Durée maximum de crédit (DMC)</translation>
    </message>
    <message>
        <source>&amp;Reason of non-payment</source>
        <translation>&amp;Motif de non-paiement</translation>
    </message>
    <message>
        <source>C&amp;urrency of the whole form</source>
        <translation>De&amp;vise de tout le formulaire</translation>
    </message>
    <message>
        <source>Reason of non-payment</source>
        <translation>Motif de non-paiement</translation>
    </message>
    <message>
        <source>Currency of the whole form</source>
        <translation>Devise de tout le formulaire</translation>
    </message>
    <message>
        <source>&amp;Fill the rest</source>
        <translation>Com&amp;pléter</translation>
    </message>
    <message>
        <source>Add what the plan lacks as a further instalment</source>
        <translation>Ajouter ce qui manque au plan sous forme d’un nouveau versement</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisissez un motif</translation>
    </message>
    <message>
        <source>An overdue is declared on this buyer: due dates are no longer extended here. Fill in what you ask for and send the e-mail below to the collection department; nothing is sent by this program.</source>
        <translation>Un impayé est déclaré sur cet acheteur&#xa0;: les échéances ne se prorogent plus ici. Remplissez votre demande et envoyez l’e-mail ci-dessous à la direction du recouvrement&#xa0;; ce programme n’envoie rien lui-même.</translation>
    </message>
    <message>
        <source>You change an extension that was agreed. The insurer answers anew; until then, and if the change is refused, the plan agreed before counts.</source>
        <translation>Vous modifiez une prorogation accordée. L’assureur rendra une nouvelle réponse&#xa0;; d’ici là, et en cas de refus, le plan déjà accordé s’applique.</translation>
    </message>
</context>
<context>
    <name>ExtensionHead</name>
    <message>
        <source>&amp;Modify…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Cancel request…</source>
        <translation>Ann&amp;uler la demande…</translation>
    </message>
    <message>
        <source>Extension of due dates</source>
        <translation>Prorogation d’échéance</translation>
    </message>
    <message>
        <source>Simulated decision</source>
        <translation>Décision simulée</translation>
    </message>
    <message>
        <source>Insurer&apos;s reference</source>
        <translation>Référence de l’assureur</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Answer expected</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décision du</translation>
    </message>
    <message>
        <source>Insurer&apos;s comment</source>
        <translation>Commentaire de l’assureur</translation>
    </message>
    <message>
        <source>Counts until then</source>
        <translation>D’ici là s’applique</translation>
    </message>
    <message>
        <source>Still counts</source>
        <translation>S’applique toujours</translation>
    </message>
    <message>
        <source>&amp;E-mail to the collection department…</source>
        <translation>&amp;E-mail à la direction du recouvrement…</translation>
    </message>
    <message>
        <source>&amp;New request…</source>
        <translation>N&amp;ouvelle demande…</translation>
    </message>
    <message>
        <source>An overdue is declared on this buyer: changes are asked of the collection department by e-mail.</source>
        <translation>Un impayé est déclaré sur cet acheteur&#xa0;: les modifications se demandent par e-mail à la direction du recouvrement.</translation>
    </message>
    <message>
        <source>The insurer&apos;s answer is awaited.</source>
        <translation>La réponse de l’assureur est attendue.</translation>
    </message>
    <message>
        <source>The answer is due any moment.</source>
        <translation>La réponse est attendue d’un instant à l’autre.</translation>
    </message>
    <message>
        <source>Answer expected in {time}</source>
        <translation>Réponse attendue dans {time}</translation>
    </message>
</context>
<context>
    <name>ExtensionReason</name>
    <message>
        <source>Cash-flow difficulties</source>
        <translation>Difficultés de trésorerie</translation>
    </message>
    <message>
        <source>Seasonal business</source>
        <translation>Activité saisonnière</translation>
    </message>
    <message>
        <source>Own customer pays late</source>
        <translation>Retard de paiement de son client</translation>
    </message>
    <message>
        <source>Delivery was late</source>
        <translation>Retard de livraison</translation>
    </message>
    <message>
        <source>Commercial dispute</source>
        <translation>Litige commercial</translation>
    </message>
    <message>
        <source>Transfer of money is held up</source>
        <translation>Blocage du transfert de fonds</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>ExtensionStatus</name>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Accepted with another plan</source>
        <translation>Acceptée avec un autre plan</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
</context>
<context>
    <name>Extensions</name>
    <message>
        <source>{amount} on {day}</source>
        <translation>{amount} le {day}</translation>
    </message>
    <message>
        <source>The plan agreed before counts</source>
        <translation>Le plan déjà accordé s’applique</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>New due dates</source>
        <translation>Nouvelles échéances</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Asked: {plan}</source>
        <translation>Demandé&#xa0;: {plan}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Facture du</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>Prorogée au</translation>
    </message>
    <message>
        <source>Gross amount</source>
        <translation>Montant TTC</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Something unexpected happened. What was saved before is kept.</source>
        <translation>Un incident inattendu s’est produit. Ce qui était enregistré est conservé.</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Impayé</translation>
    </message>
</context>
<context>
    <name>FieldDefinitions</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Deletion of a field</source>
        <translation>Suppression d’un champ</translation>
    </message>
    <message>
        <source>Part of every contract</source>
        <translation>Commun à tous les contrats</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Companies with a value</source>
        <translation>Entreprises avec une valeur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>FieldExport</name>
    <message>
        <source>Easy number</source>
        <translation>Numéro Easy</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
</context>
<context>
    <name>FieldImports</name>
    <message>
        <source>The import was cancelled before this line.</source>
        <translation>L’import a été annulé avant cette ligne.</translation>
    </message>
    <message>
        <source>Import the file again: nothing is repeated.</source>
        <translation>Importez à nouveau le fichier&#xa0;: rien n’est répété.</translation>
    </message>
    <message>
        <source>emptied</source>
        <translation>vidé</translation>
    </message>
    <message>
        <source>Deleted field</source>
        <translation>Champ supprimé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Importé le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>In error</source>
        <translation>En erreur</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importée</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Cause and way out</source>
        <translation>Cause et solution</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Numéro Easy</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Numéro de la demande</translation>
    </message>
</context>
<context>
    <name>FieldSources</name>
    <message>
        <source>{field}, the same on every line</source>
        <translation>{field}, identique sur toutes les lignes</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>The same for all:</source>
        <translation>Identique partout&#xa0;:</translation>
    </message>
</context>
<context>
    <name>FieldValues</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>typed, not sent yet</source>
        <translation>saisi, pas encore envoyé</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>FieldsBlock</name>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>{field} contains</source>
        <translation>{field} contient</translation>
    </message>
    <message>
        <source>{field}, from</source>
        <translation>{field}, de</translation>
    </message>
    <message>
        <source>{field}, to</source>
        <translation>{field}, à</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>The first value must not be above the second.</source>
        <translation>La première valeur ne doit pas dépasser la seconde.</translation>
    </message>
</context>
<context>
    <name>FieldsCard</name>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit the custom fields</source>
        <translation>Modifier les champs personnalisés</translation>
    </message>
    <message>
        <source>Fields can be filled in once the company is in your portfolio: a first order adds it.</source>
        <translation>Les champs peuvent être remplis dès que l’entreprise est dans votre portefeuille&#xa0;: une première commande l’y ajoute.</translation>
    </message>
</context>
<context>
    <name>FieldsCheck</name>
    <message>
        <source> &amp;Back</source>
        <translation> &amp;Précédent</translation>
    </message>
    <message>
        <source> Save the re&amp;port…</source>
        <translation> Enregistrer le rapp&amp;ort…</translation>
    </message>
    <message>
        <source>Only &amp;refused lines</source>
        <translation>Lignes &amp;refusées seulement</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln valid lines</source>
        <translation>
            <numerusform>%Ln ligne valide</numerusform>
            <numerusform>%Ln lignes valides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines refused</source>
        <translation>
            <numerusform>%Ln ligne refusée</numerusform>
            <numerusform>%Ln lignes refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines change nothing</source>
        <translation>
            <numerusform>%Ln ligne ne change rien</numerusform>
            <numerusform>%Ln lignes ne changent rien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import all %Ln lines</source>
        <translation>
            <numerusform>&amp;Importer %Ln ligne</numerusform>
            <numerusform>&amp;Importer les %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import only the %Ln valid lines</source>
        <translation>
            <numerusform>Importer &amp;seulement %Ln ligne valide</numerusform>
            <numerusform>Importer &amp;seulement les %Ln lignes valides</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that were not read: {columns}.</source>
        <translation>Colonnes non lues&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>No line can be imported: correct the file as the report says, and choose it again.</source>
        <translation>Aucune ligne ne peut être importée&#xa0;: corrigez le fichier selon le rapport, et choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>This very file was imported on {moment}. Values that are so already are not sent.</source>
        <translation>Ce même fichier a été importé le {moment}. Les valeurs déjà en place ne sont pas envoyées.</translation>
    </message>
    <message>
        <source>Every value of the file is so already: importing it would send nothing.</source>
        <translation>Toutes les valeurs du fichier sont déjà en place&#xa0;: l’importer n’enverrait rien.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Fichier CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Kept as a draft: custom fields of {company}.</source>
        <translation>Conservé comme brouillon&#xa0;: champs personnalisés de {company}.</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>Le brouillon a été abandonné.</translation>
    </message>
    <message>
        <source>Custom fields saved, to be sent to the insurer.</source>
        <translation>Champs personnalisés enregistrés, à envoyer à l’assureur.</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Here is what was refused. Change it, and send it again.</source>
        <translation>Voici ce qui a été refusé. Modifiez-le et renvoyez-le.</translation>
    </message>
    <message>
        <source>Here is what you had begun. Go on, or throw it away.</source>
        <translation>Voici ce que vous aviez commencé. Continuez, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Save fields</source>
        <translation>&amp;Enregistrer les champs</translation>
    </message>
</context>
<context>
    <name>FieldsFile</name>
    <message>
        <source> &amp;All files</source>
        <translation> &amp;Tous les fichiers</translation>
    </message>
    <message>
        <source> &amp;Export list…</source>
        <translation> E&amp;xporter la liste…</translation>
    </message>
    <message>
        <source> Import &amp;now</source>
        <translation> Import &amp;immédiat</translation>
    </message>
    <message>
        <source> Another &amp;time…</source>
        <translation> Autre &amp;moment…</translation>
    </message>
    <message>
        <source> &amp;Cancel the import</source>
        <translation> &amp;Annuler l’import</translation>
    </message>
    <message>
        <source>Filter the lines</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Enter opens the company of the line</source>
        <translation>Entrée ouvre l’entreprise de la ligne</translation>
    </message>
    <message>
        <source>Imported on {moment} by {actor}</source>
        <translation>Importé le {moment} par {actor}</translation>
    </message>
    <message>
        <source>its values are sent on {moment}, or when the program is started after that</source>
        <translation>ses valeurs seront envoyées le {moment}, ou au premier démarrage du programme après cela</translation>
    </message>
    <message>
        <source>set for {moment}</source>
        <translation>programmé pour le {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines accepted</source>
        <translation>
            <numerusform>%n ligne acceptée</numerusform>
            <numerusform>%n lignes acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> Only the %n &amp;failed</source>
        <translation>
            <numerusform> Ligne en é&amp;chec&#xa0;:&#xa0;%n</numerusform>
            <numerusform> Lignes en é&amp;chec&#xa0;:&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number}: {detail}</source>
        <translation>Ligne {number} – {detail}</translation>
    </message>
    <message>
        <source>The import has begun.</source>
        <translation>L’import a commencé.</translation>
    </message>
    <message>
        <source>The import was cancelled: nothing of it is sent.</source>
        <translation>L’import a été annulé&#xa0;: rien n’en est envoyé.</translation>
    </message>
    <message>
        <source>Its values are sent on {moment}.</source>
        <translation>Ses valeurs seront envoyées le {moment}.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv)</source>
        <translation>Classeur Excel (*.xlsx);;Fichier CSV (*.csv)</translation>
    </message>
    <message>
        <source>{count} written to {file}.</source>
        <translation>Liste enregistrée dans {file} ({count}).</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldsProgress</name>
    <message>
        <source>{done} of {total} companies saved</source>
        <translation>{done} entreprises enregistrées sur {total}</translation>
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
    <message>
        <source>No covers were exported yet. What you export is listed here, ready to be opened again.</source>
        <translation>Aucune garantie n’a encore été exportée. Vos exports figurent ici, prêts à être rouverts.</translation>
    </message>
    <message>
        <source>No overdue declarations were exported yet. What you export is listed here, ready to be opened again.</source>
        <translation>Aucune déclaration d’impayé n’a encore été exportée. Vos exports figurent ici, prêts à être rouverts.</translation>
    </message>
    <message>
        <source>New export…</source>
        <translation>Nouvel export…</translation>
    </message>
    <message>
        <source> &amp;New export…</source>
        <translation> &amp;Nouvel export…</translation>
    </message>
    <message>
        <source>Exported files</source>
        <translation>Fichiers exportés</translation>
    </message>
    <message>
        <source>Open E&amp;xcel file</source>
        <translation>Ouvrir en E&amp;xcel</translation>
    </message>
    <message>
        <source>Open C&amp;SV file</source>
        <translation>Ouvrir en C&amp;SV</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Voir le &amp;dossier</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy…</source>
        <translation>&amp;Copier vers…</translation>
    </message>
    <message>
        <source>Run a&amp;gain</source>
        <translation>&amp;Relancer</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>S&amp;upprimer…</translation>
    </message>
    <message>
        <source>Edit the scenario…</source>
        <translation>Modifier le scénario…</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>Dans le dossier {folder}</translation>
    </message>
    <message>
        <source>{file} is no longer where it was written. Run the export again, or delete it from the list.</source>
        <translation>{file} n’est plus là où il a été écrit. Relancez l’export, ou supprimez-le de la liste.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save copies in</source>
        <translation>Enregistrer les copies dans</translation>
    </message>
    <message>
        <source>The copy could not be saved: {reason}. Choose another place.</source>
        <translation>La copie n’a pas pu être enregistrée&#xa0;: {reason}. Choisissez un autre emplacement.</translation>
    </message>
    <message numerus="yes">
        <source>%n files copied.</source>
        <translation>
            <numerusform>%n fichier copié.</numerusform>
            <numerusform>%n fichiers copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n exports deleted.</source>
        <translation>
            <numerusform>%n export supprimé.</numerusform>
            <numerusform>%n exports supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} These files could not be deleted: {files}.</source>
        <translation>{done} Ces fichiers n’ont pas pu être supprimés&#xa0;: {files}.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source> &amp;Insurance</source>
        <translation> A&amp;ssurance</translation>
    </message>
    <message>
        <source> In&amp;formation</source>
        <translation> &amp;Information</translation>
    </message>
    <message>
        <source> Overd&amp;ues</source>
        <translation> Impa&amp;yés</translation>
    </message>
    <message>
        <source> Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source> &amp;Pending</source>
        <translation> En a&amp;ttente</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Effa&amp;cer</translation>
    </message>
    <message>
        <source>Clear every filter</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>Stat&amp;ut</translation>
    </message>
    <message>
        <source>&amp;Status: {names}</source>
        <translation>Stat&amp;ut&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Remove the filter {name}</source>
        <translation>Retirer le filtre {name}</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Advanced filters</source>
        <translation>Filtres avancés</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Partie du nom</translation>
    </message>
    <message>
        <source>Part of the number</source>
        <translation>Partie du numéro</translation>
    </message>
    <message>
        <source>Its first digits or letters</source>
        <translation>Ses premiers chiffres ou lettres</translation>
    </message>
    <message>
        <source>Legal identifier</source>
        <translation>Identifiant légal</translation>
    </message>
    <message>
        <source>Type of the legal identifier</source>
        <translation>Type de l’identifiant légal</translation>
    </message>
    <message>
        <source>Part of the reference</source>
        <translation>Partie de la référence</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>Tous les contrats</translation>
    </message>
    <message>
        <source>ILU</source>
        <translation>Demande d’engagements (ILU)</translation>
    </message>
    <message>
        <source>Change the thresholds…</source>
        <translation>Modifier les seuils…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Numéro Easy</translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation>Référence client</translation>
    </message>
    <message>
        <source>Notifications on these products; without a choice, on all of them</source>
        <translation>Notifications sur ces produits&#x202f;; sans choix, sur tous</translation>
    </message>
    <message>
        <source>Notifications under these contracts; opening one takes its contract into use</source>
        <translation>Notifications sous ces contrats&#x202f;; en ouvrir une met son contrat en cours d’utilisation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Read and unread</source>
        <translation>Lues et non lues</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinaire</translation>
    </message>
    <message>
        <source>Without what my thresholds keep back</source>
        <translation>Sans ce que retiennent mes seuils</translation>
    </message>
    <message>
        <source>With what my thresholds keep back</source>
        <translation>Avec ce que retiennent mes seuils</translation>
    </message>
    <message>
        <source>Only what my thresholds keep back</source>
        <translation>Seulement ce que retiennent mes seuils</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Tous les pays</translation>
    </message>
    <message>
        <source>Choose a country first</source>
        <translation>Choisissez d’abord un pays</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>%n verrouillée</numerusform>
            <numerusform>%n verrouillées</numerusform>
        </translation>
    </message>
    <message>
        <source>Total: {amounts}</source>
        <translation>Total&#xa0;: {amounts}</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Draft of {moment} restored</source>
        <translation>Brouillon du {moment} restauré</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Kept as a draft: {form}</source>
        <translation>Conservé comme brouillon&#xa0;: {form}</translation>
    </message>
    <message>
        <source>Thrown away: {form}</source>
        <translation>Abandonné&#xa0;: {form}</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>Forget what was typed in this form</source>
        <translation>Oublier ce qui a été saisi dans ce formulaire</translation>
    </message>
    <message>
        <source>Still to do:</source>
        <translation>Reste à faire :</translation>
    </message>
    <message>
        <source>Missing: go there</source>
        <translation>Manquant&#xa0;: s’y rendre</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>“{typed}” has too many decimals: {currency} has {places}.</source>
        <translation>«&#xa0;{typed}&#xa0;» a trop de décimales&#xa0;: {currency} en compte {places}.</translation>
    </message>
    <message>
        <source>“{typed}” is not in {currency}, the currency of this amount.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas en {currency}, la devise de ce montant.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Saisissez un montant.</translation>
    </message>
    <message>
        <source>“{typed}” is not an amount. Write it like {example}.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas un montant. Écrivez-le comme {example}.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>à l’instant</translation>
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
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>FrameStatusBar</name>
    <message>
        <source>Open the outbox</source>
        <translation>Ouvrir la boîte d’envoi</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Travailler hors ligne</translation>
    </message>
    <message>
        <source>DEMONSTRATION DATA</source>
        <translation>DONNÉES DE DÉMONSTRATION</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>d’un instant à l’autre</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions awaited</source>
        <translation>
            <numerusform>%n décision attendue</numerusform>
            <numerusform>%n décisions attendues</numerusform>
        </translation>
    </message>
    <message>
        <source>{company}: decision expected any moment</source>
        <translation>{company}&#xa0;: décision attendue d’un instant à l’autre</translation>
    </message>
    <message>
        <source>{company}: decision in {time}</source>
        <translation>{company}&#xa0;: décision dans {time}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Travail hors ligne</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n à envoyer</numerusform>
            <numerusform>%n à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n à traiter</numerusform>
            <numerusform>%n à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Last exchange {time}</source>
        <translation>Dernier échange {time}</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source> Import from file…</source>
        <translation> Importer un fichier…</translation>
    </message>
    <message>
        <source> Add line</source>
        <translation> Ajouter une ligne</translation>
    </message>
    <message>
        <source> Delete lines</source>
        <translation> Supprimer les lignes</translation>
    </message>
    <message>
        <source>Tab goes to the next cell, Ctrl+Tab leaves the table.</source>
        <translation>Tab passe à la cellule suivante, Ctrl+Tab quitte le tableau.</translation>
    </message>
    <message>
        <source>Type in the first line, or paste from a spreadsheet.</source>
        <translation>Saisissez dans la première ligne, ou collez depuis un tableur.</translation>
    </message>
    <message>
        <source>Type in the first line, paste from a spreadsheet, or import a file.</source>
        <translation>Saisissez dans la première ligne, collez depuis un tableur, ou importez un fichier.</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Aucune erreur</translation>
    </message>
    <message>
        <source>“{typed}” is not a plain amount. Leave the currency out.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas un simple montant. Omettez la devise.</translation>
    </message>
    <message>
        <source>“{typed}” has too many decimals. Write two at most.</source>
        <translation>«&#xa0;{typed}&#xa0;» a trop de décimales. Écrivez-en deux au plus.</translation>
    </message>
    <message>
        <source>“{typed}” is too large.</source>
        <translation>«&#xa0;{typed}&#xa0;» est trop grand.</translation>
    </message>
    <message>
        <source>Write fifteen figures at most.</source>
        <translation>Écrivez quinze chiffres au plus.</translation>
    </message>
    <message>
        <source>“{typed}” is not a date.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>Write it like {example}.</source>
        <translation>Écrivez-la comme {example}.</translation>
    </message>
    <message>
        <source>“{typed}” has {count} characters.</source>
        <translation>«&#xa0;{typed}&#xa0;» compte {count} caractères.</translation>
    </message>
    <message>
        <source>Write {most} at most.</source>
        <translation>Écrivez-en {most} au plus.</translation>
    </message>
    <message>
        <source>“{typed}” is not on the list.</source>
        <translation>«&#xa0;{typed}&#xa0;» ne figure pas dans la liste.</translation>
    </message>
    <message>
        <source>Choose one of these: {names}.</source>
        <translation>Choisissez parmi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Press F4 to choose.</source>
        <translation>Appuyez sur F4 pour choisir.</translation>
    </message>
    <message>
        <source>“{typed}” can mean several: {names}.</source>
        <translation>«&#xa0;{typed}&#xa0;» peut en désigner plusieurs&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Type more letters, or press F4 to choose.</source>
        <translation>Saisissez plus de lettres, ou appuyez sur F4 pour choisir.</translation>
    </message>
</context>
<context>
    <name>GridActions</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Effacer les cellules</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>Choose everything</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Insert line above</source>
        <translation>Insérer une ligne au-dessus</translation>
    </message>
    <message>
        <source>Duplicate lines</source>
        <translation>Dupliquer les lignes</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>Monter les lignes</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Descendre les lignes</translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>Supprimer les lignes</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Erreur suivante</translation>
    </message>
    <message>
        <source>Previous error</source>
        <translation>Erreur précédente</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Verrouillé.</translation>
    </message>
    <message>
        <source>Error: {sentence}</source>
        <translation>Erreur&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Line {number}, locked</source>
        <translation>Ligne {number}, verrouillée</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Ligne {number}</translation>
    </message>
</context>
<context>
    <name>GuarantorStep</name>
    <message>
        <source>Guarantor</source>
        <translation>Garant</translation>
    </message>
    <message>
        <source>Search the guarantor and choose it in the list, or empty the field.</source>
        <translation>Recherchez le garant et choisissez-le dans la liste, ou videz le champ.</translation>
    </message>
    <message>
        <source>Type an Easy number or a name.</source>
        <translation>Saisissez un numéro Easy ou un nom.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n companies found.</source>
        <translation>
            <numerusform>%n entreprise trouvée.</numerusform>
            <numerusform>%n entreprises trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No company found. Check the spelling and the country.</source>
        <translation>Aucune entreprise trouvée. Vérifiez l’orthographe et le pays.</translation>
    </message>
    <message>
        <source>Without a connection, only companies known here were searched.</source>
        <translation>Faute de connexion, la recherche s’est limitée aux entreprises connues sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Remove the guarantor</source>
        <translation>Retirer le garant</translation>
    </message>
    <message>
        <source>Another company may guarantee the debts of this one. Without a guarantor, go on.</source>
        <translation>Une autre entreprise peut garantir les dettes de celle-ci. Sans garant, passez à la suite.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>&amp;Easy number or name of the guarantor</source>
        <translation>&amp;Numéro Easy ou nom du garant</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Re&amp;chercher</translation>
    </message>
    <message>
        <source>Companies found</source>
        <translation>Entreprises trouvées</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Sommaire du guide</translation>
    </message>
    <message>
        <source>Search the guide (Ctrl+F)</source>
        <translation>Rechercher dans le guide (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Matches in the guide</source>
        <translation>Résultats dans le guide</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>%n places found</source>
        <translation>
            <numerusform>%n passage trouvé</numerusform>
            <numerusform>%n passages trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words.</source>
        <translation>Rien trouvé. Essayez avec moins de mots.</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>History of covers</source>
        <translation>Historique des garanties</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Accès rapides</translation>
    </message>
    <message>
        <source>Pending requests</source>
        <translation>Demandes en attente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the requests that await an answer</source>
        <translation>Ouvrir les demandes en attente de réponse</translation>
    </message>
    <message>
        <source>Latest notifications</source>
        <translation>Dernières notifications</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Show all notifications</source>
        <translation>Afficher toutes les notifications</translation>
    </message>
    <message>
        <source>Covers ending soon</source>
        <translation>Garanties à échéance</translation>
    </message>
    <message>
        <source>Show all covers ending soon</source>
        <translation>Afficher toutes les garanties arrivant à échéance</translation>
    </message>
    <message>
        <source> Rene&amp;w…</source>
        <translation> Renou&amp;veler…</translation>
    </message>
    <message>
        <source>Renew covers ending soon</source>
        <translation>Renouveler les garanties arrivant à échéance</translation>
    </message>
    <message>
        <source> &amp;Request cover</source>
        <translation> Demander une &amp;garantie</translation>
    </message>
    <message>
        <source>Choose a company, then the cover</source>
        <translation>Choisir une entreprise, puis la garantie</translation>
    </message>
    <message>
        <source> &amp;Order information</source>
        <translation> &amp;Commander une information</translation>
    </message>
    <message>
        <source>Choose a company, then the product</source>
        <translation>Choisir une entreprise, puis le produit</translation>
    </message>
    <message>
        <source> &amp;Declare an overdue</source>
        <translation> Déclarer un &amp;impayé</translation>
    </message>
    <message>
        <source>Choose a company, then fill in the declaration</source>
        <translation>Choisir une entreprise, puis remplir la déclaration</translation>
    </message>
    <message>
        <source> Ask for an e&amp;xtension</source>
        <translation> Demander une &amp;prorogation</translation>
    </message>
    <message>
        <source>Choose a company, then fill in the extension</source>
        <translation>Choisir une entreprise, puis remplir la prorogation</translation>
    </message>
    <message>
        <source>No answer is awaited.</source>
        <translation>Aucune réponse n’est attendue.</translation>
    </message>
    <message>
        <source>No notification yet.</source>
        <translation>Aucune notification pour l’instant.</translation>
    </message>
    <message>
        <source>Forms begun and not sent</source>
        <translation>Formulaires commencés, non envoyés</translation>
    </message>
    <message numerus="yes">
        <source>No cover ends within %n days.</source>
        <translation>
            <numerusform>Aucune garantie n’arrive à échéance d’ici&#xa0;%n jour.</numerusform>
            <numerusform>Aucune garantie n’arrive à échéance d’ici&#xa0;%n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pending requests by kind</source>
        <translation>Demandes en attente par type</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Ouvrir l’entreprise</translation>
    </message>
    <message>
        <source>Due date extensions</source>
        <translation>Prorogations d’échéances</translation>
    </message>
    <message>
        <source>Overdue declarations</source>
        <translation>Déclarations d’impayé</translation>
    </message>
    <message>
        <source>Unread: {text}, {when}</source>
        <translation>Non lue&#xa0;: {text}, {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{product}, until {day}</source>
        <translation>{product}, jusqu’au {day}</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renouveler…</translation>
    </message>
    <message numerus="yes">
        <source>%n requests need your attention.</source>
        <translation>
            <numerusform>%n demande requiert votre attention.</numerusform>
            <numerusform>%n demandes requièrent votre attention.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Ouvrir la boîte d’envoi</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are on their way to the insurer.</source>
        <translation>
            <numerusform>%n demande n’est pas encore parvenue à l’assureur.</numerusform>
            <numerusform>%n demandes ne sont pas encore parvenues à l’assureur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlPane</name>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
</context>
<context>
    <name>Identifiers</name>
    <message>
        <source>{code} is not a country code of the list.</source>
        <translation>{code} n’est pas un code pays de la liste.</translation>
    </message>
    <message>
        <source>Choose a country in the list.</source>
        <translation>Choisissez un pays dans la liste.</translation>
    </message>
    <message>
        <source>{number} is not an Easy number.</source>
        <translation>{number} n’est pas un numéro Easy.</translation>
    </message>
    <message>
        <source>An Easy number has at most 14 digits, exactly 19 for a branch, or is Z and digits.</source>
        <translation>Un numéro Easy compte 14 chiffres au plus, exactement 19 pour une succursale, ou se compose de Z et de chiffres.</translation>
    </message>
    <message>
        <source>The legal identifier has no value.</source>
        <translation>L’identifiant légal n’a pas de valeur.</translation>
    </message>
    <message>
        <source>{kind} is not an identifier type of this country ({country}).</source>
        <translation>{kind} n’est pas un type d’identifiant de ce pays ({country}).</translation>
    </message>
    <message>
        <source>Types known there: {types}.</source>
        <translation>Types connus dans ce pays&#xa0;: {types}.</translation>
    </message>
    <message>
        <source>{value} is not a Coface reference.</source>
        <translation>{value} n’est pas une référence Coface.</translation>
    </message>
    <message>
        <source>A Coface reference is three digits, then six letters or digits.</source>
        <translation>Une référence Coface se compose de trois chiffres, puis de six lettres ou chiffres.</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Numéro Easy</translation>
    </message>
    <message>
        <source>The check digit of this {type} does not fit. Look again; it can be used all the same.</source>
        <translation>La clé de contrôle de cet identifiant ({type}) ne convient pas. Vérifiez-le&#xa0;; il peut être utilisé malgré tout.</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Company information</source>
        <translation>Informations sur l’entreprise</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Succursales</translation>
    </message>
    <message>
        <source>Enter opens a branch.</source>
        <translation>Entrée ouvre un établissement secondaire.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Numéro Easy</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Succursale</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Full report of</source>
        <translation>Rapport complet du</translation>
    </message>
</context>
<context>
    <name>Ilu</name>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse envoyée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Dans les délais</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>With difficulties</source>
        <translation>Avec des difficultés</translation>
    </message>
</context>
<context>
    <name>IluDialog</name>
    <message>
        <source>Your answer is kept as a draft. Open the ILU again to go on.</source>
        <translation>Votre réponse est conservée comme brouillon. Rouvrez la demande d’engagements pour continuer.</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>Le brouillon a été abandonné.</translation>
    </message>
    <message>
        <source>Some fields need another look.</source>
        <translation>Certains champs sont à revoir.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choisissez une réponse.</translation>
    </message>
    <message>
        <source>ILU: tell your real needs</source>
        <translation>ILU&#xa0;: déclarez vos besoins réels</translation>
    </message>
    <message>
        <source>ILU</source>
        <translation>Demande d’engagements (ILU)</translation>
    </message>
    <message>
        <source>Real needs</source>
        <translation>Besoins réels</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Giving up a cover you do not need avoids monitoring fees. New invoices to this buyer will no longer be insured. The company stays in your portfolio, and overdues can be declared on it, for 2 years.</source>
        <translation>Supprimer une garantie inutile évite des frais de suivi. Les nouvelles factures à cet acheteur ne seront plus garanties. L’entreprise reste dans votre portefeuille et des impayés peuvent être déclarés sur elle pendant 2 ans.</translation>
    </message>
    <message>
        <source>Without the tick the cover stays as it is, and the insurer may reduce or end it itself.</source>
        <translation>Si la case n’est pas cochée, la garantie reste telle quelle, et l’assureur peut la réduire ou la résilier lui-même.</translation>
    </message>
    <message>
        <source>no longer known</source>
        <translation>inconnue désormais</translation>
    </message>
    <message>
        <source>Cover when asked</source>
        <translation>Garantie lors de la demande</translation>
    </message>
    <message>
        <source>Cover today</source>
        <translation>Garantie actuelle</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>Réponse avant le</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Payment experience</source>
        <translation>Expérience de paiement</translation>
    </message>
    <message>
        <source>Still trading</source>
        <translation>En relation d’affaires</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Cover given up</source>
        <translation>Garantie supprimée</translation>
    </message>
    <message>
        <source>Your answer is saved and goes to the insurer by itself.</source>
        <translation>Votre réponse est enregistrée et sera envoyée automatiquement à l’assureur.</translation>
    </message>
    <message>
        <source>Now ask for a change of the cover, if you need more.</source>
        <translation>Si vous avez besoin de plus, demandez maintenant une modification de la garantie.</translation>
    </message>
    <message numerus="yes">
        <source>%n days left to answer: until {day}.</source>
        <translation>
            <numerusform>Il reste %n jour pour répondre&#xa0;: jusqu’au {day}.</numerusform>
            <numerusform>Il reste %n jours pour répondre&#xa0;: jusqu’au {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is the last day to answer.</source>
        <translation>Dernier jour pour répondre&#xa0;: aujourd’hui.</translation>
    </message>
    <message>
        <source>Here is what you had begun. Go on, or throw it away.</source>
        <translation>Voici ce que vous aviez commencé. Continuez, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>The last day to answer has passed.</source>
        <translation>La date limite de réponse est dépassée.</translation>
    </message>
    <message>
        <source>This ILU takes no answer any more: {status}.</source>
        <translation>Cette demande d’engagements n’admet plus de réponse&#xa0;: {status}.</translation>
    </message>
    <message>
        <source>That is {amount} above the cover. This answer does not raise it: ask for a change of the cover in the usual way. You can do so right after the answer.</source>
        <translation>Soit {amount} de plus que la garantie. Cette réponse ne l’augmente pas&#xa0;: demandez une modification de la garantie de la manière habituelle. Vous pourrez le faire juste après la réponse.</translation>
    </message>
    <message>
        <source>{used} of {most} characters</source>
        <translation>{used} caractères sur {most}</translation>
    </message>
    <message>
        <source>How does this buyer pay you?</source>
        <translation>Comment cet acheteur vous paie-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;On time</source>
        <translation>&amp;Dans les délais</translation>
    </message>
    <message>
        <source>&amp;Late</source>
        <translation>En &amp;retard</translation>
    </message>
    <message>
        <source>With &amp;difficulties</source>
        <translation>Avec des diff&amp;icultés</translation>
    </message>
    <message>
        <source>Are you still trading with this buyer?</source>
        <translation>Êtes-vous toujours en relation d’affaires avec cet acheteur&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Yes, we still deliver or are still owed money</source>
        <translation>&amp;Oui, des livraisons ou des créances sont en cours</translation>
    </message>
    <message>
        <source>&amp;No, we need no cover on this buyer any more</source>
        <translation>&amp;Non, la garantie sur cet acheteur n’est plus nécessaire</translation>
    </message>
    <message>
        <source>&amp;Real needs</source>
        <translation>&amp;Besoins réels</translation>
    </message>
    <message>
        <source>The highest outstanding you expect on this buyer. Zero is an answer.</source>
        <translation>L’encours le plus élevé que vous prévoyez sur cet acheteur. Zéro est une réponse.</translation>
    </message>
    <message>
        <source>The cover on this buyer</source>
        <translation>La garantie sur cet acheteur</translation>
    </message>
    <message>
        <source>D&amp;elete the cover with this answer</source>
        <translation>Supprimer la &amp;garantie avec cette réponse</translation>
    </message>
    <message>
        <source>Co&amp;mment (optional)</source>
        <translation>Co&amp;mmentaire (facultatif)</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Forget what was typed in this form</source>
        <translation>Oublier ce qui a été saisi dans ce formulaire</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this window; what was typed is kept</source>
        <translation>Fermer cette fenêtre&#xa0;; ce qui a été saisi est conservé</translation>
    </message>
    <message>
        <source>&amp;Ask for a change of the cover…</source>
        <translation>Demander &amp;une modification de la garantie…</translation>
    </message>
    <message>
        <source>&amp;Submit answer</source>
        <translation>&amp;Soumettre la réponse</translation>
    </message>
</context>
<context>
    <name>IluTable</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>dépassé</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>dans {days} jours</translation>
    </message>
    <message>
        <source>no longer trading</source>
        <translation>plus en relation d’affaires</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>À répondre</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Répondre avant le</translation>
    </message>
    <message>
        <source>Real needs</source>
        <translation>Besoins réels</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>ILUs</source>
        <translation>Demandes d’engagements</translation>
    </message>
    <message>
        <source>Enter opens an ILU.</source>
        <translation>Entrée ouvre une demande d’engagements.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln lines taken from the file</source>
        <translation>
            <numerusform>%Ln ligne reprise du fichier</numerusform>
            <numerusform>%Ln lignes reprises du fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Fichier CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listes (*.xlsx *.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message numerus="yes">
        <source>%Ln valid lines</source>
        <translation>
            <numerusform>%Ln ligne valide</numerusform>
            <numerusform>%Ln lignes valides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines refused</source>
        <translation>
            <numerusform>%Ln ligne refusée</numerusform>
            <numerusform>%Ln lignes refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from a file: {list}</source>
        <translation>Importer un fichier&#xa0;: {list}</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>Déposez un fichier ici, ou choisissez-en un</translation>
    </message>
    <message>
        <source>An Excel workbook (.xlsx) or a CSV file. Nothing is taken before you have seen it.</source>
        <translation>Un classeur Excel (.xlsx) ou un fichier CSV. Rien n’est repris avant que vous ne l’ayez vu.</translation>
    </message>
    <message>
        <source> &amp;Choose a file…</source>
        <translation> &amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>The template has the right columns, lists to choose from and a page of help. Columns of your own file are known by their headings too, in any order.</source>
        <translation>Le modèle comporte les bonnes colonnes, des listes de choix et une page d’aide. Les colonnes de votre propre fichier sont aussi reconnues à leurs en-têtes, dans n’importe quel ordre.</translation>
    </message>
    <message>
        <source> Template for &amp;Excel…</source>
        <translation> Modèle pour &amp;Excel…</translation>
    </message>
    <message>
        <source> Template as C&amp;SV…</source>
        <translation> Modèle en C&amp;SV…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source> Stop &amp;reading</source>
        <translation> Arrêter la &amp;lecture</translation>
    </message>
    <message>
        <source>Only &amp;refused lines</source>
        <translation>Lignes &amp;refusées seulement</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source> Save the re&amp;port…</source>
        <translation> Enregistrer le rapp&amp;ort…</translation>
    </message>
    <message>
        <source> Choose another &amp;file…</source>
        <translation> Choisir un autre &amp;fichier…</translation>
    </message>
    <message>
        <source>Take &amp;nothing</source>
        <translation>&amp;Ne rien importer</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take all %Ln valid lines</source>
        <translation>
            <numerusform>&amp;Importer %Ln ligne valide</numerusform>
            <numerusform>&amp;Importer les %Ln lignes valides</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, read as {encoding}</source>
        <translation>{file}, lu en {encoding}</translation>
    </message>
    <message>
        <source>Columns that were not read: {columns}.</source>
        <translation>Colonnes non lues&#xa0;: {columns}.</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>{done} of {total} orders saved</source>
        <translation>{done} commandes enregistrées sur {total}</translation>
    </message>
    <message>
        <source> &amp;Cancel</source>
        <translation> Annul&amp;er</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l’import</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Cause and way out</source>
        <translation>Cause et solution</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>whole line</source>
        <translation>ligne entière</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>1. A list to fill in</source>
        <translation>1. Une liste à remplir</translation>
    </message>
    <message>
        <source>The template asks for the Easy number, the customer reference and the total outstanding. A file of your own may have a column for any field, in any order: columns are known by the names of the fields. An empty cell leaves its field as it is, a dash empties it.</source>
        <translation>Le modèle demande le numéro Easy, la référence client et le montant total de l’encours. Votre propre fichier peut avoir une colonne pour tout champ, dans n’importe quel ordre&#xa0;: les colonnes sont reconnues aux noms des champs. Une cellule vide laisse son champ tel quel, un tiret le vide.</translation>
    </message>
    <message>
        <source> &amp;Template for Excel…</source>
        <translation> &amp;Modèle pour Excel…</translation>
    </message>
    <message>
        <source> &amp;Generate the CSV…</source>
        <translation> &amp;Générer le CSV…</translation>
    </message>
    <message>
        <source>Makes a CSV file of a completed template</source>
        <translation>Crée un fichier CSV à partir d’un modèle rempli</translation>
    </message>
    <message>
        <source>With the companies of the &amp;portfolio</source>
        <translation>Avec les entreprises du &amp;portefeuille</translation>
    </message>
    <message>
        <source>With e&amp;very field</source>
        <translation>Avec &amp;tous les champs</translation>
    </message>
    <message>
        <source>2. Drop the completed file here, or choose one</source>
        <translation>2. Déposez ici le fichier rempli, ou choisissez-en un</translation>
    </message>
    <message>
        <source>A CSV file or an Excel workbook. It is checked line by line before anything is sent.</source>
        <translation>Un fichier CSV ou un classeur Excel. Il est vérifié ligne par ligne avant tout envoi.</translation>
    </message>
    <message>
        <source> &amp;Choose a file…</source>
        <translation> &amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Fichiers importés</translation>
    </message>
    <message>
        <source>No file of custom fields was imported under this contract yet.</source>
        <translation>Aucun fichier de champs personnalisés n’a encore été importé sous ce contrat.</translation>
    </message>
    <message>
        <source>Enter shows the lines of the file</source>
        <translation>Entrée affiche les lignes du fichier</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>Custom fields.xlsx</source>
        <translation>Champs personnalisés.xlsx</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv)</source>
        <translation>Classeur Excel (*.xlsx);;Fichier CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Choose the completed template</source>
        <translation>Choisir le modèle rempli</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;All files (*)</source>
        <translation>Classeur Excel (*.xlsx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the CSV file</source>
        <translation>Enregistrer le fichier CSV</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Fichier CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of {file} are refused: no CSV file was made.</source>
        <translation>
            <numerusform>%n ligne de {file} est refusée&#xa0;: aucun fichier CSV n’a été créé.</numerusform>
            <numerusform>%n lignes de {file} sont refusées&#xa0;: aucun fichier CSV n’a été créé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.txt *.tsv);;All files (*)</source>
        <translation>Listes (*.csv *.xlsx *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Contract {number} — {holder}</source>
        <translation>Contrat {number} — {holder}</translation>
    </message>
    <message>
        <source>Its values are sent on {moment}, or when the program is started after that.</source>
        <translation>Ses valeurs seront envoyées le {moment}, ou au premier démarrage du programme après cela.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused lines are left out.</source>
        <translation>
            <numerusform>%n ligne refusée est laissée de côté.</numerusform>
            <numerusform>%n lignes refusées sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines change nothing and are not sent.</source>
        <translation>
            <numerusform>%n ligne ne change rien et n’est pas envoyée.</numerusform>
            <numerusform>%n lignes ne changent rien et ne sont pas envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This very file was imported on {moment}.</source>
        <translation>Ce même fichier a été importé le {moment}.</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message numerus="yes">
        <source>Change custom fields of %n companies?</source>
        <translation>
            <numerusform>Modifier les champs personnalisés de&#xa0;%n entreprise&#xa0;?</numerusform>
            <numerusform>Modifier les champs personnalisés de&#xa0;%n entreprises&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>&amp;Pas encore</translation>
    </message>
    <message>
        <source>Its values are sent on {moment}.</source>
        <translation>Ses valeurs seront envoyées le {moment}.</translation>
    </message>
    <message numerus="yes">
        <source>Custom fields of %n companies saved, to be sent to the insurer.</source>
        <translation>
            <numerusform>Champs personnalisés de&#xa0;%n entreprise enregistrés, à envoyer à l’assureur.</numerusform>
            <numerusform>Champs personnalisés de&#xa0;%n entreprises enregistrés, à envoyer à l’assureur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {count}</source>
        <translation>Import arrêté. {count}</translation>
    </message>
</context>
<context>
    <name>InformationDialog</name>
    <message>
        <source>Kept as a draft: information on {company}. Open the form again to go on.</source>
        <translation>Conservé comme brouillon&#xa0;: informations sur {company}. Rouvrez le formulaire pour continuer.</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>Le brouillon a été abandonné.</translation>
    </message>
    <message>
        <source>Some fields need another look.</source>
        <translation>Certains champs sont à revoir.</translation>
    </message>
    <message>
        <source>A file is still being read.</source>
        <translation>Un fichier est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Add at least one file.</source>
        <translation>Ajoutez au moins un fichier.</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Send information on {company}</source>
        <translation>Envoyer des informations sur {company}</translation>
    </message>
    <message>
        <source>Here is what you had begun. Go on, or throw it away.</source>
        <translation>Voici ce que vous aviez commencé. Continuez, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>C&amp;omment for the insurer (optional)</source>
        <translation>C&amp;ommentaire pour l’assureur (facultatif)</translation>
    </message>
    <message>
        <source>Comment for the insurer</source>
        <translation>Commentaire pour l’assureur</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>Choisissez l’une des deux.</translation>
    </message>
    <message>
        <source>Throw a&amp;way</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Documents sent</source>
        <translation>&amp;Documents envoyés</translation>
    </message>
    <message>
        <source> &amp;Send information</source>
        <translation> &amp;Envoyer les informations</translation>
    </message>
    <message>
        <source>Files saved</source>
        <translation>Fichiers enregistrés</translation>
    </message>
    <message>
        <source>Saved, to be sent to the insurer</source>
        <translation>Enregistré, à envoyer à l’assureur</translation>
    </message>
    <message>
        <source>The files go to the insurer by themselves as soon as there is a network. A notification tells you the result of the analysis.</source>
        <translation>Les fichiers partent d’eux-mêmes chez l’assureur dès que la connexion le permet. Une notification vous annoncera le résultat de l’analyse.</translation>
    </message>
    <message>
        <source>What do you want to tell?</source>
        <translation>Que souhaitez-vous transmettre&#xa0;?</translation>
    </message>
    <message>
        <source>Anything that makes you think the risk got worse, in the trade with this company or in its finances: broken promises of payment, disputes, rumours, a change of owner.</source>
        <translation>Tout ce qui laisse craindre une aggravation du risque, commercial ou financier, avec cette entreprise&#xa0;: promesses de paiement non tenues, litiges, rumeurs, changement de propriétaire.</translation>
    </message>
    <message>
        <source>Recent financial or commercial documents that show how solvent the company is: accounts, reports, an aged balance.</source>
        <translation>Des documents financiers ou commerciaux récents qui permettent d’apprécier la solvabilité de l’entreprise&#xa0;: comptes, rapports, balance âgée.</translation>
    </message>
    <message>
        <source>&amp;Negative information</source>
        <translation>Information &amp;négative</translation>
    </message>
    <message>
        <source>Company &amp;information</source>
        <translation>&amp;Informations sur l’entreprise</translation>
    </message>
    <message>
        <source>The insurer assesses the company anew with what you send. Its assessment (DRA) may change, and with it the covers of everybody who deals with it.</source>
        <translation>L’assureur réévalue l’entreprise à partir de votre envoi. Son évaluation (DRA) peut changer, et avec elle les garanties de tous ses partenaires commerciaux.</translation>
    </message>
    <message>
        <source>The insurer looks at your covers on this company again and may reduce or end them. This does not declare an overdue, which has its own form and its own deadline.</source>
        <translation>L’assureur réexamine vos garanties sur cette entreprise et peut les réduire ou les résilier. Cela ne constitue pas une déclaration d’impayé, qui a son propre formulaire et son propre délai.</translation>
    </message>
</context>
<context>
    <name>InformationSection</name>
    <message>
        <source>Information sent</source>
        <translation>Informations transmises</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>No document was received about the company.</source>
        <translation>Aucun document n’a été reçu sur l’entreprise.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Selection summary</source>
        <translation>Synthèse de la sélection</translation>
    </message>
    <message>
        <source>Open c&amp;ompany</source>
        <translation>Ouvrir l’&amp;entreprise</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>Select a company to see its summary.</source>
        <translation>Sélectionnez une entreprise pour voir sa synthèse.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Numéro Easy</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Référence client</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Overdues</source>
        <translation>Impayés</translation>
    </message>
    <message>
        <source>Uncovered</source>
        <translation>Non couvert</translation>
    </message>
    <message>
        <source>Unused cover</source>
        <translation>Garantie non utilisée</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour</translation>
    </message>
    <message numerus="yes">
        <source>%n companies selected</source>
        <translation>
            <numerusform>%n entreprise sélectionnée</numerusform>
            <numerusform>%n entreprises sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Sums are shown up to 2,000 companies.</source>
        <translation>Les totaux s’affichent jusqu’à 2&#xa0;000 entreprises.</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
</context>
<context>
    <name>Insurer</name>
    <message>
        <source>A command with this number but another content was received before.</source>
        <translation>Une demande portant ce numéro, mais au contenu différent, a déjà été reçue.</translation>
    </message>
    <message>
        <source>Discard this one and ask again.</source>
        <translation>Classez celle-ci sans suite et refaites la demande.</translation>
    </message>
    <message>
        <source>The insurer does not understand the request {kind}, version {version}.</source>
        <translation>L’assureur ne comprend pas la demande {kind}, version {version}.</translation>
    </message>
    <message>
        <source>Update the program on both sides, then ask again.</source>
        <translation>Mettez le programme à jour des deux côtés, puis refaites la demande.</translation>
    </message>
    <message>
        <source>A request arrived out of order: place {place}, after place {last}.</source>
        <translation>Une demande est arrivée dans le désordre&#xa0;: rang {place}, après le rang {last}.</translation>
    </message>
    <message>
        <source>Is this profile open in a copy of its folder elsewhere? Use only one of them.</source>
        <translation>Ce profil est-il ouvert ailleurs dans une copie de son dossier&#xa0;? N’en utilisez qu’une.</translation>
    </message>
    <message>
        <source>The insurer&apos;s data were restored from a backup.</source>
        <translation>Les données de l’assureur ont été restaurées à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>This is no SHA-256 of a document.</source>
        <translation>Ce n’est pas l’empreinte SHA-256 d’un document.</translation>
    </message>
    <message>
        <source>A document of {size} bytes is not taken.</source>
        <translation>Un document de {size} octets n’est pas accepté.</translation>
    </message>
    <message>
        <source>It must not be empty and not larger than {most} MB.</source>
        <translation>Il ne doit ni être vide ni dépasser {most}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>What arrived is not the document announced.</source>
        <translation>Ce qui est arrivé n’est pas le document annoncé.</translation>
    </message>
    <message>
        <source>It is to be sent again from its beginning.</source>
        <translation>Il doit être renvoyé depuis le début.</translation>
    </message>
</context>
<context>
    <name>InsurerComment</name>
    <message>
        <source>Limited by the company&apos;s assessment.</source>
        <translation>Limité en raison de l’évaluation de l’entreprise.</translation>
    </message>
    <message>
        <source>The company&apos;s assessment does not allow this amount.</source>
        <translation>L’évaluation de l’entreprise ne permet pas ce montant.</translation>
    </message>
    <message>
        <source>The company&apos;s assessment does not allow more than the cover in force.</source>
        <translation>L’évaluation de l’entreprise ne permet pas plus que la garantie en vigueur.</translation>
    </message>
    <message>
        <source>Reduced after a change of the company&apos;s assessment.</source>
        <translation>Réduit à la suite d’un changement de l’évaluation de l’entreprise.</translation>
    </message>
    <message>
        <source>Cancelled after a change of the company&apos;s assessment.</source>
        <translation>Résilié à la suite d’un changement de l’évaluation de l’entreprise.</translation>
    </message>
    <message>
        <source>The company was identified as one that has a cover already.</source>
        <translation>L’entreprise a été identifiée comme déjà couverte par une garantie.</translation>
    </message>
    <message>
        <source>The policyholder refused the offer.</source>
        <translation>L’assuré a refusé l’offre.</translation>
    </message>
    <message>
        <source>The offer was not answered in time.</source>
        <translation>L’offre n’a pas reçu de réponse à temps.</translation>
    </message>
    <message>
        <source>The renewal was refused: the present decision stands until its end.</source>
        <translation>Le renouvellement a été refusé&#xa0;: la décision actuelle demeure jusqu’à son échéance.</translation>
    </message>
    <message>
        <source>Reduced to the needs you told.</source>
        <translation>Réduit aux besoins que vous avez déclarés.</translation>
    </message>
    <message>
        <source>Accepted as asked.</source>
        <translation>Accepté tel que demandé.</translation>
    </message>
    <message>
        <source>Accepted for a shorter time: the cover goes on if your customer pays by the plan proposed.</source>
        <translation>Accepté pour une durée plus courte&#xa0;: la garantie se poursuit si votre client respecte le plan proposé.</translation>
    </message>
    <message>
        <source>The company&apos;s assessment does not allow so long an extension: ask again with earlier dates, or declare the overdue.</source>
        <translation>L’évaluation de l’entreprise ne permet pas une prorogation aussi longue&#xa0;: refaites la demande avec des dates plus proches, ou déclarez l’impayé.</translation>
    </message>
    <message>
        <source>Registered. You collect the debt: tell the payments you receive.</source>
        <translation>Enregistré. Vous recouvrez la créance&#xa0;: communiquez les paiements reçus.</translation>
    </message>
    <message>
        <source>We collect the debt from your customer.</source>
        <translation>Nous recouvrons la créance auprès de votre client.</translation>
    </message>
    <message>
        <source>A partner on the spot collects the debt for us.</source>
        <translation>Un partenaire local recouvre la créance pour notre compte.</translation>
    </message>
    <message>
        <source>No invoice dates from the time of a cover: add an invoice the cover was in force for, and it is examined again.</source>
        <translation>Aucune facture ne date de la période d’une garantie&#xa0;: ajoutez une facture émise pendant la garantie, et le dossier sera réexaminé.</translation>
    </message>
    <message>
        <source>Declared more than 30 days after the last day: send documents, or add a word on why, and it is examined again.</source>
        <translation>Déclaré plus de 30 jours après la date limite&#xa0;: envoyez des documents ou ajoutez une explication, et le dossier sera réexaminé.</translation>
    </message>
    <message>
        <source>Closed: everything declared is paid.</source>
        <translation>Clôturé&#xa0;: tout ce qui a été déclaré est payé.</translation>
    </message>
    <message>
        <source>Closed: the collection has ended.</source>
        <translation>Clôturé&#xa0;: le recouvrement est terminé.</translation>
    </message>
    <message>
        <source>Read and taken into account.</source>
        <translation>Lu et pris en compte.</translation>
    </message>
    <message>
        <source>This very document was sent before.</source>
        <translation>Ce même document a déjà été envoyé.</translation>
    </message>
    <message>
        <source>The file cannot be opened as what its name says: save it again and send it anew.</source>
        <translation>Le fichier ne s’ouvre pas comme son nom l’indique&#xa0;: enregistrez-le à nouveau et renvoyez-le.</translation>
    </message>
    <message>
        <source>There is no page in it: check the file and send it anew.</source>
        <translation>Il ne contient aucune page&#xa0;: vérifiez le fichier et renvoyez-le.</translation>
    </message>
    <message>
        <source>Nothing can be read on the picture: scan it again with a higher resolution.</source>
        <translation>L’image est illisible&#xa0;: numérisez à nouveau avec une résolution plus élevée.</translation>
    </message>
</context>
<context>
    <name>InterventionChoice</name>
    <message>
        <source>Under this contract the insurer always intervenes with the debtor.</source>
        <translation>Selon ce contrat, l’assureur intervient toujours auprès du débiteur.</translation>
    </message>
    <message>
        <source>Shall the insurer intervene with the debtor? The contract wants it said.</source>
        <translation>L’assureur doit-il intervenir auprès du débiteur&#xa0;? Le contrat exige de le préciser.</translation>
    </message>
    <message>
        <source>Ask the insurer to &amp;intervene with the debtor</source>
        <translation>Demander l’&amp;intervention de l’assureur auprès du débiteur</translation>
    </message>
    <message>
        <source>&amp;Yes, the insurer intervenes</source>
        <translation>&amp;Oui, l’assureur intervient</translation>
    </message>
    <message>
        <source>N&amp;o, we go on by ourselves</source>
        <translation>Non, nous &amp;poursuivons seuls</translation>
    </message>
    <message>
        <source>What an intervention means is shown before anything is sent.</source>
        <translation>La portée d’une intervention s’affiche avant tout envoi.</translation>
    </message>
</context>
<context>
    <name>InterventionPanel</name>
    <message>
        <source>Send the insurer to the debtor?</source>
        <translation>Confirmer la demande d’intervention&#xa0;?</translation>
    </message>
    <message>
        <source>The insurer, or a third party it charges, will contact the debtor and collect the debt. From then on tell the insurer of every payment and promise, and agree nothing with the debtor on your own. An intervention that was begun is not taken back from here.</source>
        <translation>L’assureur, ou un tiers qu’il mandate, prendra contact avec le débiteur et recouvrera la créance. Dès lors, signalez à l’assureur chaque paiement et chaque promesse, et ne convenez de rien seul avec le débiteur. Une intervention engagée ne s’annule pas d’ici.</translation>
    </message>
    <message>
        <source> &amp;Confirm and submit</source>
        <translation> &amp;Confirmer et soumettre</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>&amp;Retour au formulaire</translation>
    </message>
    <message>
        <source>Will be contacted</source>
        <translation>Sera contacté</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Créance</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Questions go to</source>
        <translation>Votre contact</translation>
    </message>
</context>
<context>
    <name>KeptFormDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Des modifications ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Save them, discard them, or go on editing?</source>
        <translation>Les enregistrer, les abandonner, ou continuer la saisie&#xa0;?</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>The program contains these parts of others. The icons are Tabler Icons, under the MIT licence.</source>
        <translation>Le programme contient ces composants de tiers. Les icônes sont les Tabler Icons, sous licence MIT.</translation>
    </message>
</context>
<context>
    <name>LineProblems</name>
    <message>
        <source>Line {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Without accents: {text}</source>
        <translation>Sans accents&#xa0;: {text}</translation>
    </message>
    <message>
        <source> &amp;Use this</source>
        <translation> &amp;Utiliser</translation>
    </message>
    <message>
        <source>Replaces the line by the one without accents</source>
        <translation>Remplace la ligne par la version sans accents</translation>
    </message>
</context>
<context>
    <name>ListCells</name>
    <message>
        <source>{column} holds a formula whose result is not in the file.</source>
        <translation>{column} contient une formule dont le résultat n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>Open the file in a spreadsheet program and save it, or type the value.</source>
        <translation>Ouvrez le fichier dans un tableur et enregistrez-le, ou saisissez la valeur.</translation>
    </message>
    <message>
        <source>{column} shows an error: {text}.</source>
        <translation>{column} affiche une erreur&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>Correct the formula, or type the value.</source>
        <translation>Corrigez la formule, ou saisissez la valeur.</translation>
    </message>
    <message>
        <source>{column} holds a formula: its last stored result was taken.</source>
        <translation>{column} contient une formule&#xa0;: son dernier résultat enregistré a été pris.</translation>
    </message>
    <message>
        <source>{column} has a time of day, which was left out.</source>
        <translation>{column} comporte une heure, qui a été laissée de côté.</translation>
    </message>
    <message>
        <source>{column} was typed as a number: zeros at its beginning are lost.</source>
        <translation>{column} a été saisi comme un nombre&#xa0;: les zéros du début sont perdus.</translation>
    </message>
    <message>
        <source>Choose one of the values of the template.</source>
        <translation>Choisissez une des valeurs du modèle.</translation>
    </message>
    <message>
        <source>Format the column as text, then type the value again.</source>
        <translation>Mettez la colonne au format texte, puis saisissez de nouveau la valeur.</translation>
    </message>
    <message>
        <source>Format the column as a date, then type the date again.</source>
        <translation>Mettez la colonne au format date, puis saisissez de nouveau la date.</translation>
    </message>
    <message>
        <source>Format the column as a number, then type the amount again.</source>
        <translation>Mettez la colonne au format nombre, puis saisissez de nouveau le montant.</translation>
    </message>
    <message>
        <source>Format the column as a number, then type the number again.</source>
        <translation>Mettez la colonne au format nombre, puis saisissez de nouveau le nombre.</translation>
    </message>
    <message>
        <source>{column} holds {text}, which the file gives as another kind of value.</source>
        <translation>{column} contient {text}, que le fichier donne comme une valeur d’un autre type.</translation>
    </message>
    <message>
        <source>{column} looks like a formula: it was taken as the text it is.</source>
        <translation>{column} ressemble à une formule&#xa0;: il a été pris comme le texte qu’il est.</translation>
    </message>
    <message>
        <source>{column} has {count} characters; {most} are accepted.</source>
        <translation>{column} a {count} caractères&#xa0;; {most} sont acceptés.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>{column} holds a line break, a tabulation or another control character.</source>
        <translation>{column} contient un saut de ligne, une tabulation ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>Type it again on one line.</source>
        <translation>Saisissez de nouveau le texte sur une seule ligne.</translation>
    </message>
    <message>
        <source>{text} is not a value of {column}.</source>
        <translation>{text} n’est pas une valeur de {column}.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, or as day/month/year.</source>
        <translation>Écrivez-la sous la forme année-mois-jour, ou jour/mois/année.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, or as month/day/year.</source>
        <translation>Écrivez-la sous la forme année-mois-jour, ou mois/jour/année.</translation>
    </message>
    <message>
        <source>{column}: {text} is no date.</source>
        <translation>{column}&#xa0;: {text} n’est pas une date.</translation>
    </message>
    <message>
        <source>{column}: {text} is no amount.</source>
        <translation>{column}&#xa0;: {text} n’est pas un montant.</translation>
    </message>
    <message>
        <source>{column}: {text} is no number.</source>
        <translation>{column}&#xa0;: {text} n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Write the number alone, as {example}.</source>
        <translation>Écrivez le nombre seul, comme {example}.</translation>
    </message>
    <message>
        <source>{column}: {text} has more digits than a spreadsheet keeps.</source>
        <translation>{column}&#xa0;: {text} a plus de chiffres qu’un tableur n’en garde.</translation>
    </message>
    <message>
        <source>Check the number of digits.</source>
        <translation>Vérifiez le nombre de chiffres.</translation>
    </message>
    <message>
        <source>{column}: {text} has more than {most} decimals.</source>
        <translation>{column}&#xa0;: {text} a plus de {most} décimales.</translation>
    </message>
    <message>
        <source>Write it with {most} decimals at most: nothing is rounded here.</source>
        <translation>Écrivez-le avec {most} décimales au plus&#xa0;: rien n’est arrondi ici.</translation>
    </message>
    <message>
        <source>Cells of this line are merged with others.</source>
        <translation>Des cellules de cette ligne sont fusionnées avec d’autres.</translation>
    </message>
    <message>
        <source>Split the merged cells and fill in each line.</source>
        <translation>Défusionnez les cellules et remplissez chaque ligne.</translation>
    </message>
    <message>
        <source>The line has more cells than there are headings.</source>
        <translation>La ligne a plus de cellules qu’il n’y a d’en-têtes.</translation>
    </message>
    <message>
        <source>Put texts that hold the separator between quotation marks.</source>
        <translation>Mettez entre guillemets les textes qui contiennent le séparateur.</translation>
    </message>
</context>
<context>
    <name>ListFiles</name>
    <message>
        <source>{name} is neither an Excel workbook (.xlsx) nor a CSV file.</source>
        <translation>{name} n’est ni un classeur Excel (.xlsx) ni un fichier CSV.</translation>
    </message>
    <message>
        <source>Save the list as .xlsx or .csv, or fill in the template.</source>
        <translation>Enregistrez la liste en .xlsx ou .csv, ou remplissez le modèle.</translation>
    </message>
    <message>
        <source>The workbook is damaged or incomplete.</source>
        <translation>Le classeur est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again as .xlsx.</source>
        <translation>Ouvrez-le dans un tableur et enregistrez-le de nouveau en .xlsx.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than {most} MB or to more than {ratio} times its size.</source>
        <translation>Une fois décompressé, le classeur dépasse {most}&#xa0;Mo ou {ratio} fois sa taille.</translation>
    </message>
    <message>
        <source>Copy the list alone into a new workbook.</source>
        <translation>Copiez la liste seule dans un nouveau classeur.</translation>
    </message>
    <message>
        <source>The file is not an Excel workbook, whatever its name says.</source>
        <translation>Le fichier n’est pas un classeur Excel, quoi que dise son nom.</translation>
    </message>
    <message>
        <source>The list has more than {most} lines.</source>
        <translation>La liste a plus de {most} lignes.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Répartissez-la en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The list has more than {most} columns.</source>
        <translation>La liste a plus de {most} colonnes.</translation>
    </message>
    <message>
        <source>Keep only the columns of the template.</source>
        <translation>Ne gardez que les colonnes du modèle.</translation>
    </message>
    <message>
        <source>A cell holds more than {most} characters.</source>
        <translation>Une cellule contient plus de {most} caractères.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-la.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>Choose the file that holds the list.</source>
        <translation>Choisissez le fichier qui contient la liste.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>Choose another file, or fill in the template.</source>
        <translation>Choisissez un autre fichier, ou remplissez le modèle.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB.</source>
        <translation>{name} dépasse {most}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>Split it into several files, or take out pictures and other sheets.</source>
        <translation>Répartissez-le en plusieurs fichiers, ou retirez les images et les autres feuilles.</translation>
    </message>
    <message>
        <source>The workbook holds a part that points outside of it.</source>
        <translation>Le classeur contient une partie qui désigne l’extérieur.</translation>
    </message>
    <message>
        <source>Do not use this file; ask who sent it for another one.</source>
        <translation>N’utilisez pas ce fichier&#xa0;; demandez-en un autre à qui l’a envoyé.</translation>
    </message>
    <message>
        <source>The workbook holds more than {most} parts.</source>
        <translation>Le classeur contient plus de {most} parties.</translation>
    </message>
    <message>
        <source>The workbook holds macros, which are never opened here.</source>
        <translation>Le classeur contient des macros, qui ne sont jamais ouvertes ici.</translation>
    </message>
    <message>
        <source>Save it as an Excel workbook without macros (.xlsx).</source>
        <translation>Enregistrez-le comme classeur Excel sans macros (.xlsx).</translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation>Le classeur est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, take the password off and save it.</source>
        <translation>Ouvrez-le dans un tableur, retirez le mot de passe et enregistrez-le.</translation>
    </message>
    <message>
        <source>The file is a workbook of the old kind (.xls), or another old document.</source>
        <translation>Le fichier est un classeur de l’ancien format (.xls), ou un autre document ancien.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>Ouvrez-le dans un tableur et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <source>The workbook defines entities of its own, which no spreadsheet does.</source>
        <translation>Le classeur définit ses propres entités, ce que ne fait aucun tableur.</translation>
    </message>
    <message>
        <source>A part of the workbook unpacks to more than it declares.</source>
        <translation>Une partie du classeur se décompresse au-delà de ce qu’elle déclare.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <source>Choose another sheet or file, or fill in the template.</source>
        <translation>Choisissez une autre feuille ou un autre fichier, ou remplissez le modèle.</translation>
    </message>
    <message>
        <source>Columns are missing: {columns}.</source>
        <translation>Il manque des colonnes&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>Give the first line the headings of the template: {headings}.</source>
        <translation>Donnez à la première ligne les en-têtes du modèle&#xa0;: {headings}.</translation>
    </message>
    <message>
        <source>This is the template of another list: {title}.</source>
        <translation>C’est le modèle d’une autre liste&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>Import it where that list is asked for, or use the template of this one.</source>
        <translation>Importez-le là où cette liste est demandée, ou utilisez le modèle de celle-ci.</translation>
    </message>
    <message>
        <source>Columns of the template were taken out: {columns}.</source>
        <translation>Des colonnes du modèle ont été retirées&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>Start again from a new template.</source>
        <translation>Repartez d’un nouveau modèle.</translation>
    </message>
    <message>
        <source>Lines above the headings, which are on line {line}, were passed over.</source>
        <translation>Les lignes au-dessus des en-têtes, qui sont à la ligne {line}, ont été passées.</translation>
    </message>
    <message>
        <source>The heading {heading} may mean {first} or {second}.</source>
        <translation>L’en-tête {heading} peut désigner {first} ou {second}.</translation>
    </message>
    <message>
        <source>Rename one of them, or fill in a new template of this list.</source>
        <translation>Renommez l’un des deux, ou remplissez un nouveau modèle de cette liste.</translation>
    </message>
    <message>
        <source>Two columns give the same: {column} ({first}, {second}).</source>
        <translation>Deux colonnes donnent la même chose&#xa0;: {column} ({first}, {second}).</translation>
    </message>
    <message>
        <source>Keep one of them, or give the other another heading.</source>
        <translation>Gardez-en une, ou donnez à l’autre un autre en-tête.</translation>
    </message>
    <message>
        <source>Only the sheet {sheet} was read; the workbook also has: {others}.</source>
        <translation>Seule la feuille {sheet} a été lue&#xa0;; le classeur contient aussi&#xa0;: {others}.</translation>
    </message>
    <message>
        <source>Reading the file took more than {seconds} seconds and was stopped.</source>
        <translation>La lecture du fichier a pris plus de {seconds} secondes et a été arrêtée.</translation>
    </message>
    <message>
        <source>Copy the list alone into a new workbook, or split it.</source>
        <translation>Copiez la liste seule dans un nouveau classeur, ou répartissez-la.</translation>
    </message>
    <message>
        <source>Reading the file was stopped.</source>
        <translation>La lecture du fichier a été arrêtée.</translation>
    </message>
    <message>
        <source>Choose it again to begin anew.</source>
        <translation>Choisissez-le de nouveau pour recommencer.</translation>
    </message>
    <message>
        <source>The file could not be read to its end: it needs too much memory or is broken.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’au bout&#xa0;: il demande trop de mémoire ou est abîmé.</translation>
    </message>
    <message>
        <source>The list holds far more text than any list of this kind.</source>
        <translation>La liste contient bien plus de texte qu’aucune liste de ce genre.</translation>
    </message>
    <message>
        <source>The file cannot be read as a text in {encoding}.</source>
        <translation>Le fichier ne peut pas être lu comme un texte en {encoding}.</translation>
    </message>
    <message>
        <source>Choose another encoding, or save the list as .xlsx or as CSV in UTF-8.</source>
        <translation>Choisissez un autre encodage, ou enregistrez la liste en .xlsx ou en CSV UTF-8.</translation>
    </message>
    <message>
        <source>From line {line} on the quotation marks do not match.</source>
        <translation>À partir de la ligne {line}, les guillemets ne vont pas par paires.</translation>
    </message>
    <message>
        <source>Close them, write those inside a cell twice, or save it as .xlsx.</source>
        <translation>Fermez-les, doublez ceux qui sont dans une cellule, ou enregistrez la liste en .xlsx.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8: it was read as {encoding}. Check the letters with accents.</source>
        <translation>Le fichier n’est pas en UTF-8&#xa0;: il a été lu en {encoding}. Vérifiez les lettres accentuées.</translation>
    </message>
    <message>
        <source>The file holds null characters: it is not a text file.</source>
        <translation>Le fichier contient des caractères nuls&#xa0;: ce n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>Save the list as .csv again, or as .xlsx.</source>
        <translation>Enregistrez de nouveau la liste en .csv, ou en .xlsx.</translation>
    </message>
    <message>
        <source>The workbook refers to other files or data sources; none of them was opened.</source>
        <translation>Le classeur renvoie à d’autres fichiers ou sources de données&#xa0;; aucun n’a été ouvert.</translation>
    </message>
    <message>
        <source>The workbook has no such sheet, or none that is shown.</source>
        <translation>Le classeur n’a pas cette feuille, ou aucune feuille visible.</translation>
    </message>
    <message>
        <source>Choose one of its sheets: {sheets}.</source>
        <translation>Choisissez une de ses feuilles&#xa0;: {sheets}.</translation>
    </message>
    <message>
        <source>Lists are not written to files like {name}.</source>
        <translation>Les listes ne s’écrivent pas dans des fichiers comme {name}.</translation>
    </message>
    <message>
        <source>End the name in .xlsx for a workbook, or in .csv.</source>
        <translation>Terminez le nom par .xlsx pour un classeur, ou par .csv.</translation>
    </message>
    <message>
        <source>Writing the list was cancelled.</source>
        <translation>L’écriture de la liste a été annulée.</translation>
    </message>
    <message>
        <source>No file was made or changed. Start again when you like.</source>
        <translation>Aucun fichier n’a été créé ni modifié. Recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>A workbook cannot hold more than {most} lines.</source>
        <translation>Un classeur ne peut pas contenir plus de {most} lignes.</translation>
    </message>
    <message>
        <source>Narrow the list down, or save it as .csv.</source>
        <translation>Restreignez la liste, ou enregistrez-la en .csv.</translation>
    </message>
    <message>
        <source>The list holds more text than a workbook can.</source>
        <translation>La liste contient plus de texte qu’un classeur ne le peut.</translation>
    </message>
    <message>
        <source>Fill in the template first, and save it.</source>
        <translation>Remplissez d’abord le modèle, et enregistrez-le.</translation>
    </message>
</context>
<context>
    <name>ListReport</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>à vérifier</translation>
    </message>
</context>
<context>
    <name>ListTemplates</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Numéro Easy</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>The column is text, so that zeros at the beginning stay.</source>
        <translation>La colonne est au format texte, pour que les zéros du début restent.</translation>
    </message>
    <message>
        <source>A real date, or a text such as 2026-03-31.</source>
        <translation>Une vraie date, ou un texte comme 2026-03-31.</translation>
    </message>
    <message>
        <source>A number with two decimals at most; nothing is rounded.</source>
        <translation>Un nombre à deux décimales au plus&#xa0;; rien n’est arrondi.</translation>
    </message>
    <message>
        <source>The three-letter code, such as EUR.</source>
        <translation>Le code de trois lettres, comme EUR.</translation>
    </message>
    <message>
        <source>The name or the code of the insurer&apos;s list, such as FRA.</source>
        <translation>Le nom ou le code de la liste de l’assureur, comme FRA.</translation>
    </message>
    <message>
        <source>One of: {choices}.</source>
        <translation>Une de ces valeurs&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>Any number, below zero too; nothing is rounded.</source>
        <translation>Tout nombre, même négatif&#xa0;; rien n’est arrondi.</translation>
    </message>
    <message>
        <source>The insurer&apos;s number of the company; zeros missing at its beginning are put back.</source>
        <translation>Le numéro de l’entreprise chez l’assureur&#xa0;; les zéros manquant au début sont rétablis.</translation>
    </message>
    <message>
        <source>The address alone, as name@company.com.</source>
        <translation>L’adresse seule, comme nom@societe.com.</translation>
    </message>
    <message>
        <source>With its country, as +33 1 23 45 67 89; the column is text, so that zeros stay.</source>
        <translation>Avec son pays, comme +33 1 23 45 67 89&#xa0;; la colonne est au format texte, pour que les zéros restent.</translation>
    </message>
    <message>
        <source>An empty cell leaves the field as it is; a dash alone (-) empties it.</source>
        <translation>Une cellule vide laisse le champ tel quel&#xa0;; un tiret seul (-) le vide.</translation>
    </message>
    <message>
        <source>Type a date.</source>
        <translation>Saisissez une date.</translation>
    </message>
    <message>
        <source>Type a number, zero or more.</source>
        <translation>Saisissez un nombre, zéro ou plus.</translation>
    </message>
    <message>
        <source>Choose a currency of the list.</source>
        <translation>Choisissez une devise de la liste.</translation>
    </message>
    <message>
        <source>Choose a country of the list.</source>
        <translation>Choisissez un pays de la liste.</translation>
    </message>
    <message>
        <source>Choose a value of the list.</source>
        <translation>Choisissez une valeur de la liste.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Saisissez un nombre.</translation>
    </message>
    <message>
        <source>Type an e-mail address.</source>
        <translation>Saisissez une adresse e-mail.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>Comment la remplir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>At most {most} characters.</source>
        <translation>{most} caractères au plus.</translation>
    </message>
    <message>
        <source>Example of a line</source>
        <translation>Exemple de ligne</translation>
    </message>
    <message>
        <source>Company (only shown)</source>
        <translation>Entreprise (pour information)</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>The mail server {host} is not known to the network.</source>
        <translation>Le serveur de messagerie {host} est inconnu du réseau.</translation>
    </message>
    <message>
        <source>Check its name, and that this computer is connected.</source>
        <translation>Vérifiez son nom et la connexion de cet ordinateur.</translation>
    </message>
    <message>
        <source>{host} takes no connection at port {port}.</source>
        <translation>{host} n’accepte aucune connexion sur le port {port}.</translation>
    </message>
    <message>
        <source>Check the port (usually 587 with STARTTLS, 465 with TLS).</source>
        <translation>Vérifiez le port (en général 587 avec STARTTLS, 465 avec TLS).</translation>
    </message>
    <message>
        <source>{host} did not answer in time at port {port}.</source>
        <translation>{host} n’a pas répondu à temps sur le port {port}.</translation>
    </message>
    <message>
        <source>Check port and security, or try again later.</source>
        <translation>Vérifiez le port et le chiffrement, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted: {answer}.</source>
        <translation>Le certificat de {host} n’est pas digne de confiance&#xa0;: {answer}.</translation>
    </message>
    <message>
        <source>Check the name of the server; an authority of your own company must be known to this computer.</source>
        <translation>Vérifiez le nom du serveur&#x202f;; une autorité propre à votre entreprise doit être connue de cet ordinateur.</translation>
    </message>
    <message>
        <source>No encrypted connection with {host} came about at port {port}: {answer}.</source>
        <translation>Aucune connexion chiffrée avec {host} n’a pu être établie sur le port {port}&#xa0;: {answer}.</translation>
    </message>
    <message>
        <source>Check port and security (usually 587 with STARTTLS, 465 with TLS).</source>
        <translation>Vérifiez le port et le chiffrement (en général 587 avec STARTTLS, 465 avec TLS).</translation>
    </message>
    <message>
        <source>{host} does not offer what the account asks for: {answer}</source>
        <translation>{host} n’offre pas ce que le compte demande&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Check security and port, or leave the user empty if no login is needed.</source>
        <translation>Vérifiez le chiffrement et le port, ou laissez l’utilisateur vide si aucune connexion n’est exigée.</translation>
    </message>
    <message>
        <source>{host} refused user or password: {answer}</source>
        <translation>{host} a refusé l’utilisateur ou le mot de passe&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Type both again; some providers want a password made for programs.</source>
        <translation>Saisissez-les de nouveau&#x202f;; certains fournisseurs exigent un mot de passe réservé aux programmes.</translation>
    </message>
    <message>
        <source>{host} refused the sender&apos;s address: {answer}</source>
        <translation>{host} a refusé l’adresse de l’expéditeur&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Give an address that belongs to the account, and a user if a login is needed.</source>
        <translation>Indiquez une adresse qui appartient au compte, et un utilisateur si une connexion est exigée.</translation>
    </message>
    <message>
        <source>{host} refused every recipient: {answer}</source>
        <translation>{host} a refusé tous les destinataires&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Check their addresses.</source>
        <translation>Vérifiez leurs adresses.</translation>
    </message>
    <message>
        <source>{host} broke the connection off.</source>
        <translation>{host} a rompu la connexion.</translation>
    </message>
    <message>
        <source>{host} refused the e-mail: {answer}</source>
        <translation>{host} a refusé l’e-mail&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Try again later, or ask who runs the mail server.</source>
        <translation>Réessayez plus tard, ou interrogez le responsable du serveur de messagerie.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {answer}.</source>
        <translation>{host} est injoignable&#xa0;: {answer}.</translation>
    </message>
    <message>
        <source>Check that this computer is connected, then try again.</source>
        <translation>Vérifiez la connexion de cet ordinateur, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>MailAccount</name>
    <message>
        <source>The name of the mail server is missing or cannot be one.</source>
        <translation>Le nom du serveur de messagerie manque ou n’en est pas un.</translation>
    </message>
    <message>
        <source>Type it as your provider gives it, such as smtp.example.com.</source>
        <translation>Saisissez-le comme l’indique votre fournisseur, par exemple smtp.example.com.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>Usual ones are 587 (STARTTLS) and 465 (TLS).</source>
        <translation>Les ports usuels sont 587 (STARTTLS) et 465 (TLS).</translation>
    </message>
    <message>
        <source>The hour of the digest is a number from 0 to 23.</source>
        <translation>L’heure du résumé est un nombre de 0 à 23.</translation>
    </message>
    <message>
        <source>Type 8 for eight in the morning.</source>
        <translation>Saisissez 8 pour huit heures du matin.</translation>
    </message>
    <message>
        <source>The password would travel over the network for anyone to read.</source>
        <translation>Le mot de passe circulerait sur le réseau à la portée de tous.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS, or a server that needs no login.</source>
        <translation>Choisissez STARTTLS ou TLS, ou un serveur qui n’exige pas de connexion.</translation>
    </message>
    <message>
        <source>Nobody is named to receive the e-mails.</source>
        <translation>Personne n’est désigné pour recevoir les e-mails.</translation>
    </message>
    <message>
        <source>Type at least one e-mail address.</source>
        <translation>Saisissez au moins une adresse e-mail.</translation>
    </message>
    <message>
        <source>“{address}” is not an e-mail address.</source>
        <translation>«&#xa0;{address}&#xa0;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Type the address alone, without accents, such as name@example.com.</source>
        <translation>Saisissez l’adresse seule, sans accents, par exemple nom@example.com.</translation>
    </message>
</context>
<context>
    <name>MailCard</name>
    <message>
        <source>The e-mail is too long to be handed over. It was copied: paste it into a new e-mail, or save it.</source>
        <translation>L’e-mail est trop long pour être transmis. Il a été copié&#xa0;: collez-le dans un nouvel e-mail, ou enregistrez-le.</translation>
    </message>
    <message>
        <source>No e-mail program answered. The e-mail was copied: paste it into a new one.</source>
        <translation>Aucune messagerie n’a répondu. L’e-mail a été copié&#xa0;: collez-le dans un nouvel e-mail.</translation>
    </message>
    <message>
        <source>The e-mail was copied.</source>
        <translation>L’e-mail a été copié.</translation>
    </message>
    <message>
        <source>Extension of due dates</source>
        <translation>Prorogation d’échéance</translation>
    </message>
    <message>
        <source>Save the e-mail</source>
        <translation>Enregistrer l’e-mail</translation>
    </message>
    <message>
        <source>E-mails (*.eml)</source>
        <translation>E-mails (*.eml)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>E-mail to the collection department</source>
        <translation>E-mail à la direction du recouvrement</translation>
    </message>
    <message>
        <source>Text of the e-mail</source>
        <translation>Texte de l’e-mail</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy receiver, subject and text of the e-mail</source>
        <translation>Copier le destinataire, l’objet et le texte de l’e-mail</translation>
    </message>
    <message>
        <source>Sa&amp;ve as .eml…</source>
        <translation>Enre&amp;gistrer en .eml…</translation>
    </message>
    <message>
        <source>The contract names no address: ask your insurer&apos;s contact.</source>
        <translation>Le contrat n’indique aucune adresse&#xa0;: demandez-la à votre contact chez l’assureur.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
</context>
<context>
    <name>MailPart</name>
    <message>
        <source>STARTTLS (usual)</source>
        <translation>STARTTLS (usuel)</translation>
    </message>
    <message>
        <source>TLS from the beginning</source>
        <translation>TLS dès le début</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sans chiffrement</translation>
    </message>
    <message>
        <source>Account the e-mails are sent from</source>
        <translation>Compte d’où partent les e-mails</translation>
    </message>
    <message>
        <source>Sa&amp;ve the account</source>
        <translation>Enre&amp;gistrer le compte</translation>
    </message>
    <message>
        <source> Send a &amp;test message</source>
        <translation> Envoyer un message d’essa&amp;i</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Send me the &amp;daily e-mail</source>
        <translation>M’envoyer l’e-mail quoti&amp;dien</translation>
    </message>
    <message>
        <source>Once a day, what was not opened since the last one. Switched off here it is off at every computer.</source>
        <translation>Une fois par jour, ce qui n’a pas été ouvert depuis le précédent. Désactivé ici, il l’est sur chaque ordinateur.</translation>
    </message>
    <message>
        <source>Not be&amp;fore</source>
        <translation>Pas a&amp;vant</translation>
    </message>
    <message>
        <source>The hour of the contract&apos;s day; later when the program starts later.</source>
        <translation>Heure du jour du contrat&#x202f;; plus tard si le programme démarre plus tard.</translation>
    </message>
    <message>
        <source>&amp;Mail server</source>
        <translation>&amp;Serveur de messagerie</translation>
    </message>
    <message>
        <source>As your provider gives it, such as smtp.example.com.</source>
        <translation>Comme l’indique votre fournisseur, par exemple smtp.example.com.</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Chiffrement</translation>
    </message>
    <message>
        <source>As your provider says; a password never goes unencrypted over a network.</source>
        <translation>Comme l’indique votre fournisseur&#x202f;; un mot de passe ne circule jamais en clair sur un réseau.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Usually 587 with STARTTLS, 465 with TLS; it follows the encryption.</source>
        <translation>En général 587 avec STARTTLS, 465 avec TLS&#x202f;; il suit le chiffrement.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>Empty for a server that asks for no login.</source>
        <translation>Vide pour un serveur qui n’exige pas de connexion.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Kept in the keyring of the operating system, nowhere else.</source>
        <translation>Conservé dans le trousseau du système d’exploitation, nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Sende&amp;r</source>
        <translation>&amp;Expéditeur</translation>
    </message>
    <message>
        <source>Your own address.</source>
        <translation>Votre propre adresse.</translation>
    </message>
    <message>
        <source>Re&amp;cipients</source>
        <translation>Destinatai&amp;res</translation>
    </message>
    <message>
        <source>Whoever is to read it; several addresses with commas between.</source>
        <translation>Qui doit le lire&#x202f;; plusieurs adresses séparées par des virgules.</translation>
    </message>
    <message>
        <source>Kept in the keyring</source>
        <translation>Conservé dans le trousseau</translation>
    </message>
    <message>
        <source>Another computer sends it: this one has no account.</source>
        <translation>Un autre ordinateur l’envoie&#xa0;: celui-ci n’a pas de compte.</translation>
    </message>
    <message>
        <source>Save an account first: without one nothing can be sent.</source>
        <translation>Enregistrez d’abord un compte&#xa0;: sans lui, rien ne peut être envoyé.</translation>
    </message>
    <message>
        <source>The last e-mail was broken off; whether it arrived is not known.</source>
        <translation>Le dernier e-mail a été interrompu&#x202f;; on ne sait pas s’il est arrivé.</translation>
    </message>
    <message>
        <source>No e-mail was sent yet.</source>
        <translation>Aucun e-mail n’a encore été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>Last sent on {moment}, with %n notifications.</source>
        <translation>
            <numerusform>Dernier envoi&#xa0;: {moment}, avec&#xa0;%n notification.</numerusform>
            <numerusform>Dernier envoi&#xa0;: {moment}, avec&#xa0;%n notifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not take it for {addresses}.</source>
        <translation>Le serveur ne l’a pas accepté pour {addresses}.</translation>
    </message>
    <message>
        <source>The last e-mail was not sent ({moment}).</source>
        <translation>Le dernier e-mail n’a pas été envoyé ({moment}).</translation>
    </message>
    <message>
        <source>No more is tried until the account is saved again or a test message arrives.</source>
        <translation>Plus rien n’est tenté jusqu’à ce que le compte soit de nouveau enregistré ou qu’un message d’essai arrive.</translation>
    </message>
    <message>
        <source>It is tried again from {moment} on.</source>
        <translation>Une nouvelle tentative aura lieu à partir de {moment}.</translation>
    </message>
    <message>
        <source>The account was saved.</source>
        <translation>Le compte a été enregistré.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>The test message was sent, but the server did not take it for {addresses}.</source>
        <translation>Le message d’essai a été envoyé, mais le serveur ne l’a pas accepté pour {addresses}.</translation>
    </message>
    <message>
        <source>The test message was sent to {addresses}. Look whether it arrived.</source>
        <translation>Le message d’essai a été envoyé à {addresses}. Vérifiez s’il est arrivé.</translation>
    </message>
    <message>
        <source>The mail account was removed.</source>
        <translation>Le compte de messagerie a été retiré.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Something unexpected happened. What was saved before is kept.</source>
        <translation>Un incident inattendu s’est produit. Ce qui était enregistré est conservé.</translation>
    </message>
    <message>
        <source>&amp;New action…</source>
        <translation>&amp;Nouvelle action…</translation>
    </message>
    <message>
        <source>&amp;Exchange now</source>
        <translation>É&amp;changer maintenant</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>&amp;Filtrer cette liste</translation>
    </message>
    <message>
        <source>Show or hide the &amp;sidebar</source>
        <translation>Afficher ou masquer le &amp;volet latéral</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Fi&amp;nd company, page or action…</source>
        <translation>T&amp;rouver une entreprise, une page ou une action…</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About CofaNet Desktop</source>
        <translation>À &amp;propos de CofaNet Desktop</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Appa&amp;rence</translation>
    </message>
    <message>
        <source>DEMONSTRATION DATA</source>
        <translation>DONNÉES DE DÉMONSTRATION</translation>
    </message>
    <message>
        <source>You are working offline. What you enter is kept and sent when you go online.</source>
        <translation>Vous travaillez hors ligne. Ce que vous saisissez est conservé et envoyé dès que vous êtes en ligne.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Passer en ligne</translation>
    </message>
    <message>
        <source>The insurer cannot be reached. You see the data of the last exchange; what you enter is kept and sent later.</source>
        <translation>L’assureur est injoignable. Vous voyez les données du dernier échange&#xa0;; ce que vous saisissez est conservé et envoyé plus tard.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Contract: {contract}</source>
        <translation>Contrat&#xa0;: {contract}</translation>
    </message>
    <message>
        <source>switch policy</source>
        <translation>changer de police</translation>
    </message>
    <message>
        <source>Open the profile {name}</source>
        <translation>Ouvrir le profil {name}</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Undo what the last message tells</source>
        <translation>Annuler ce qu’indique le dernier message</translation>
    </message>
    <message>
        <source>Close the last message</source>
        <translation>Fermer le dernier message</translation>
    </message>
    <message>
        <source>Requests not sent</source>
        <translation>Demandes non envoyées</translation>
    </message>
    <message numerus="yes">
        <source>%n requests for cover have not been sent yet.</source>
        <translation>
            <numerusform>%n demande de garantie n’a pas encore été envoyée.</numerusform>
            <numerusform>%n demandes de garantie n’ont pas encore été envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept and sent the next time the application is online.</source>
        <translation>Tout est conservé et sera envoyé dès que l’application sera en ligne.</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Fermer quand même</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
</context>
<context>
    <name>MomentChoice</name>
    <message>
        <source>Import &amp;now</source>
        <translation>Import &amp;immédiat</translation>
    </message>
    <message>
        <source>Import a&amp;t:</source>
        <translation>Import &amp;le&#xa0;:</translation>
    </message>
    <message>
        <source>Moment of the import</source>
        <translation>Moment de l’import</translation>
    </message>
</context>
<context>
    <name>NewExportDialog</name>
    <message>
        <source>New export: {category}</source>
        <translation>Nouvel export&#xa0;: {category}</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>File to be written</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
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
        <translation> C&amp;hoisir…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>A list by month has columns of its own: the fields of the template are not used.</source>
        <translation>Une liste par mois a ses propres colonnes&#xa0;: les champs du modèle ne sont pas utilisés.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields of everything under the contract in use.</source>
        <translation>
            <numerusform>%n champ de tout ce qui relève du contrat en cours.</numerusform>
            <numerusform>%n champs de tout ce qui relève du contrat en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listes (*.csv)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .xlsx or .csv.</source>
        <translation>Choisissez un fichier dont le nom se termine par .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one.</source>
        <translation>Ce dossier n’existe pas. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>NewProfileDialog</name>
    <message>
        <source>New demonstration profile</source>
        <translation>Nouveau profil de démonstration</translation>
    </message>
    <message>
        <source>A profile is a set of contracts, companies and requests of its own. This one is filled with invented data and opens in a window of its own.</source>
        <translation>Un profil est un ensemble de contrats, d’entreprises et de demandes. Celui-ci est rempli de données inventées et s’ouvre dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>&amp;Nom du profil</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>&amp;Create and open</source>
        <translation>&amp;Créer et ouvrir</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Donnez un nom au profil.</translation>
    </message>
    <message>
        <source>{message} Use letters, digits, spaces, dots and dashes.</source>
        <translation>{message} Utilisez lettres, chiffres, espaces, points et tirets.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n new notifications</source>
        <translation>
            <numerusform>%n nouvelle notification</numerusform>
            <numerusform>%n nouvelles notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>{product} granted: {amount}, {company}</source>
        <translation>{product}&#xa0;: {amount} accordés, {company}</translation>
    </message>
    <message>
        <source>{product} refused, {company}</source>
        <translation>{product}&#xa0;: refus, {company}</translation>
    </message>
    <message>
        <source>{product} reduced to {amount}, {company}</source>
        <translation>{product}&#xa0;: réduction à {amount}, {company}</translation>
    </message>
    <message>
        <source>{product} answered: {rating}, {company}</source>
        <translation>{product}&#xa0;: réponse {rating}, {company}</translation>
    </message>
    <message>
        <source>{product} deleted, {company}</source>
        <translation>{product}&#xa0;: suppression, {company}</translation>
    </message>
    <message>
        <source>DRA changed from {before} to {after}, {company}</source>
        <translation>DRA modifié de {before} à {after}, {company}</translation>
    </message>
    <message>
        <source>Company identified: {company} now has Easy number {rating}</source>
        <translation>Entreprise identifiée&#xa0;: {company} a désormais le numéro Easy {rating}</translation>
    </message>
    <message>
        <source>TopLiner offered: {amount}, {company}</source>
        <translation>Offre TopLiner&#xa0;: {amount}, {company}</translation>
    </message>
    <message>
        <source>{product} received, {company}</source>
        <translation>{product} reçu, {company}</translation>
    </message>
    <message>
        <source>TopLiner of {amount} ends on {after}, {company}</source>
        <translation>TopLiner de {amount}&#xa0;: fin le {after}, {company}</translation>
    </message>
    <message>
        <source>{product} expired, {company}</source>
        <translation>{product}&#xa0;: expiration, {company}</translation>
    </message>
    <message>
        <source>{product} terminated, {company}</source>
        <translation>{product}&#xa0;: résiliation, {company}</translation>
    </message>
    <message>
        <source>Extension: {status}, {company}</source>
        <translation>Prorogation&#xa0;: {status}, {company}</translation>
    </message>
    <message>
        <source>Overdue declaration: {status}, {company}</source>
        <translation>Déclaration d’impayé&#xa0;: {status}, {company}</translation>
    </message>
    <message>
        <source>Turnover declaration of {before} due on {after}</source>
        <translation>Déclaration d’activité ({before})&#xa0;: échéance le {after}</translation>
    </message>
    <message>
        <source>ILU: tell your real needs by {after}, {company}</source>
        <translation>ILU&#xa0;: besoins réels à déclarer d’ici au {after}, {company}</translation>
    </message>
    <message>
        <source>Document {before}: {status}, {company}</source>
        <translation>Document {before} – information&#xa0;: {status}, {company}</translation>
    </message>
    <message>
        <source>{product} answered: no assessment is known, {company}</source>
        <translation>{product}&#xa0;: aucune évaluation disponible, {company}</translation>
    </message>
</context>
<context>
    <name>NotificationCategory</name>
    <message>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Gestion</translation>
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
        <translation>Effa&amp;cer les filtres</translation>
    </message>
    <message>
        <source>Clear every filter</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Remove the filter {name}</source>
        <translation>Retirer le filtre {name}</translation>
    </message>
    <message>
        <source>ILU</source>
        <translation>Demande d’engagements (ILU)</translation>
    </message>
    <message>
        <source>Name: {text}</source>
        <translation>Nom&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Easy number: {text}</source>
        <translation>Numéro Easy&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Identifier: {text}</source>
        <translation>Identifiant&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Reference: {text}</source>
        <translation>Référence&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinaire</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>Tous les contrats</translation>
    </message>
    <message>
        <source>Contract {numbers}</source>
        <translation>Contrat {numbers}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>À partir du {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message>
        <source>With what thresholds keep back</source>
        <translation>Avec ce que retiennent les seuils</translation>
    </message>
    <message>
        <source>Only what thresholds keep back</source>
        <translation>Seulement ce que retiennent les seuils</translation>
    </message>
</context>
<context>
    <name>NotificationExport</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lue</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Numéro Easy</translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation>Référence client</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinaire</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>NotificationKind</name>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduit</translation>
    </message>
    <message>
        <source>Assessment answered or changed</source>
        <translation>Évaluation reçue ou modifiée</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Change of the DRA</source>
        <translation>Évolution du DRA</translation>
    </message>
    <message>
        <source>Company identified</source>
        <translation>Entreprise identifiée</translation>
    </message>
    <message>
        <source>TopLiner offer</source>
        <translation>Offre TopLiner</translation>
    </message>
    <message>
        <source>Report received</source>
        <translation>Rapport reçu</translation>
    </message>
    <message>
        <source>TopLiner about to end</source>
        <translation>Fin proche d’un TopLiner</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Résilié</translation>
    </message>
    <message>
        <source>Due date extension</source>
        <translation>Prorogation d’échéance</translation>
    </message>
    <message>
        <source>Overdue declaration</source>
        <translation>Déclaration d’impayé</translation>
    </message>
    <message>
        <source>Turnover declaration due</source>
        <translation>Déclaration d’activité due</translation>
    </message>
    <message>
        <source>ILU</source>
        <translation>Demande d’engagements (ILU)</translation>
    </message>
    <message>
        <source>Document analysed</source>
        <translation>Document analysé</translation>
    </message>
</context>
<context>
    <name>NotificationPane</name>
    <message>
        <source>Notification chosen</source>
        <translation>Notification choisie</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Marquer non lue</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Marquer lue</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications chosen</source>
        <translation>
            <numerusform>%n notification choisie</numerusform>
            <numerusform>%n notifications choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Numéro Easy</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Référence client</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
</context>
<context>
    <name>NotificationTable</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinaire</translation>
    </message>
    <message>
        <source>Unread: {text}</source>
        <translation>Non lue&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lue</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lue</translation>
    </message>
    <message>
        <source>Your contract</source>
        <translation>Votre contrat</translation>
    </message>
    <message>
        <source>Ref. {reference}</source>
        <translation>Réf. {reference}</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Filter notifications</source>
        <translation>Filtrer les notifications</translation>
    </message>
    <message>
        <source>Company, country, reference, Easy number, text…</source>
        <translation>Entreprise, pays, référence, numéro Easy, texte…</translation>
    </message>
    <message>
        <source>Looks for every word in what is displayed, without accents or case.</source>
        <translation>Cherche chaque mot dans ce qui est affiché, sans tenir compte des accents ni de la casse.</translation>
    </message>
    <message>
        <source>&amp;Advanced filters</source>
        <translation>&amp;Filtres avancés</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Se&amp;lect all</source>
        <translation>Tou&amp;t sélectionner</translation>
    </message>
    <message>
        <source> Mark as &amp;read</source>
        <translation> Ma&amp;rquer comme lues</translation>
    </message>
    <message>
        <source> Mark as &amp;unread</source>
        <translation> Marquer co&amp;mme non lues</translation>
    </message>
    <message>
        <source> &amp;Delete</source>
        <translation> &amp;Supprimer</translation>
    </message>
    <message>
        <source>Open what it tells of</source>
        <translation>Ouvrir ce dont elle parle</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Marquer comme lues ou non lues</translation>
    </message>
    <message>
        <source>Delete notifications</source>
        <translation>Supprimer les notifications</translation>
    </message>
    <message>
        <source>Export the notifications shown</source>
        <translation>Exporter les notifications affichées</translation>
    </message>
    <message>
        <source>Show the chosen notification beside the list</source>
        <translation>Afficher la notification choisie à côté de la liste</translation>
    </message>
    <message>
        <source>Clear every filter</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>No notification yet: the insurer&apos;s answers will be told here.</source>
        <translation>Aucune notification pour l’instant&#xa0;: les réponses de l’assureur s’afficheront ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept back by your thresholds: show</source>
        <translation>
            <numerusform>%n retenue par vos seuils&#xa0;: afficher</numerusform>
            <numerusform>%n retenues par vos seuils&#xa0;: afficher</numerusform>
        </translation>
    </message>
    <message>
        <source>No notification fits these filters.</source>
        <translation>Aucune notification ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications</source>
        <translation>
            <numerusform>%n notification</numerusform>
            <numerusform>%n notifications</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
    <message>
        <source>Contract {name} is in use now.</source>
        <translation>Le contrat {name} est maintenant utilisé.</translation>
    </message>
    <message>
        <source>notifications {day}</source>
        <translation>notifications {day}</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listes (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications deleted</source>
        <translation>
            <numerusform>%n notification supprimée</numerusform>
            <numerusform>%n notifications supprimées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationsWritten</name>
    <message>
        <source>Open &amp;file</source>
        <translation>Ouvrir le &amp;fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications</source>
        <translation>
            <numerusform>%n notification</numerusform>
            <numerusform>%n notifications</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} notifications written</source>
        <translation>{done} notifications sur {total} écrites</translation>
    </message>
</context>
<context>
    <name>OfferActions</name>
    <message>
        <source> &amp;Buy for {price}</source>
        <translation> Ac&amp;heter pour {price}</translation>
    </message>
    <message>
        <source> &amp;Refuse</source>
        <translation> &amp;Refuser</translation>
    </message>
    <message>
        <source>Refuse the offer; nothing is due</source>
        <translation>Refuser l’offre&#xa0;; rien n’est dû</translation>
    </message>
    <message>
        <source> New &amp;simulation</source>
        <translation> Nouvelle s&amp;imulation</translation>
    </message>
    <message>
        <source>Refuse the offer, and ask for another with the values kept</source>
        <translation>Refuser l’offre et en demander une autre en conservant les valeurs</translation>
    </message>
</context>
<context>
    <name>OffersDialog</name>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>What can be ordered on {company} under contract {contract}</source>
        <translation>Ce qui peut être commandé sur {company} au titre du contrat {contract}</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Overdues</source>
        <translation>Impayés</translation>
    </message>
</context>
<context>
    <name>OptionalDate</name>
    <message>
        <source>Choose a day (F4)</source>
        <translation>Choisir un jour (F4)</translation>
    </message>
    <message>
        <source>Choose a day: {field}</source>
        <translation>Choisir un jour&#xa0;: {field}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>OrderStep</name>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Amount wanted</source>
        <translation>Montant souhaité</translation>
    </message>
    <message>
        <source>Total outstanding today (optional)</source>
        <translation>Montant total de l’encours à ce jour (facultatif)</translation>
    </message>
    <message>
        <source>Nothing is on record. Empty changes nothing.</source>
        <translation>Aucun montant n’est enregistré. Laisser vide ne change rien.</translation>
    </message>
    <message>
        <source>On record: {amount}. Empty changes nothing.</source>
        <translation>Montant enregistré&#xa0;: {amount}. Laisser vide ne change rien.</translation>
    </message>
    <message>
        <source>The contract fixes the terms: {amount}, insured at {percentage} %.</source>
        <translation>Le contrat fixe les conditions&#xa0;: {amount}, quotité garantie de {percentage}&#xa0;%.</translation>
    </message>
    <message>
        <source>The insurer sets the amount of an @rating limit and answers at once.</source>
        <translation>L’assureur fixe le montant d’une Garantie @rating et répond immédiatement.</translation>
    </message>
    <message>
        <source>&amp;Amount wanted</source>
        <translation>&amp;Montant souhaité</translation>
    </message>
    <message>
        <source>The highest amount this customer may owe you at one time.</source>
        <translation>Le montant le plus élevé que ce client pourra vous devoir à un moment donné.</translation>
    </message>
    <message>
        <source>Your &amp;reference for this customer (optional)</source>
        <translation>&amp;Référence client (facultative)</translation>
    </message>
    <message>
        <source>At most 35 characters, such as the customer number in your accounts.</source>
        <translation>35 caractères au plus, par exemple le numéro du client dans votre comptabilité.</translation>
    </message>
    <message>
        <source>Total &amp;outstanding today (optional)</source>
        <translation>Montant total de l’&amp;encours à ce jour (facultatif)</translation>
    </message>
</context>
<context>
    <name>OrderWizard</name>
    <message>
        <source>New request: {product}</source>
        <translation>Nouvelle demande&#xa0;: {product}</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Amount asked</source>
        <translation>Montant demandé</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>Garant</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Référence client</translation>
    </message>
    <message>
        <source>none</source>
        <translation>néant</translation>
    </message>
    <message>
        <source>Total outstanding</source>
        <translation>Montant total de l’encours</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Which requests to list</source>
        <translation>Demandes à afficher</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source> &amp;Export list…</source>
        <translation> E&amp;xporter la liste…</translation>
    </message>
    <message>
        <source> &amp;Withdraw</source>
        <translation> &amp;Retirer</translation>
    </message>
    <message>
        <source> &amp;Correct and send…</source>
        <translation> &amp;Corriger et envoyer…</translation>
    </message>
    <message>
        <source> Send &amp;again</source>
        <translation> Ren&amp;voyer</translation>
    </message>
    <message>
        <source> &amp;Discard</source>
        <translation> Classer &amp;sans suite</translation>
    </message>
    <message>
        <source>Open c&amp;ompany</source>
        <translation>&amp;Ouvrir l’entreprise</translation>
    </message>
    <message>
        <source>Withdraw or discard the request</source>
        <translation>Retirer la demande ou la classer sans suite</translation>
    </message>
    <message>
        <source>Drafts ({count})</source>
        <translation>Brouillons ({count})</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>No request was made yet.</source>
        <translation>Aucune demande n’a encore été faite.</translation>
    </message>
    <message>
        <source>Everything has been sent and answered. Nothing needs your attention.</source>
        <translation>L’assureur a reçu toutes vos demandes. Rien ne requiert votre attention.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked on {moment} by {actor}</source>
        <translation>Demandé le {moment} par {actor}</translation>
    </message>
    <message>
        <source>{attempts}, the last on {moment}</source>
        <translation>{attempts}, la dernière le {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>never sent yet</source>
        <translation>pas encore envoyée</translation>
    </message>
    <message>
        <source>{state} on {moment}</source>
        <translation>{state} le {moment}</translation>
    </message>
    <message>
        <source>Withdraw this request?</source>
        <translation>Retirer cette demande&#xa0;?</translation>
    </message>
    <message>
        <source>It was never sent: the insurer will not hear of it.</source>
        <translation>Elle n’a jamais été envoyée&#xa0;: l’assureur n’en saura rien.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Put this request away?</source>
        <translation>Classer cette demande sans suite&#xa0;?</translation>
    </message>
    <message>
        <source>It was not accepted and is not sent again. It stays in the history.</source>
        <translation>Elle n’a pas été acceptée et ne sera pas renvoyée. Elle reste dans l’historique.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Classer &amp;sans suite</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>demandes</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listes (*.csv)</translation>
    </message>
    <message>
        <source>{count} written to {file}.</source>
        <translation>Liste enregistrée dans {file} ({count}).</translation>
    </message>
</context>
<context>
    <name>OutboxTable</name>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>A request of a newer version of this program</source>
        <translation>Une demande d’une version plus récente de ce programme</translation>
    </message>
    <message>
        <source>Order: {product}</source>
        <translation>Commande&#xa0;: {product}</translation>
    </message>
    <message>
        <source>Order: {product}, {amount}</source>
        <translation>Commande&#xa0;: {product}, {amount}</translation>
    </message>
    <message>
        <source>Change of amount: {product}, {amount}</source>
        <translation>Modification du montant&#xa0;: {product}, {amount}</translation>
    </message>
    <message>
        <source>Transformation: {product} into {into}</source>
        <translation>Transformation&#xa0;: {product} en {into}</translation>
    </message>
    <message>
        <source>Transformation: {product} into {into}, {amount}</source>
        <translation>Transformation&#xa0;: {product} en {into}, {amount}</translation>
    </message>
    <message>
        <source>Deletion: {product}</source>
        <translation>Suppression&#xa0;: {product}</translation>
    </message>
    <message>
        <source>End of monitoring: {product}</source>
        <translation>Arrêt du suivi&#xa0;: {product}</translation>
    </message>
    <message>
        <source>Purchase of what was offered: {product}</source>
        <translation>Achat de l’offre&#xa0;: {product}</translation>
    </message>
    <message>
        <source>Refusal of what was offered: {product}</source>
        <translation>Refus de l’offre&#xa0;: {product}</translation>
    </message>
    <message>
        <source>Renewal: {product}</source>
        <translation>Renouvellement&#xa0;: {product}</translation>
    </message>
    <message>
        <source>New company: {name}, {city}</source>
        <translation>Création d’entreprise&#xa0;: {name}, {city}</translation>
    </message>
    <message>
        <source>Notifications marked as read: {count}</source>
        <translation>Notifications marquées comme lues&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Notifications marked as unread: {count}</source>
        <translation>Notifications marquées comme non lues&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Notifications deleted: {count}</source>
        <translation>Notifications supprimées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Notifications put back: {count}</source>
        <translation>Notifications rétablies&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Custom fields: {count}</source>
        <translation>Champs personnalisés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>New custom field: {name}</source>
        <translation>Nouveau champ personnalisé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Custom field renamed: {name}</source>
        <translation>Champ personnalisé renommé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Custom field deleted</source>
        <translation>Champ personnalisé supprimé</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Favourites added: {count}</source>
        <translation>Favoris ajoutés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Favourites removed: {count}</source>
        <translation>Favoris retirés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Overdue declaration: {amount}, lines: {count}</source>
        <translation>Déclaration d’impayé de {amount} – lignes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Overdue declaration, uninsured debt: {amount}, lines: {count}</source>
        <translation>Déclaration d’impayé, créance non garantie de {amount} – lignes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Addition to an overdue declaration, lines: {count}</source>
        <translation>Déclaration additionnelle d’impayé – lignes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Due date extension, invoices: {count}</source>
        <translation>Prorogation d’échéance – factures&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Change of a due date extension, invoices: {count}</source>
        <translation>Modification d’une prorogation d’échéance – factures&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Cancellation of an overdue declaration</source>
        <translation>Annulation d’une déclaration d’impayé</translation>
    </message>
    <message>
        <source>Contact of an overdue declaration: {name}</source>
        <translation>Contact d’une déclaration d’impayé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Cancellation of a due date extension</source>
        <translation>Annulation d’une prorogation d’échéance</translation>
    </message>
    <message>
        <source>Turnover declaration, saved</source>
        <translation>Déclaration d’activité, enregistrée</translation>
    </message>
    <message>
        <source>Turnover declaration, sent</source>
        <translation>Déclaration d’activité, envoyée</translation>
    </message>
    <message>
        <source>Answer to an information request on a cover</source>
        <translation>Réponse à une demande d’engagements (ILU)</translation>
    </message>
    <message>
        <source>Document: {file}</source>
        <translation>Document&#xa0;: {file}</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>depuis {time}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>Will probably be refused: {reason}</source>
        <translation>Sera probablement refusée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Numéro Easy</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Numéro de la demande</translation>
    </message>
</context>
<context>
    <name>OverdueList</name>
    <message>
        <source>Company, number, reference, invoice…</source>
        <translation>Entreprise, numéro, référence, facture…</translation>
    </message>
    <message>
        <source>Filter overdue declarations</source>
        <translation>Filtrer les déclarations d’impayé</translation>
    </message>
    <message>
        <source> Insu&amp;red</source>
        <translation> &amp;Garanties</translation>
    </message>
    <message>
        <source> Uninsure&amp;d</source>
        <translation> Non garan&amp;ties</translation>
    </message>
    <message>
        <source> &amp;Intervention asked</source>
        <translation> &amp;Intervention demandée</translation>
    </message>
    <message>
        <source> N&amp;o intervention</source>
        <translation> Sans inter&amp;vention</translation>
    </message>
    <message>
        <source> Collected by: {name}</source>
        <translation> Recouvrement&#xa0;: {name}</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Effa&amp;cer</translation>
    </message>
    <message>
        <source>Clear every filter</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source> E&amp;xport…</source>
        <translation> E&amp;xporter…</translation>
    </message>
    <message>
        <source>Export the overdue declarations</source>
        <translation>Exporter les déclarations d’impayé</translation>
    </message>
    <message>
        <source>Export the overdue declarations…</source>
        <translation>Exporter les déclarations d’impayé…</translation>
    </message>
    <message>
        <source>Open the declaration</source>
        <translation>Ouvrir la déclaration</translation>
    </message>
    <message>
        <source>Add to the declaration</source>
        <translation>Déclaration additionnelle</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Ouvrir l’entreprise</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Overdue declarations</source>
        <translation>Déclarations d’impayé</translation>
    </message>
    <message numerus="yes">
        <source>%n declarations</source>
        <translation>
            <numerusform>%n déclaration</numerusform>
            <numerusform>%n déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
    <message>
        <source> &amp;Status</source>
        <translation> Stat&amp;ut</translation>
    </message>
    <message>
        <source> &amp;Status: {names}</source>
        <translation> Stat&amp;ut&#xa0;: {names}</translation>
    </message>
    <message>
        <source>No declaration fits these filters.</source>
        <translation>Aucune déclaration ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>No overdue has been declared under this contract.</source>
        <translation>Aucun impayé n’a été déclaré sous ce contrat.</translation>
    </message>
    <message>
        <source>overdues</source>
        <translation>impayés</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listes (*.csv)</translation>
    </message>
    <message>
        <source>Export the overdue declarations as shown</source>
        <translation>Exporter les déclarations d’impayé affichées</translation>
    </message>
</context>
<context>
    <name>OverdueTable</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>Déclaré le</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Insured debt</source>
        <translation>Créance garantie</translation>
    </message>
    <message>
        <source>Uninsured debt</source>
        <translation>Créance non garantie</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>pas encore attribuée</translation>
    </message>
    <message>
        <source>Collected by: {collector}</source>
        <translation>Recouvrement&#xa0;: {collector}</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Non demandée</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>no last day</source>
        <translation>sans date limite</translation>
    </message>
    <message>
        <source>declared late</source>
        <translation>hors délai</translation>
    </message>
</context>
<context>
    <name>OverduesPage</name>
    <message>
        <source>Overdues</source>
        <translation>Impayés</translation>
    </message>
    <message>
        <source> Declare an o&amp;verdue…</source>
        <translation> Déclarer un im&amp;payé…</translation>
    </message>
    <message>
        <source>Declare an overdue…</source>
        <translation>Déclarer un impayé…</translation>
    </message>
    <message>
        <source>No overdue has been declared under this contract.</source>
        <translation>Aucun impayé n’a été déclaré sous ce contrat.</translation>
    </message>
</context>
<context>
    <name>PageButton</name>
    <message>
        <source>{page}, {count} new</source>
        <translation>{page}, {count} en attente</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Dernière page</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Page {page}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Company search</source>
        <translation>Recherche d’entreprise</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Overdues</source>
        <translation>Impayés</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Bulk orders</source>
        <translation>Commandes en masse</translation>
    </message>
    <message>
        <source>Turnover declarations</source>
        <translation>Déclarations d’activité</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Overdue declaration</source>
        <translation>Déclaration d’impayé</translation>
    </message>
    <message>
        <source>Due date extension</source>
        <translation>Prorogation d’échéance</translation>
    </message>
    <message>
        <source>Turnover declaration</source>
        <translation>Déclaration d’activité</translation>
    </message>
</context>
<context>
    <name>PaletteKeywords</name>
    <message>
        <source>start dashboard overview to-do</source>
        <translation>accueil tableau de bord vue d’ensemble à faire</translation>
    </message>
    <message>
        <source>find debtor buyer customer identifier</source>
        <translation>trouver débiteur acheteur client identifiant</translation>
    </message>
    <message>
        <source>customers debtors buyers covers limits</source>
        <translation>clients débiteurs acheteurs garanties limites agréments</translation>
    </message>
    <message>
        <source>unpaid claims late payment</source>
        <translation>impayés sinistres retard de paiement</translation>
    </message>
    <message>
        <source>inbox messages alerts decisions</source>
        <translation>boîte de réception messages alertes décisions</translation>
    </message>
    <message>
        <source>import list file spreadsheet many</source>
        <translation>importer liste fichier tableur plusieurs</translation>
    </message>
    <message>
        <source>declare sales period</source>
        <translation>déclarer chiffre d’affaires période</translation>
    </message>
    <message>
        <source>queue waiting sent refused drafts</source>
        <translation>file en attente envoyé refusé brouillons</translation>
    </message>
    <message>
        <source>papers files upload balance sheets</source>
        <translation>papiers fichiers transmettre bilans</translation>
    </message>
    <message>
        <source>preferences options configuration</source>
        <translation>préférences options configuration réglages</translation>
    </message>
    <message>
        <source>order request cover information declare</source>
        <translation>commander demander garantie information déclarer</translation>
    </message>
    <message>
        <source>synchronise send receive fetch</source>
        <translation>synchroniser envoyer recevoir récupérer</translation>
    </message>
    <message>
        <source>reload update</source>
        <translation>recharger mettre à jour</translation>
    </message>
    <message>
        <source>find narrow</source>
        <translation>trouver restreindre</translation>
    </message>
    <message>
        <source>collapse rail navigation</source>
        <translation>réduire barre navigation</translation>
    </message>
    <message>
        <source>zoom in font bigger</source>
        <translation>zoom agrandir police</translation>
    </message>
    <message>
        <source>zoom out font</source>
        <translation>zoom réduire police</translation>
    </message>
    <message>
        <source>zoom reset font</source>
        <translation>zoom rétablir police</translation>
    </message>
    <message>
        <source>help manual documentation</source>
        <translation>aide manuel documentation</translation>
    </message>
    <message>
        <source>keys hotkeys</source>
        <translation>touches raccourcis</translation>
    </message>
    <message>
        <source>version licences</source>
        <translation>version licences</translation>
    </message>
    <message>
        <source>exit leave end close</source>
        <translation>sortir quitter fin fermer</translation>
    </message>
</context>
<context>
    <name>PaletteSettings</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>appearance colours scheme mode night day</source>
        <translation>apparence couleurs mode nuit jour</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>font larger smaller zoom</source>
        <translation>police plus grand plus petit zoom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Dates and figures</source>
        <translation>Dates et nombres</translation>
    </message>
    <message>
        <source>regional format locale numbers amounts decimal separator</source>
        <translation>format régional locale nombres montants séparateur décimal</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Page de démarrage</translation>
    </message>
    <message>
        <source>begin opening first</source>
        <translation>début ouverture première</translation>
    </message>
    <message>
        <source>Covers ending soon</source>
        <translation>Garanties arrivant à échéance</translation>
    </message>
    <message>
        <source>imminent end days horizon expiry</source>
        <translation>fin imminente jours horizon échéance</translation>
    </message>
    <message>
        <source>Rows per page</source>
        <translation>Lignes par page</translation>
    </message>
    <message>
        <source>portfolio lines companies length</source>
        <translation>portefeuille lignes entreprises longueur</translation>
    </message>
    <message>
        <source>Local names and addresses</source>
        <translation>Noms et adresses locaux</translation>
    </message>
    <message>
        <source>alphabet script non-Latin</source>
        <translation>alphabet écriture non latine</translation>
    </message>
    <message>
        <source>CRS number</source>
        <translation>Numéro CRS</translation>
    </message>
    <message>
        <source>identifier column</source>
        <translation>identifiant colonne</translation>
    </message>
    <message>
        <source>Closing hides the window in the tray</source>
        <translation>Fermer réduit la fenêtre dans la zone de notification</translation>
    </message>
    <message>
        <source>background icon quit notices</source>
        <translation>arrière-plan icône quitter avis</translation>
    </message>
    <message>
        <source>Country of the search</source>
        <translation>Pays de la recherche</translation>
    </message>
    <message>
        <source>default nation</source>
        <translation>pays par défaut</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>language start page contract country tray</source>
        <translation>langue page de démarrage contrat pays zone de notification</translation>
    </message>
    <message>
        <source>Portfolio and covers</source>
        <translation>Portefeuille et garanties</translation>
    </message>
    <message>
        <source>rows ending soon local names CRS</source>
        <translation>lignes fin proche noms locaux CRS</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>thresholds increase decrease told</source>
        <translation>seuils hausse baisse signaler</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>daily digest SMTP account</source>
        <translation>résumé quotidien compte SMTP</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>theme colours text size</source>
        <translation>thème couleurs taille du texte</translation>
    </message>
    <message>
        <source>Regional format</source>
        <translation>Format régional</translation>
    </message>
    <message>
        <source>dates figures amounts</source>
        <translation>dates nombres montants</translation>
    </message>
    <message>
        <source>Profile and data</source>
        <translation>Profil et données</translation>
    </message>
    <message>
        <source>folder key check store</source>
        <translation>dossier clé contrôle base</translation>
    </message>
    <message>
        <source>Simulated insurer</source>
        <translation>Assureur simulé</translation>
    </message>
    <message>
        <source>clock time advance day</source>
        <translation>horloge heure avancer jour</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>version licences</source>
        <translation>version licences</translation>
    </message>
    <message>
        <source>Settings: {section}</source>
        <translation>Paramètres&#xa0;: {section}</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>like the system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>like the language</source>
        <translation>comme la langue</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>all in one long list</source>
        <translation>tout en une seule longue liste</translation>
    </message>
</context>
<context>
    <name>PdfPane</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
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
        <translation>Montant différent</translation>
    </message>
    <message>
        <source>Other date</source>
        <translation>Date différente</translation>
    </message>
    <message>
        <source>Other date and amount</source>
        <translation>Date et montant différents</translation>
    </message>
    <message>
        <source>Added by the insurer</source>
        <translation>Ajoutée par l’assureur</translation>
    </message>
    <message>
        <source>Left out by the insurer</source>
        <translation>Retirée par l’assureur</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Insurer&apos;s plan</source>
        <translation>Assureur</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the insurer&apos;s plan differ from yours.</source>
        <translation>
            <numerusform>%n ligne du plan de l’assureur diffère du vôtre.</numerusform>
            <numerusform>%n lignes du plan de l’assureur diffèrent du vôtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The total is the same: {amount}.</source>
        <translation>Le total est le même&#xa0;: {amount}.</translation>
    </message>
    <message>
        <source>The insurer&apos;s plan is the one you asked for.</source>
        <translation>Le plan de l’assureur est celui que vous avez demandé.</translation>
    </message>
    <message>
        <source>Payment plan asked for</source>
        <translation>Plan de paiement demandé</translation>
    </message>
    <message>
        <source>Payment plan asked for and the insurer&apos;s plan</source>
        <translation>Plan de paiement demandé et plan de l’assureur</translation>
    </message>
</context>
<context>
    <name>PortfolioColumns</name>
    <message>
        <source>Overdue</source>
        <translation>Impayé</translation>
    </message>
    <message>
        <source>Overdues: {count}</source>
        <translation>Impayés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Référence client</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Encours</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>Uncovered</source>
        <translation>Non couvert</translation>
    </message>
    <message>
        <source>Unused cover</source>
        <translation>Garantie non utilisée</translation>
    </message>
    <message>
        <source>Overdues</source>
        <translation>Impayés</translation>
    </message>
    <message>
        <source>Internal credit limit</source>
        <translation>Limite de crédit interne</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Numéro Easy</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
</context>
<context>
    <name>PortfolioCompanies</name>
    <message>
        <source>Filter this list as you type…</source>
        <translation>Filtrer cette liste au fil de la saisie…</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrer cette liste</translation>
    </message>
    <message>
        <source>Looks through the whole portfolio: any part of any column, without accents or case.</source>
        <translation>Parcourt tout le portefeuille&#xa0;: toute partie d’une colonne, sans tenir compte des accents ni de la casse.</translation>
    </message>
    <message>
        <source> Search c&amp;riteria</source>
        <translation> C&amp;ritères de recherche</translation>
    </message>
    <message>
        <source>Narrow the whole portfolio (Ctrl+Shift+F)</source>
        <translation>Restreindre tout le portefeuille (Ctrl+Maj+F)</translation>
    </message>
    <message>
        <source> &amp;View</source>
        <translation> &amp;Présentation</translation>
    </message>
    <message>
        <source>Sorting, columns and density of the list</source>
        <translation>Tri, colonnes et densité de la liste</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>more than {count} of {total} companies</source>
        <translation>plus de {count} entreprises sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n entreprise</numerusform>
            <numerusform>%n entreprises</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} companies</source>
        <translation>{count} sur {total} entreprises</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>T&amp;out afficher</translation>
    </message>
    <message>
        <source>Show the latest {count}</source>
        <translation>Afficher les {count} dernières</translation>
    </message>
    <message>
        <source>Clear &amp;filter</source>
        <translation>Effacer le filt&amp;re</translation>
    </message>
    <message>
        <source>No company is in the portfolio yet: order a first product on one.</source>
        <translation>Aucune entreprise dans le portefeuille&#xa0;: commandez un premier produit sur l’une d’elles.</translation>
    </message>
    <message>
        <source>Search a company</source>
        <translation>Rechercher une entreprise</translation>
    </message>
    <message>
        <source>No company is marked as a favourite yet: mark it by its star or Ctrl+D.</source>
        <translation>Aucune entreprise n’est encore en favori&#xa0;: marquez-la par son étoile ou Ctrl+D.</translation>
    </message>
    <message>
        <source>No company matches this filter.</source>
        <translation>Aucune entreprise ne correspond à ce filtre.</translation>
    </message>
</context>
<context>
    <name>PortfolioCriteria</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>DRA {figures}</source>
        <translation>DRA {figures}</translation>
    </message>
    <message>
        <source>Name: {text}</source>
        <translation>Nom&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{kind}: {value}</source>
        <translation>{kind}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{what}: from {first}</source>
        <translation>{what}&#xa0;: à partir de {first}</translation>
    </message>
    <message>
        <source>{what}: up to {last}</source>
        <translation>{what}&#xa0;: jusqu’à {last}</translation>
    </message>
    <message>
        <source>{what}: {first} to {last}</source>
        <translation>{what}&#xa0;: de {first} à {last}</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Deleted field</source>
        <translation>Champ supprimé</translation>
    </message>
    <message>
        <source>{what}: {text}</source>
        <translation>{what}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Days before the end: {days}</source>
        <translation>Jours avant la fin&#xa0;: {days}</translation>
    </message>
    <message>
        <source>Companies of a link: {count}</source>
        <translation>Entreprises d’un lien&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Outstanding above cover</source>
        <translation>Encours supérieur à la garantie</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>Garant</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Date de fin</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Numéro Easy</translation>
    </message>
</context>
<context>
    <name>PortfolioExport</name>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>portefeuille</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listes (*.csv)</translation>
    </message>
    <message>
        <source>Export the portfolio as shown</source>
        <translation>Exporter le portefeuille tel qu’affiché</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>All exports</source>
        <translation>Tous les exports</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’export</translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n entreprise</numerusform>
            <numerusform>%n entreprises</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} written to {file}.</source>
        <translation>Liste enregistrée dans {file} ({count}).</translation>
    </message>
    <message>
        <source>{done} companies written</source>
        <translation>{done} entreprises écrites</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>PortfolioIlus</name>
    <message>
        <source>ILUs</source>
        <translation>Demandes d’engagements</translation>
    </message>
    <message>
        <source> &amp;Open</source>
        <translation> &amp;Ouvrir</translation>
    </message>
    <message>
        <source>Answer the ILU chosen, or see what was answered</source>
        <translation>Répondre à la demande d’engagements choisie, ou voir ce qui a été répondu</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Ouvrir l’entreprise</translation>
    </message>
    <message>
        <source> &amp;Active ({count})</source>
        <translation> Act&amp;ives ({count})</translation>
    </message>
    <message>
        <source> C&amp;losed ({count})</source>
        <translation> Fer&amp;mées ({count})</translation>
    </message>
    <message>
        <source>No ILU waits for your answer. The insurer asks when a cover is hardly used.</source>
        <translation>Aucune demande d’engagements n’attend votre réponse. L’assureur vous interroge lorsqu’une garantie est peu utilisée.</translation>
    </message>
    <message>
        <source>No ILU has been answered, closed or has expired yet.</source>
        <translation>Aucune demande d’engagements n’a encore reçu de réponse, été fermée ou expiré.</translation>
    </message>
    <message numerus="yes">
        <source>%n ILUs</source>
        <translation>
            <numerusform>%n demande d’engagements</numerusform>
            <numerusform>%n demandes d’engagements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Overdues</source>
        <translation>Impayés</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Garanties arrivant à échéance</translation>
    </message>
    <message>
        <source>ILUs</source>
        <translation>Demandes d’engagements</translation>
    </message>
    <message>
        <source>What to list</source>
        <translation>Contenu de la liste</translation>
    </message>
    <message>
        <source>Search criteria</source>
        <translation>Critères de recherche</translation>
    </message>
    <message>
        <source>Arrange columns…</source>
        <translation>Disposer les colonnes…</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Enregistrer comme vue…</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source> &amp;Export…</source>
        <translation> E&amp;xporter…</translation>
    </message>
    <message>
        <source>Export the portfolio</source>
        <translation>Exporter le portefeuille</translation>
    </message>
    <message>
        <source>Show all companies</source>
        <translation>Afficher toutes les entreprises</translation>
    </message>
    <message>
        <source>Clear every filter</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Selection summary</source>
        <translation>Synthèse de la sélection</translation>
    </message>
</context>
<context>
    <name>PortfolioTable</name>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Com&amp;pact rows</source>
        <translation>Lignes com&amp;pactes</translation>
    </message>
    <message>
        <source>&amp;Arrange columns…</source>
        <translation>&amp;Disposer les colonnes…</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
    <message>
        <source>Space ticks a company, Ctrl+A all of them, Enter opens it, Ctrl+D marks it as a favourite.</source>
        <translation>Espace coche une entreprise, Ctrl+A toutes, Entrée l’ouvre, Ctrl+D l’ajoute aux favoris.</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
</context>
<context>
    <name>PortfolioViews</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Criteria, columns and sorting saved under a name</source>
        <translation>Critères, colonnes et tri enregistrés sous un nom</translation>
    </message>
    <message>
        <source> Vie&amp;ws</source>
        <translation> &amp;Vues</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Vue&#xa0;: {name}</translation>
    </message>
    <message>
        <source>&amp;Latest companies</source>
        <translation>&amp;Dernières entreprises</translation>
    </message>
    <message>
        <source>&amp;Whole portfolio</source>
        <translation>&amp;Portefeuille entier</translation>
    </message>
    <message>
        <source>&amp;Favourites</source>
        <translation>&amp;Favoris</translation>
    </message>
    <message>
        <source>Outstanding &amp;above cover</source>
        <translation>Encours &amp;supérieur à la garantie</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>&amp;Enregistrer comme vue…</translation>
    </message>
    <message>
        <source>&amp;Overwrite “{name}”</source>
        <translation>Re&amp;mplacer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Rename “{name}”…</source>
        <translation>&amp;Renommer «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>&amp;Delete “{name}”</source>
        <translation>S&amp;upprimer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>O&amp;pen the portfolio with “{name}”</source>
        <translation>&amp;Ouvrir le portefeuille avec «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Enregistrer comme vue</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>View “{name}” saved.</source>
        <translation>Vue «&#xa0;{name}&#xa0;» enregistrée.</translation>
    </message>
    <message>
        <source>The portfolio opens with “{name}”.</source>
        <translation>Le portefeuille s’ouvre avec «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The portfolio no longer opens with “{name}”.</source>
        <translation>Le portefeuille ne s’ouvre plus avec «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>View “{name}” deleted.</source>
        <translation>Vue «&#xa0;{name}&#xa0;» supprimée.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Confidential: for {holder}, contract {contract}, only. Do not pass on. {company}, printed on {moment}.</source>
        <translation>Confidentiel&#xa0;: réservé à {holder}, contrat {contract}. Ne pas diffuser. {company}, imprimé le {moment}.</translation>
    </message>
    <message>
        <source>DEMONSTRATION – simulated: this says nothing about a real company</source>
        <translation>DÉMONSTRATION – simulation&#xa0;: ne dit rien d’une entreprise réelle</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>No errors left</source>
        <translation>Plus aucune erreur</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Enter goes to the cell</source>
        <translation>Entrée va à la cellule</translation>
    </message>
    <message>
        <source>Shows or hides the list of errors</source>
        <translation>Affiche ou masque la liste des erreurs</translation>
    </message>
    <message numerus="yes">
        <source> %n errors</source>
        <translation>
            <numerusform> %n erreur</numerusform>
            <numerusform> %n erreurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>Credit limit</source>
        <translation>Agrément</translation>
    </message>
    <message>
        <source>@rating limit</source>
        <translation>Garantie @rating</translation>
    </message>
    <message>
        <source>Express credit limit</source>
        <translation>Accord Express</translation>
    </message>
    <message>
        <source>TopLiner</source>
        <translation>TopLiner</translation>
    </message>
    <message>
        <source>DRA flash</source>
        <translation>DRA flash</translation>
    </message>
    <message>
        <source>DRA monitored</source>
        <translation>DRA avec suivi</translation>
    </message>
    <message>
        <source>@rating opinion flash</source>
        <translation>Avis @rating flash</translation>
    </message>
    <message>
        <source>@rating opinion monitored</source>
        <translation>Avis @rating avec suivi</translation>
    </message>
    <message>
        <source>Customised credit opinion</source>
        <translation>Avis de crédit personnalisé</translation>
    </message>
    <message>
        <source>Snapshot report</source>
        <translation>Rapport instantané</translation>
    </message>
    <message>
        <source>Full report, immediate</source>
        <translation>Rapport complet, livraison immédiate</translation>
    </message>
    <message>
        <source>Full report, new investigation</source>
        <translation>Rapport complet, nouvelle enquête</translation>
    </message>
    <message>
        <source>Credit report</source>
        <translation>Rapport de crédit</translation>
    </message>
</context>
<context>
    <name>ProductAction</name>
    <message>
        <source>Modify the amount…</source>
        <translation>Modifier le montant…</translation>
    </message>
    <message>
        <source>Transform into: {product}…</source>
        <translation>Transformer en&#xa0;: {product}…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>Buy…</source>
        <translation>Acheter…</translation>
    </message>
    <message>
        <source>Refuse the offer…</source>
        <translation>Refuser l’offre…</translation>
    </message>
    <message>
        <source>New simulation…</source>
        <translation>Nouvelle simulation…</translation>
    </message>
    <message>
        <source>Stop monitoring…</source>
        <translation>Arrêter le suivi…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>ProductBlock</name>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Decision amount</source>
        <translation>Montant de la décision</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Dernière mise à jour</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>{field}, from</source>
        <translation>{field}, de</translation>
    </message>
    <message>
        <source>{field}, to</source>
        <translation>{field}, à</translation>
    </message>
    <message>
        <source>The first value must not be above the second.</source>
        <translation>La première valeur ne doit pas dépasser la seconde.</translation>
    </message>
    <message>
        <source>An amount cannot be below zero.</source>
        <translation>Un montant ne peut pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>“{typed}” is not a date.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Tous les produits</translation>
    </message>
</context>
<context>
    <name>ProductDetails</name>
    <message>
        <source>Earlier decisions</source>
        <translation>Décisions antérieures</translation>
    </message>
    <message>
        <source>requested {amount}</source>
        <translation>{amount} demandés</translation>
    </message>
</context>
<context>
    <name>ProductRow</name>
    <message>
        <source>Decision awaited…</source>
        <translation>Décision attendue…</translation>
    </message>
    <message>
        <source>Decision awaited: {product}</source>
        <translation>Décision attendue&#xa0;: {product}</translation>
    </message>
    <message>
        <source>Offer open until {moment}…</source>
        <translation>Offre valable jusqu’au {moment}…</translation>
    </message>
    <message>
        <source>Report expected on {day}…</source>
        <translation>Rapport attendu le {day}…</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Open the report: {product}</source>
        <translation>Ouvrir le rapport&#xa0;: {product}</translation>
    </message>
    <message>
        <source>DRA {dra}</source>
        <translation>DRA {dra}</translation>
    </message>
    <message>
        <source>Requested {amount}</source>
        <translation>Demandé&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>{amount} being examined</source>
        <translation>{amount} à l’étude</translation>
    </message>
    <message>
        <source>decided on {day}</source>
        <translation>décision du {day}</translation>
    </message>
    <message>
        <source>ordered on {day}</source>
        <translation>commandé le {day}</translation>
    </message>
    <message>
        <source>ends on {day}</source>
        <translation>échéance le {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n jour restant</numerusform>
            <numerusform>%n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>monitored: every change is notified</source>
        <translation>avec suivi&#xa0;: chaque changement est notifié</translation>
    </message>
    <message>
        <source>only downgrades are notified</source>
        <translation>seules les diminutions sont notifiées</translation>
    </message>
    <message>
        <source>overdues declarable until {day}</source>
        <translation>impayés déclarables jusqu’au {day}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>ProductStatus</name>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Partially granted</source>
        <translation>Partiellement accordé</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduit</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Résilié</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>En cours d’annulation</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>En cours de suppression</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Réalisé</translation>
    </message>
</context>
<context>
    <name>ProfilePart</name>
    <message>
        <source>In the keyring of the operating system</source>
        <translation>Dans le trousseau du système d’exploitation</translation>
    </message>
    <message>
        <source>Behind your passphrase</source>
        <translation>Protégée par votre phrase secrète</translation>
    </message>
    <message>
        <source>Beside the store: fit for demonstration data only</source>
        <translation>À côté de la base&#xa0;: convient aux seules données de démonstration</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Assureur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Demonstration data: nothing in it is real</source>
        <translation>Données de démonstration&#xa0;: rien n’y est réel</translation>
    </message>
    <message>
        <source>Simulated on this computer ({backend})</source>
        <translation>Simulé sur cet ordinateur ({backend})</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>{name} cannot be the name of a profile.</source>
        <translation>{name} ne peut pas être le nom d’un profil.</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces, dots and dashes, or give the path of a folder.</source>
        <translation>Utilisez des lettres, des chiffres, des espaces, des points et des tirets, ou donnez le chemin d’un dossier.</translation>
    </message>
    <message>
        <source>The folder {folder} is kept in step with a cloud ({cause}); that would damage the store.</source>
        <translation>Le dossier {folder} est synchronisé avec un espace en ligne ({cause})&#xa0;; cela endommagerait la base.</translation>
    </message>
    <message>
        <source>The folder {folder} lies on the network ({cause}); that would damage the store.</source>
        <translation>Le dossier {folder} se trouve sur le réseau ({cause})&#xa0;; cela endommagerait la base.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer: --profile DIR.</source>
        <translation>Choisissez un dossier sur un disque de cet ordinateur&#xa0;: --profile DOSSIER.</translation>
    </message>
    <message>
        <source>There is no profile in {folder}.</source>
        <translation>Il n’y a pas de profil dans {folder}.</translation>
    </message>
    <message>
        <source>Check --profile, or make one with demonstration data: cofanet-desktop demo --profile NAME.</source>
        <translation>Vérifiez --profile, ou créez-en un avec des données de démonstration&#xa0;: cofanet-desktop demo --profile NOM.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {cause}.</source>
        <translation>Le dossier {folder} ne peut pas être utilisé&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, on a disk with some space left.</source>
        <translation>Choisissez un dossier où vous pouvez écrire, sur un disque où il reste de l’espace.</translation>
    </message>
    <message>
        <source>The folder {folder} holds other files ({file}) and no profile.</source>
        <translation>Le dossier {folder} contient d’autres fichiers ({file}) et aucun profil.</translation>
    </message>
    <message>
        <source>Choose an empty folder or a new name.</source>
        <translation>Choisissez un dossier vide ou un nouveau nom.</translation>
    </message>
    <message>
        <source>The profile {folder} is open in another window or command.</source>
        <translation>Le profil {folder} est ouvert dans une autre fenêtre ou par une autre commande.</translation>
    </message>
    <message>
        <source>Close that window or wait for that command, or choose another --profile.</source>
        <translation>Fermez cette fenêtre ou attendez la fin de cette commande, ou choisissez un autre --profile.</translation>
    </message>
    <message>
        <source>There is a profile called {name} already.</source>
        <translation>Il existe déjà un profil nommé {name}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>ProfilesMenu</name>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Profils</translation>
    </message>
    <message>
        <source>&amp;New demonstration profile…</source>
        <translation>&amp;Nouveau profil de démonstration…</translation>
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
        <translation>Évaluation du portefeuille</translation>
    </message>
    <message>
        <source>No WAP yet</source>
        <translation>Pas encore de WAP</translation>
    </message>
    <message>
        <source>WAP {value}</source>
        <translation>WAP {value}</translation>
    </message>
    <message>
        <source>WAP: weighted assessment, 0 high risk to 10 very low risk</source>
        <translation>WAP&#xa0;: évaluation pondérée, de 0 (risque élevé) à 10 (risque très faible)</translation>
    </message>
    <message>
        <source>The portfolio holds no company yet.</source>
        <translation>Le portefeuille ne contient encore aucune entreprise.</translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n entreprise</numerusform>
            <numerusform>%n entreprises</numerusform>
        </translation>
    </message>
    <message>
        <source>{companies}, none of them both assessed and covered: nothing to weigh.</source>
        <translation>{companies}, aucune à la fois évaluée et couverte&#xa0;: rien à pondérer.</translation>
    </message>
    <message>
        <source>Local estimate, not Coface&apos;s figure · {companies}, {percent} % of them assessed</source>
        <translation>Estimation locale, et non celle de Coface · {companies}, {percent}&#xa0;% évaluées</translation>
    </message>
    <message>
        <source>{change} in a month</source>
        <translation>{change} en un mois</translation>
    </message>
    <message>
        <source>{change} in a year</source>
        <translation>{change} en un an</translation>
    </message>
    <message>
        <source>The trend begins with the first WAP.</source>
        <translation>L’évolution commence avec le premier WAP.</translation>
    </message>
    <message>
        <source>The trend begins today; it grows with every day the insurer is asked.</source>
        <translation>L’évolution commence aujourd’hui&#x202f;; elle s’étoffe chaque jour où l’assureur est interrogé.</translation>
    </message>
    <message>
        <source>DRA</source>
        <translation>DRA</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>WAP</source>
        <translation>WAP</translation>
    </message>
    <message>
        <source>Companies assessed</source>
        <translation>Entreprises évaluées</translation>
    </message>
    <message>
        <source>Companies by DRA</source>
        <translation>Entreprises par DRA</translation>
    </message>
    <message>
        <source>WAP over the last year</source>
        <translation>WAP sur un an</translation>
    </message>
    <message>
        <source>Without DRA: {companies}</source>
        <translation>Sans DRA&#xa0;: {companies}</translation>
    </message>
    <message>
        <source>DRA {dra}, {word}: {companies}</source>
        <translation>DRA {dra}, {word}&#xa0;: {companies}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{day}: WAP {value}, {percent} % of the companies assessed</source>
        <translation>{day}&#xa0;: WAP {value}, {percent}&#xa0;% des entreprises évaluées</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
</context>
<context>
    <name>QualityCard</name>
    <message>
        <source>Portfolio quality</source>
        <translation>Évaluation du portefeuille</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Open the portfolio</source>
        <translation>Ouvrir le portefeuille</translation>
    </message>
    <message>
        <source>Companies by DRA</source>
        <translation>Entreprises par DRA</translation>
    </message>
    <message>
        <source>WAP over the last year</source>
        <translation>WAP sur un an</translation>
    </message>
    <message>
        <source>Portfolio quality as a table</source>
        <translation>Qualité du portefeuille en tableau</translation>
    </message>
    <message>
        <source>Print the portfolio quality…</source>
        <translation>Imprimer la qualité du portefeuille…</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Copier comme image</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>Portfolio quality: table, print, copy</source>
        <translation>Qualité du portefeuille&#xa0;: tableau, impression, copie</translation>
    </message>
    <message>
        <source>Show as a table, print, copy</source>
        <translation>Afficher en tableau, imprimer, copier</translation>
    </message>
    <message>
        <source>The charts were copied as a picture.</source>
        <translation>Les graphiques ont été copiés comme image.</translation>
    </message>
    <message>
        <source>The figures were copied as a table.</source>
        <translation>Les chiffres ont été copiés comme tableau.</translation>
    </message>
</context>
<context>
    <name>QualityTables</name>
    <message>
        <source>Companies by DRA</source>
        <translation>Entreprises par DRA</translation>
    </message>
    <message>
        <source>WAP over the last year</source>
        <translation>WAP sur un an</translation>
    </message>
</context>
<context>
    <name>RefusalRow</name>
    <message>
        <source>Put away the message about {file}</source>
        <translation>Fermer le message sur {file}</translation>
    </message>
</context>
<context>
    <name>RefusedStrips</name>
    <message>
        <source>Correct and &amp;send</source>
        <translation>Corriger et en&amp;voyer</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Création d’entreprise</translation>
    </message>
    <message>
        <source>{product} – kept back: {reason}</source>
        <translation>{product} – demande retenue&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{product} – refused: {reason}</source>
        <translation>{product} – demande refusée&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>RenewalDialog</name>
    <message>
        <source>Renew covers</source>
        <translation>Renouveler des garanties</translation>
    </message>
    <message>
        <source>Covers to renew</source>
        <translation>Garanties à renouveler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n renewals were asked for.</source>
        <translation>
            <numerusform>%n renouvellement a été demandé.</numerusform>
            <numerusform>%n renouvellements ont été demandés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{asked} You can close this window: the answers are notified.</source>
        <translation>{asked} Vous pouvez fermer cette fenêtre&#xa0;: les réponses seront notifiées.</translation>
    </message>
    <message numerus="yes">
        <source>%n covers are asked to go on, each for the amount in force.</source>
        <translation>
            <numerusform>La reconduction de&#xa0;%n garantie sera demandée, pour le montant en vigueur.</numerusform>
            <numerusform>La reconduction de&#xa0;%n garanties sera demandée, chacune pour le montant en vigueur.</numerusform>
        </translation>
    </message>
    <message>
        <source>{possible} of {covers} can be renewed, each for the amount in force.</source>
        <translation>Renouvellement possible&#xa0;: {possible} sur {covers}, chacune pour le montant en vigueur.</translation>
    </message>
    <message numerus="yes">
        <source>%n covers</source>
        <translation>
            <numerusform>%n garantie</numerusform>
            <numerusform>%n garanties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> &amp;Renew %n covers</source>
        <translation>
            <numerusform> &amp;Renouveler&#xa0;%n garantie</numerusform>
            <numerusform> &amp;Renouveler&#xa0;%n garanties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewalsTable</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>days left: {days}</source>
        <translation>jours restants&#xa0;: {days}</translation>
    </message>
    <message>
        <source>Cannot be renewed</source>
        <translation>Non renouvelable</translation>
    </message>
    <message>
        <source>Can be renewed</source>
        <translation>Renouvelable</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renouvelée</translation>
    </message>
    <message>
        <source>Not renewed</source>
        <translation>Non renouvelée</translation>
    </message>
    <message>
        <source>Sent, answer awaited</source>
        <translation>Envoyée, réponse attendue</translation>
    </message>
    <message>
        <source>expected {moment}</source>
        <translation>attendue le {moment}</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Dernière mise à jour</translation>
    </message>
    <message>
        <source>within days; the date is told as soon as the insurer has the order</source>
        <translation>sous quelques jours&#xa0;; la date est annoncée dès que l’assureur a reçu la commande</translation>
    </message>
    <message>
        <source>at once, opens here and is kept for work without a network</source>
        <translation>immédiate&#xa0;; le rapport s’ouvre ici et reste disponible hors ligne</translation>
    </message>
    <message>
        <source>no report on file</source>
        <translation>aucun rapport disponible</translation>
    </message>
    <message>
        <source>Nothing can be delivered at once.</source>
        <translation>Aucune livraison immédiate n’est possible.</translation>
    </message>
    <message>
        <source>This report was not updated for more than a year.</source>
        <translation>Ce rapport n’a pas été mis à jour depuis plus d’un an.</translation>
    </message>
    <message>
        <source>Order a new &amp;investigation instead</source>
        <translation>Commander plutôt une nouvelle en&amp;quête</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Langue du rapport</translation>
    </message>
</context>
<context>
    <name>ReportWizard</name>
    <message>
        <source>New request: {product}</source>
        <translation>Nouvelle demande&#xa0;: {product}</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>RequestWizard</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>&amp;Submit request</source>
        <translation>&amp;Soumettre la demande</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Here is what you had begun. Go on, or throw it away.</source>
        <translation>Voici ce que vous aviez commencé. Continuez, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Forget what was typed in this form</source>
        <translation>Oublier ce qui a été saisi dans ce formulaire</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this window; what was typed is kept</source>
        <translation>Fermer cette fenêtre&#xa0;; ce qui a été saisi est conservé</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Kept as a draft: {form}. Open the form again to go on.</source>
        <translation>Le brouillon «&#xa0;{form}&#xa0;» est conservé. Rouvrez le formulaire pour continuer.</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>Le brouillon a été abandonné.</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Delete this product: {product}?</source>
        <translation>Supprimer ce produit&#xa0;: {product}&#xa0;?</translation>
    </message>
    <message>
        <source>New invoices to this company will no longer be insured. The company stays in your portfolio, and overdues can be declared on it, for 2 years.</source>
        <translation>Les nouvelles factures à cette entreprise ne seront plus garanties. L’entreprise reste dans votre portefeuille et des impayés peuvent être déclarés sur elle pendant 2 ans.</translation>
    </message>
    <message>
        <source>The product leaves the company&apos;s file as deleted.</source>
        <translation>Le produit passera au statut «&#xa0;supprimé&#xa0;» dans le dossier de l’entreprise.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Stop monitoring: {product}?</source>
        <translation>Arrêter le suivi&#xa0;: {product}&#xa0;?</translation>
    </message>
    <message>
        <source>Changes of this company will no longer be notified. It can be ordered anew.</source>
        <translation>Les changements de cette entreprise ne seront plus notifiés. Le produit pourra être commandé à nouveau.</translation>
    </message>
    <message>
        <source>&amp;Stop monitoring</source>
        <translation>&amp;Arrêter le suivi</translation>
    </message>
    <message>
        <source>Buy this TopLiner?</source>
        <translation>Acheter ce TopLiner&#xa0;?</translation>
    </message>
    <message>
        <source>The TopLiner begins as soon as the insurer has your answer.</source>
        <translation>Le TopLiner prend effet dès que l’assureur a reçu votre réponse.</translation>
    </message>
    <message>
        <source>&amp;Buy for {price}</source>
        <translation>&amp;Acheter pour {price}</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>Refuse this offer?</source>
        <translation>Refuser cette offre&#xa0;?</translation>
    </message>
    <message>
        <source>The offer ends and nothing is due. Another can be simulated.</source>
        <translation>L’offre prend fin et rien n’est dû. Une nouvelle simulation reste possible.</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message>
        <source>Saved, to be sent to the insurer.</source>
        <translation>Enregistré, à envoyer à l’assureur.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A temporary number is Z followed by digits.</source>
        <translation>Un numéro provisoire se compose de Z suivi de chiffres.</translation>
    </message>
    <message>
        <source>Create the company again.</source>
        <translation>Créez à nouveau l’entreprise.</translation>
    </message>
    <message>
        <source>Name, address, city, postcode and country are mandatory.</source>
        <translation>Le nom, l’adresse, la ville, le code postal et le pays sont obligatoires.</translation>
    </message>
    <message>
        <source>Fill them in; phone and legal identifier help.</source>
        <translation>Remplissez-les&#xa0;; le téléphone et l’identifiant légal aident aussi.</translation>
    </message>
    <message>
        <source>An amount is needed.</source>
        <translation>Un montant est nécessaire.</translation>
    </message>
    <message>
        <source>Enter the highest outstanding you expect.</source>
        <translation>Saisissez l’encours le plus élevé que vous prévoyez.</translation>
    </message>
    <message>
        <source>The amount is in {currency}, the contract is in {contract_currency}.</source>
        <translation>Le montant est en {currency}, le contrat est en {contract_currency}.</translation>
    </message>
    <message>
        <source>Convert it and ask again.</source>
        <translation>Convertissez-le et refaites la demande.</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>Le montant doit être supérieur à zéro.</translation>
    </message>
    <message>
        <source>Enter the highest outstanding you expect, or delete the cover.</source>
        <translation>Saisissez l’encours le plus élevé que vous prévoyez, ou supprimez la garantie.</translation>
    </message>
    <message>
        <source>The amount must be a whole number of {currency}.</source>
        <translation>Le montant doit être un nombre entier de {currency}.</translation>
    </message>
    <message>
        <source>Leave out the decimals.</source>
        <translation>Retirez les décimales.</translation>
    </message>
    <message>
        <source>The amount is above the largest one that can be asked: {most}.</source>
        <translation>Le montant dépasse le maximum qui peut être demandé&#xa0;: {most}.</translation>
    </message>
    <message>
        <source>Check the number of digits.</source>
        <translation>Vérifiez le nombre de chiffres.</translation>
    </message>
    <message>
        <source>Only one cover per company is allowed: the product {product} stands already ({status}).</source>
        <translation>Une seule garantie est autorisée par entreprise&#xa0;: le produit {product} existe déjà ({status}).</translation>
    </message>
    <message>
        <source>Wait for the insurer&apos;s answer.</source>
        <translation>Attendez la réponse de l’assureur.</translation>
    </message>
    <message>
        <source>Transform it: choose Transform on the product {product}.</source>
        <translation>Choisissez plutôt Transformer sur le produit {product}.</translation>
    </message>
    <message>
        <source>Modify its amount instead.</source>
        <translation>Modifiez plutôt son montant.</translation>
    </message>
    <message>
        <source>Open it on the company page.</source>
        <translation>Ouvrez-le sur la page de l’entreprise.</translation>
    </message>
    <message>
        <source>Delete it first.</source>
        <translation>Supprimez d’abord ce produit.</translation>
    </message>
    <message>
        <source>The product {product} is already ordered on this company.</source>
        <translation>Le produit {product} est déjà commandé sur cette entreprise.</translation>
    </message>
    <message>
        <source>The contract has no amount for express credit limits.</source>
        <translation>Le contrat ne prévoit aucun montant pour l’Accord Express.</translation>
    </message>
    <message>
        <source>Ask for a credit limit instead.</source>
        <translation>Demandez plutôt un Agrément.</translation>
    </message>
    <message>
        <source>An express credit limit was refused less than one year ago.</source>
        <translation>Un Accord Express a été refusé il y a moins d’un an.</translation>
    </message>
    <message>
        <source>It can be asked again from {day}; a credit limit can be asked today.</source>
        <translation>Il pourra être redemandé à partir du {day}&#xa0;; un Agrément peut être demandé dès aujourd’hui.</translation>
    </message>
    <message>
        <source>A company cannot guarantee itself.</source>
        <translation>Une entreprise ne peut pas être son propre garant.</translation>
    </message>
    <message>
        <source>Choose another company as guarantor, or none.</source>
        <translation>Choisissez une autre entreprise comme garant, ou aucune.</translation>
    </message>
    <message>
        <source>The customer reference has {length} characters, {most} are allowed.</source>
        <translation>La référence client compte {length} caractères, {most} sont autorisés.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-la.</translation>
    </message>
    <message>
        <source>The total outstanding must be zero or more, in {currency}.</source>
        <translation>Le montant total de l’encours doit être supérieur ou égal à zéro, en {currency}.</translation>
    </message>
    <message>
        <source>Correct it, or leave it empty to keep the one known.</source>
        <translation>Corrigez-le, ou laissez-le vide pour garder le montant connu.</translation>
    </message>
    <message>
        <source>The product {product} is waiting for the insurer&apos;s answer.</source>
        <translation>Le produit {product} attend la réponse de l’assureur.</translation>
    </message>
    <message>
        <source>This cannot be done on the product {product}.</source>
        <translation>Cette action n’est pas possible sur le produit {product}.</translation>
    </message>
    <message>
        <source>Choose an action the company page offers on the product.</source>
        <translation>Choisissez une action que la page de l’entreprise propose sur ce produit.</translation>
    </message>
    <message>
        <source>Order it again with New action.</source>
        <translation>Commandez-le à nouveau avec Nouvelle action.</translation>
    </message>
    <message>
        <source>The product {product} is not in force: {status}.</source>
        <translation>Le produit {product} n’est pas en vigueur&#xa0;: {status}.</translation>
    </message>
    <message>
        <source>{amount} is the amount already asked.</source>
        <translation>{amount} est le montant déjà demandé.</translation>
    </message>
    <message>
        <source>Ask for a higher or a lower amount.</source>
        <translation>Demandez un montant plus élevé ou plus bas.</translation>
    </message>
    <message>
        <source>The product {product} cannot be transformed into the product {into}.</source>
        <translation>Le produit {product} ne peut pas être transformé en {into}.</translation>
    </message>
    <message>
        <source>A credit limit becomes an @rating limit, an @rating limit a credit limit.</source>
        <translation>Un Agrément se transforme en Garantie @rating, une Garantie @rating en Agrément.</translation>
    </message>
    <message>
        <source>A TopLiner is active on this company: its credit limit must stay.</source>
        <translation>Un TopLiner est actif sur cette entreprise&#xa0;: son Agrément doit demeurer.</translation>
    </message>
    <message>
        <source>No cover is in force on this company, and none ended in the last two years.</source>
        <translation>Aucune garantie n’est en vigueur sur cette entreprise, et aucune n’a pris fin ces deux dernières années.</translation>
    </message>
    <message>
        <source>Declare it as an uninsured debt if the contract has that option.</source>
        <translation>Déclarez une créance non garantie si le contrat comprend cette option.</translation>
    </message>
    <message>
        <source>Wait for the end of the TopLiner.</source>
        <translation>Attendez la fin du TopLiner.</translation>
    </message>
    <message>
        <source>Contract {contract} does not include the product {product}.</source>
        <translation>Le contrat {contract} ne comprend pas le produit {product}.</translation>
    </message>
    <message>
        <source>Ask the insurer to add it to the contract.</source>
        <translation>Demandez à l’assureur de l’ajouter au contrat.</translation>
    </message>
    <message>
        <source>A TopLiner is not renewed: it ends on its day.</source>
        <translation>Un TopLiner ne se renouvelle pas&#xa0;: il prend fin au jour prévu.</translation>
    </message>
    <message>
        <source>Ask for a new simulation once it has ended.</source>
        <translation>Demandez une nouvelle simulation une fois qu’il a pris fin.</translation>
    </message>
    <message>
        <source>The product {product} has no end that could be put off.</source>
        <translation>Le produit {product} n’a pas d’échéance à reporter.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Il se poursuit de lui-même.</translation>
    </message>
    <message>
        <source>There is nothing left to give up.</source>
        <translation>Il n’y a plus rien à supprimer.</translation>
    </message>
    <message>
        <source>The product {product} is still monitored.</source>
        <translation>Le produit {product} fait encore l’objet d’un suivi.</translation>
    </message>
    <message>
        <source>Stop the monitoring first.</source>
        <translation>Arrêtez d’abord le suivi.</translation>
    </message>
    <message>
        <source>The product {product} is not monitored.</source>
        <translation>Le produit {product} ne fait pas l’objet d’un suivi.</translation>
    </message>
    <message>
        <source>Delete it if it is no longer needed.</source>
        <translation>Supprimez-le s’il ne vous est plus utile.</translation>
    </message>
    <message>
        <source>This order was already taken.</source>
        <translation>Cette commande a déjà été prise en compte.</translation>
    </message>
    <message>
        <source>This company was already created.</source>
        <translation>Cette entreprise a déjà été créée.</translation>
    </message>
    <message>
        <source>Search it by its name.</source>
        <translation>Recherchez-la par son nom.</translation>
    </message>
    <message>
        <source>This company is not in the portfolio of the contract.</source>
        <translation>Cette entreprise n’est pas dans le portefeuille du contrat.</translation>
    </message>
    <message>
        <source>Order a product on it first.</source>
        <translation>Commandez d’abord un produit sur elle.</translation>
    </message>
    <message>
        <source>This cover is being transformed.</source>
        <translation>Cette garantie est en cours de transformation.</translation>
    </message>
    <message>
        <source>This contract does not exist.</source>
        <translation>Ce contrat n’existe pas.</translation>
    </message>
    <message>
        <source>Choose a contract in the list at the top left.</source>
        <translation>Choisissez un contrat dans la liste en haut à gauche.</translation>
    </message>
    <message>
        <source>This company is not known.</source>
        <translation>Cette entreprise n’est pas connue.</translation>
    </message>
    <message>
        <source>Search it first, or create it.</source>
        <translation>Recherchez-la d’abord, ou créez-la.</translation>
    </message>
    <message>
        <source>This product does not exist.</source>
        <translation>Ce produit n’existe pas.</translation>
    </message>
    <message>
        <source>Open the company page to see its products.</source>
        <translation>Ouvrez la page de l’entreprise pour voir ses produits.</translation>
    </message>
    <message>
        <source>This overdue declaration does not exist.</source>
        <translation>Cette déclaration d’impayé n’existe pas.</translation>
    </message>
    <message>
        <source>Open the list of overdue declarations.</source>
        <translation>Ouvrez la liste des déclarations d’impayé.</translation>
    </message>
    <message>
        <source>This extension does not exist.</source>
        <translation>Cette prorogation d’échéance n’existe pas.</translation>
    </message>
    <message>
        <source>Open the company page to see its extensions.</source>
        <translation>Ouvrez la page de l’entreprise pour voir ses prorogations.</translation>
    </message>
    <message>
        <source>This turnover declaration does not exist.</source>
        <translation>Cette déclaration d’activité n’existe pas.</translation>
    </message>
    <message>
        <source>Open the list of turnover declarations.</source>
        <translation>Ouvrez la liste des déclarations d’activité.</translation>
    </message>
    <message>
        <source>This ILU does not exist.</source>
        <translation>Cette demande d’engagements (ILU) n’existe pas.</translation>
    </message>
    <message>
        <source>Open the list of ILUs in the portfolio.</source>
        <translation>Ouvrez la liste des demandes d’engagements dans le portefeuille.</translation>
    </message>
    <message>
        <source>This product does not exist any more.</source>
        <translation>Ce produit n’existe plus.</translation>
    </message>
    <message>
        <source>Look at the company page, then ask anew.</source>
        <translation>Consultez la page de l’entreprise, puis refaites la demande.</translation>
    </message>
    <message>
        <source>No company has the Easy number {number}.</source>
        <translation>Aucune entreprise n’a le numéro Easy {number}.</translation>
    </message>
    <message>
        <source>Check the number, or search the company by name.</source>
        <translation>Vérifiez le numéro, ou recherchez l’entreprise par son nom.</translation>
    </message>
    <message>
        <source>The company {number} is not known here yet, and the insurer cannot be asked now.</source>
        <translation>L’entreprise {number} n’est pas encore connue ici, et l’assureur ne peut pas être interrogé pour l’instant.</translation>
    </message>
    <message>
        <source>Try again once you are connected.</source>
        <translation>Réessayez une fois la connexion rétablie.</translation>
    </message>
    <message>
        <source>No request has this number.</source>
        <translation>Aucune demande ne porte ce numéro.</translation>
    </message>
    <message>
        <source>List the requests to see their numbers.</source>
        <translation>Affichez la liste des demandes pour voir leurs numéros.</translation>
    </message>
    <message>
        <source>This request was put away before.</source>
        <translation>Cette demande a déjà été classée sans suite.</translation>
    </message>
    <message>
        <source>Its form stays in the history of requests.</source>
        <translation>Son formulaire reste dans l’historique des demandes.</translation>
    </message>
    <message>
        <source>The insurer has taken this request.</source>
        <translation>L’assureur a pris cette demande en compte.</translation>
    </message>
    <message>
        <source>Delete or change its product on the company page.</source>
        <translation>Supprimez ou modifiez son produit sur la page de l’entreprise.</translation>
    </message>
    <message>
        <source>This request may have reached the insurer and cannot be withdrawn.</source>
        <translation>Cette demande est peut-être parvenue à l’assureur et ne peut plus être retirée.</translation>
    </message>
    <message>
        <source>Wait for the answer, then delete or change the product.</source>
        <translation>Attendez la réponse, puis supprimez ou modifiez le produit.</translation>
    </message>
    <message>
        <source>Ask again from the company page.</source>
        <translation>Refaites la demande depuis la page de l’entreprise.</translation>
    </message>
    <message>
        <source>A newer version of this program made this request.</source>
        <translation>Cette demande provient d’une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Install the newer version, or discard the request.</source>
        <translation>Installez la version plus récente, ou classez la demande sans suite.</translation>
    </message>
    <message>
        <source>An earlier request this one builds on was withdrawn.</source>
        <translation>Une demande antérieure, dont celle-ci dépend, a été retirée.</translation>
    </message>
    <message>
        <source>Discard this one too, or ask again for what it builds on.</source>
        <translation>Classez aussi celle-ci sans suite, ou refaites la demande dont elle dépend.</translation>
    </message>
    <message>
        <source>This request is on its way and is sent again by itself.</source>
        <translation>Cette demande est en cours d’envoi&#xa0;; le renvoi est automatique.</translation>
    </message>
    <message>
        <source>There is no product {id}.</source>
        <translation>Il n’y a pas de produit {id}.</translation>
    </message>
    <message>
        <source>Open its company: the ids of its products stand there.</source>
        <translation>Ouvrez son entreprise&#xa0;: les identifiants de ses produits y figurent.</translation>
    </message>
    <message>
        <source>No contract has been received yet.</source>
        <translation>Aucun contrat n’a encore été reçu.</translation>
    </message>
    <message>
        <source>Connect once to the insurer: it sends your contracts.</source>
        <translation>Connectez-vous une fois à l’assureur&#xa0;: il enverra vos contrats.</translation>
    </message>
    <message>
        <source>The product {product} does not exist for this country under the contract.</source>
        <translation>Le contrat ne prévoit pas le produit {product} pour ce pays.</translation>
    </message>
    <message>
        <source>Choose another report.</source>
        <translation>Choisissez un autre rapport.</translation>
    </message>
    <message>
        <source>The insurer has no full report of this company on file.</source>
        <translation>L’assureur ne dispose d’aucun rapport complet sur cette entreprise.</translation>
    </message>
    <message>
        <source>Order a full report with a new investigation.</source>
        <translation>Commandez un rapport complet avec nouvelle enquête.</translation>
    </message>
    <message>
        <source>The product {product} is not available in this language ({language}).</source>
        <translation>Le produit {product} n’est pas disponible dans cette langue ({language}).</translation>
    </message>
    <message>
        <source>Choose one of: {languages}.</source>
        <translation>Langues disponibles&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>A TopLiner is active or offered on this company already.</source>
        <translation>Un TopLiner est déjà actif ou proposé sur cette entreprise.</translation>
    </message>
    <message>
        <source>Answer the offer, or wait for the end of the TopLiner.</source>
        <translation>Répondez à l’offre, ou attendez la fin du TopLiner.</translation>
    </message>
    <message>
        <source>A TopLiner needs a cover that was refused, terminated, reduced or granted in part.</source>
        <translation>Un TopLiner suppose une garantie refusée, résiliée, réduite ou partiellement accordée.</translation>
    </message>
    <message>
        <source>Ask for a credit limit first.</source>
        <translation>Demandez d’abord un Agrément.</translation>
    </message>
    <message>
        <source>An invoice due on {day} is still unpaid, for more than 60 days.</source>
        <translation>Une facture échue le {day} est impayée depuis plus de 60 jours.</translation>
    </message>
    <message>
        <source>A TopLiner is possible again once it is paid.</source>
        <translation>Un TopLiner sera de nouveau possible une fois la facture payée.</translation>
    </message>
    <message>
        <source>A TopLiner lasts {shortest} to {longest} days.</source>
        <translation>Un TopLiner dure de {shortest} à {longest} jours.</translation>
    </message>
    <message>
        <source>Enter a number of days in between.</source>
        <translation>Saisissez un nombre de jours compris dans cet intervalle.</translation>
    </message>
    <message>
        <source>The total wanted must be above the {amount} in force.</source>
        <translation>Le total souhaité doit dépasser les {amount} en vigueur.</translation>
    </message>
    <message>
        <source>Enter the total cover wanted, not the addition.</source>
        <translation>Saisissez la couverture totale souhaitée, et non le complément.</translation>
    </message>
    <message>
        <source>There is no offer to answer.</source>
        <translation>Il n’y a pas d’offre à laquelle répondre.</translation>
    </message>
    <message>
        <source>Ask for a new simulation.</source>
        <translation>Demandez une nouvelle simulation.</translation>
    </message>
    <message>
        <source>The offer was valid until {day}.</source>
        <translation>L’offre était valable jusqu’au {day}.</translation>
    </message>
    <message>
        <source>There is no document {id}.</source>
        <translation>Il n’y a pas de document {id}.</translation>
    </message>
    <message>
        <source>Open its company: its documents are listed there.</source>
        <translation>Ouvrez son entreprise&#xa0;: la liste de ses documents s’y trouve.</translation>
    </message>
    <message>
        <source>Switch the network on, then ask again; what you typed is kept as a draft.</source>
        <translation>Réactivez la connexion, puis refaites la demande&#xa0;; votre saisie est conservée comme brouillon.</translation>
    </message>
    <message>
        <source>{trouble} Ask again once you are connected.</source>
        <translation>{trouble} Refaites la demande une fois la connexion rétablie.</translation>
    </message>
    <message>
        <source>A TopLiner is offered at once: the insurer must be reached, and cannot be now.</source>
        <translation>L’offre TopLiner est immédiate&#xa0;: l’assureur doit être joignable, et il ne l’est pas pour l’instant.</translation>
    </message>
    <message>
        <source>{file} belongs to no company and no declaration of this contract.</source>
        <translation>{file} ne se rattache à aucune entreprise ni déclaration de ce contrat.</translation>
    </message>
    <message>
        <source>Send it from the page of the company or of the declaration.</source>
        <translation>Envoyez-le depuis la page de l’entreprise ou de la déclaration.</translation>
    </message>
    <message>
        <source>This request was already taken.</source>
        <translation>Cette demande a déjà été prise en compte.</translation>
    </message>
    <message>
        <source>An overdue is declared on this buyer: due dates are no longer extended here.</source>
        <translation>Un impayé est déclaré sur cet acheteur&#xa0;: la prorogation d’échéance ne se demande plus ici.</translation>
    </message>
    <message>
        <source>Write to the collection department: the e-mail is prepared for you.</source>
        <translation>Écrivez à la direction du recouvrement&#xa0;: l’e-mail est préparé pour vous.</translation>
    </message>
    <message>
        <source>An extension stands on this buyer already: {status}.</source>
        <translation>Une prorogation existe déjà pour cet acheteur&#xa0;: {status}.</translation>
    </message>
    <message>
        <source>Modify it once it is accepted, or cancel it while it is pending.</source>
        <translation>Modifiez-la une fois acceptée, ou annulez-la tant qu’elle est en attente.</translation>
    </message>
    <message>
        <source>A request needs at least one invoice and one new due date.</source>
        <translation>Une demande comporte au moins une facture et une nouvelle échéance.</translation>
    </message>
    <message>
        <source>Add the missing lines.</source>
        <translation>Ajoutez les lignes manquantes.</translation>
    </message>
    <message>
        <source>Invoice {reference} is in {other}, the request is in {currency}.</source>
        <translation>La facture {reference} est en {other}, la demande est en {currency}.</translation>
    </message>
    <message>
        <source>Make a request in one currency.</source>
        <translation>Faites une demande dans une seule devise.</translation>
    </message>
    <message>
        <source>Invoice {reference} was due on {due}, after {most}, the end of the maximum credit period.</source>
        <translation>La facture {reference} avait pour échéance le {due}, après le {most}, fin de la durée maximum de crédit (DMC).</translation>
    </message>
    <message>
        <source>Take the invoice out: it was sold on longer terms than the contract insures.</source>
        <translation>Retirez la facture&#xa0;: son délai de paiement dépasse celui que le contrat garantit.</translation>
    </message>
    <message>
        <source>The plan is {amount} short of the invoices.</source>
        <translation>Il manque {amount} au plan de paiement par rapport aux factures.</translation>
    </message>
    <message>
        <source>The two sums must be the same to the cent.</source>
        <translation>Les deux totaux doivent être égaux au centime près.</translation>
    </message>
    <message>
        <source>The plan is {amount} above the invoices.</source>
        <translation>Le plan de paiement dépasse les factures de {amount}.</translation>
    </message>
    <message>
        <source>{day} is not after {due}, the due date of invoice {reference} that it replaces.</source>
        <translation>Le {day} n’est pas postérieur au {due}, échéance de la facture {reference} à remplacer.</translation>
    </message>
    <message>
        <source>Choose a later date.</source>
        <translation>Choisissez une date plus tardive.</translation>
    </message>
    <message>
        <source>All new due dates are inside the maximum credit period.</source>
        <translation>Toutes les nouvelles échéances se situent dans la durée maximum de crédit (DMC).</translation>
    </message>
    <message>
        <source>Grant them to your customer freely: no request is needed.</source>
        <translation>Accordez-les librement à votre client&#xa0;: aucune demande n’est nécessaire.</translation>
    </message>
    <message>
        <source>Only an accepted extension is modified; this one is: {status}.</source>
        <translation>Seule une prorogation acceptée peut être modifiée&#xa0;; statut de celle-ci&#xa0;: {status}.</translation>
    </message>
    <message>
        <source>A pending one is cancelled and asked again; a refused one is asked anew.</source>
        <translation>Si elle est en attente, annulez-la et refaites la demande&#xa0;; si elle est refusée, faites une nouvelle demande.</translation>
    </message>
    <message>
        <source>Only a pending request is cancelled; this one is: {status}.</source>
        <translation>Seule une demande en attente peut être annulée&#xa0;; statut de celle-ci&#xa0;: {status}.</translation>
    </message>
    <message>
        <source>Modify an accepted one; a refused one is asked anew.</source>
        <translation>Si elle est acceptée, modifiez-la&#xa0;; si elle est refusée, faites une nouvelle demande.</translation>
    </message>
    <message>
        <source>This ILU takes no answer any more: {status}.</source>
        <translation>Cette demande d’engagements (ILU) n’attend plus de réponse&#xa0;: {status}.</translation>
    </message>
    <message>
        <source>Ask for a change of the cover if it does not fit.</source>
        <translation>Demandez une modification de la garantie si elle ne convient pas.</translation>
    </message>
    <message>
        <source>The real needs are missing.</source>
        <translation>Les besoins réels ne sont pas indiqués.</translation>
    </message>
    <message>
        <source>Enter the highest outstanding you expect; zero is an answer.</source>
        <translation>Saisissez l’encours le plus élevé que vous prévoyez&#xa0;; zéro est une réponse.</translation>
    </message>
    <message>
        <source>Needs are told only of a buyer one still trades with.</source>
        <translation>Les besoins ne se déclarent que si vous êtes toujours en relation d’affaires avec l’acheteur.</translation>
    </message>
    <message>
        <source>Leave the needs empty.</source>
        <translation>Laissez les besoins vides.</translation>
    </message>
    <message>
        <source>The real needs must be zero or more, in {currency}.</source>
        <translation>Les besoins réels doivent être supérieurs ou égaux à zéro, en {currency}.</translation>
    </message>
    <message>
        <source>Correct the amount.</source>
        <translation>Corrigez le montant.</translation>
    </message>
    <message>
        <source>The comment has {length} characters, {most} are allowed.</source>
        <translation>Le commentaire compte {length} caractères, {most} sont autorisés.</translation>
    </message>
    <message>
        <source>A declaration stands on this debtor already: {status}.</source>
        <translation>Une déclaration existe déjà pour ce débiteur&#xa0;: {status}.</translation>
    </message>
    <message>
        <source>Open it and add to it: further invoices and payments are additional.</source>
        <translation>Ouvrez-la et complétez-la&#xa0;: les autres factures et paiements font l’objet d’une déclaration additionnelle.</translation>
    </message>
    <message>
        <source>The contract does not include the collection of uninsured debts.</source>
        <translation>Le contrat ne comprend pas le recouvrement de créances non garanties.</translation>
    </message>
    <message>
        <source>A declaration needs at least one unpaid invoice.</source>
        <translation>Une déclaration comporte au moins une facture impayée.</translation>
    </message>
    <message>
        <source>Add the invoice.</source>
        <translation>Ajoutez la facture.</translation>
    </message>
    <message>
        <source>Shorten it, or attach a document.</source>
        <translation>Raccourcissez-le, ou joignez un document.</translation>
    </message>
    <message>
        <source>Under this contract the insurer always intervenes with the debtor.</source>
        <translation>Selon ce contrat, l’assureur intervient toujours auprès du débiteur.</translation>
    </message>
    <message>
        <source>Declare with the intervention.</source>
        <translation>Déclarez avec demande d’intervention.</translation>
    </message>
    <message>
        <source>Whether the insurer is to intervene with the debtor must be said.</source>
        <translation>Il faut indiquer si l’assureur doit intervenir auprès du débiteur.</translation>
    </message>
    <message>
        <source>Choose yes or no before you submit.</source>
        <translation>Choisissez oui ou non avant de soumettre la déclaration.</translation>
    </message>
    <message>
        <source>This declaration takes nothing more: {status}.</source>
        <translation>Cette déclaration ne peut plus être complétée&#xa0;: {status}.</translation>
    </message>
    <message>
        <source>Make a new declaration.</source>
        <translation>Faites une nouvelle déclaration.</translation>
    </message>
    <message>
        <source>Nothing was added to the declaration.</source>
        <translation>Rien n’a été ajouté à la déclaration.</translation>
    </message>
    <message>
        <source>Add an invoice, a payment or a comment.</source>
        <translation>Ajoutez une facture, un paiement ou un commentaire.</translation>
    </message>
    <message>
        <source>Only a pending declaration is cancelled; this one is: {status}.</source>
        <translation>Seule une déclaration en attente peut être annulée&#xa0;; statut de celle-ci&#xa0;: {status}.</translation>
    </message>
    <message>
        <source>Tell what changed with an addition: a payment, or a comment.</source>
        <translation>Signalez ce qui a changé par une déclaration additionnelle&#xa0;: un paiement ou un commentaire.</translation>
    </message>
    <message>
        <source>The contact needs a name, and a phone number or an e-mail address.</source>
        <translation>Le contact doit avoir un nom, et un numéro de téléphone ou une adresse e-mail.</translation>
    </message>
    <message>
        <source>Fill in who can be asked about the declaration.</source>
        <translation>Indiquez qui peut répondre aux questions sur la déclaration.</translation>
    </message>
    <message>
        <source>{file}: files of this type cannot be sent.</source>
        <translation>{file}&#xa0;: les fichiers de ce type ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <source>Save it as one of: {types}.</source>
        <translation>Enregistrez-le dans l’un de ces formats&#xa0;: {types}.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} est vide.</translation>
    </message>
    <message>
        <source>Choose the file again once it is complete.</source>
        <translation>Choisissez à nouveau le fichier une fois qu’il est complet.</translation>
    </message>
    <message>
        <source>{file} has {size} kB, at most {most} kB can be sent.</source>
        <translation>{file} fait {size} ko, le maximum est de {most} ko.</translation>
    </message>
    <message>
        <source>Send it in parts, or with pictures of a lower resolution.</source>
        <translation>Envoyez-le en plusieurs parties, ou avec des images de moindre résolution.</translation>
    </message>
    <message>
        <source>This turnover declaration was sent and is read-only.</source>
        <translation>Cette déclaration d’activité a été envoyée et ne peut plus être modifiée.</translation>
    </message>
    <message>
        <source>Write to the insurer if it must be corrected.</source>
        <translation>Écrivez à l’assureur si elle doit être corrigée.</translation>
    </message>
    <message>
        <source>Somebody else filled this declaration in meanwhile: {total} is saved there now.</source>
        <translation>Quelqu’un d’autre a rempli cette déclaration entre-temps&#xa0;: {total} y sont enregistrés maintenant.</translation>
    </message>
    <message>
        <source>Compare both. What you save or send next takes the place of theirs.</source>
        <translation>Comparez les deux. Ce que vous enregistrez ou envoyez ensuite remplace ce qui y est.</translation>
    </message>
    <message>
        <source>Nothing to declare is ticked, and there are amounts.</source>
        <translation>La case «&#xa0;Rien à déclarer&#xa0;» est cochée alors qu’il y a des montants.</translation>
    </message>
    <message>
        <source>Untick the box, or take the amounts out.</source>
        <translation>Décochez la case, ou retirez les montants.</translation>
    </message>
    <message>
        <source>A debtor or country is there more than once.</source>
        <translation>Un débiteur ou un pays figure plusieurs fois.</translation>
    </message>
    <message>
        <source>Put the amounts together in one line.</source>
        <translation>Regroupez les montants sur une seule ligne.</translation>
    </message>
    <message>
        <source>The amount {amount} of line {line} cannot be declared.</source>
        <translation>Le montant {amount} de la ligne {line} ne peut pas être déclaré.</translation>
    </message>
    <message>
        <source>Zero or more, to the cent.</source>
        <translation>Zéro ou plus, au centime près.</translation>
    </message>
    <message>
        <source>The declaration has no amount.</source>
        <translation>La déclaration ne comporte aucun montant.</translation>
    </message>
    <message>
        <source>Fill in the amounts, or tick that there is nothing to declare.</source>
        <translation>Saisissez les montants, ou cochez qu’il n’y a rien à déclarer.</translation>
    </message>
    <message>
        <source>This request adds to no overdue declaration.</source>
        <translation>Cette demande ne complète aucune déclaration d’impayé.</translation>
    </message>
    <message>
        <source>Open the outbox and choose it again.</source>
        <translation>Ouvrez la boîte d’envoi et choisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>This request declares no overdue.</source>
        <translation>Cette demande ne déclare aucun impayé.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {cause}.</source>
        <translation>{file} ne peut pas être lu&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may open it.</source>
        <translation>Vérifiez que le fichier existe et que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>{file} does not hold what its name says.</source>
        <translation>Le contenu de {file} ne correspond pas à son nom.</translation>
    </message>
    <message>
        <source>Open it, save it anew with the right type, and choose it again.</source>
        <translation>Ouvrez-le, enregistrez-le avec le bon type, puis choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>No document was chosen.</source>
        <translation>Aucun document n’a été choisi.</translation>
    </message>
    <message>
        <source>Add at least one file.</source>
        <translation>Ajoutez au moins un fichier.</translation>
    </message>
    <message>
        <source>{file} is not what was sent: it holds something else than {sent} did.</source>
        <translation>{file} n’est pas ce qui a été envoyé&#xa0;: son contenu diffère de celui de {sent}.</translation>
    </message>
    <message>
        <source>Choose the file as it was then, or send this one as a new document.</source>
        <translation>Choisissez le fichier d’origine, ou envoyez celui-ci comme nouveau document.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file is larger than the insurer takes.</source>
        <translation>Le fichier est plus volumineux que ce que l’assureur accepte.</translation>
    </message>
    <message>
        <source>Choose a file of at most {most} MB.</source>
        <translation>Choisissez un fichier de {most} Mo au plus.</translation>
    </message>
    <message>
        <source>This form was begun under the contract {contract}, which is not the one in use now.</source>
        <translation>Ce formulaire a été commencé sous le contrat {contract}, qui n’est pas celui utilisé maintenant.</translation>
    </message>
    <message>
        <source>Choose that contract, then send it: what was typed is kept.</source>
        <translation>Choisissez ce contrat, puis envoyez-le&#xa0;: ce qui a été saisi est conservé.</translation>
    </message>
    <message>
        <source>The contract has no custom field of this kind.</source>
        <translation>Le contrat n’a pas de champ personnalisé de ce genre.</translation>
    </message>
    <message>
        <source>Open the company again: the fields were changed meanwhile.</source>
        <translation>Rouvrez l’entreprise&#xa0;: les champs ont changé entre-temps.</translation>
    </message>
    <message>
        <source>{field} has more than {longest} characters.</source>
        <translation>{field} compte plus de {longest} caractères.</translation>
    </message>
    <message>
        <source>{field} has characters that cannot be shown.</source>
        <translation>{field} contient des caractères qui ne peuvent être affichés.</translation>
    </message>
    <message>
        <source>Type it in one line, without control characters.</source>
        <translation>Saisissez-le sur une ligne, sans caractères de contrôle.</translation>
    </message>
    <message>
        <source>{field} must be a number.</source>
        <translation>{field} doit être un nombre.</translation>
    </message>
    <message>
        <source>Type digits only, or leave it empty.</source>
        <translation>Saisissez uniquement des chiffres, ou laissez vide.</translation>
    </message>
    <message>
        <source>{field} cannot be below zero.</source>
        <translation>{field} ne peut pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>Type zero or more, or leave it empty.</source>
        <translation>Saisissez zéro ou plus, ou laissez vide.</translation>
    </message>
    <message>
        <source>{field} must be a date.</source>
        <translation>{field} doit être une date.</translation>
    </message>
    <message>
        <source>Choose a day of the calendar, or leave it empty.</source>
        <translation>Choisissez un jour du calendrier, ou laissez vide.</translation>
    </message>
    <message>
        <source>This preference must be between {lowest} and {highest}.</source>
        <translation>Cette préférence doit être comprise entre {lowest} et {highest}.</translation>
    </message>
    <message>
        <source>Choose one of the values offered.</source>
        <translation>Choisissez l’une des valeurs proposées.</translation>
    </message>
    <message>
        <source>There can be at most {most} favourites.</source>
        <translation>Il peut y avoir au plus {most} favoris.</translation>
    </message>
    <message>
        <source>Remove some first, or keep a saved view of the portfolio instead.</source>
        <translation>Retirez-en d’abord, ou conservez plutôt une vue du portefeuille.</translation>
    </message>
    <message>
        <source>A view needs a name of at most {longest} characters.</source>
        <translation>Une vue a besoin d’un nom de {longest} caractères au plus.</translation>
    </message>
    <message>
        <source>There can be at most {most} templates of your own.</source>
        <translation>Il peut y avoir au plus {most} modèles à vous.</translation>
    </message>
    <message>
        <source>A template needs at least one field, and only fields there are.</source>
        <translation>Un modèle a besoin d’au moins un champ, et uniquement de champs existants.</translation>
    </message>
    <message>
        <source>Choose the fields again.</source>
        <translation>Choisissez de nouveau les champs.</translation>
    </message>
    <message>
        <source>The standard template cannot be changed or deleted.</source>
        <translation>Le modèle standard ne peut être ni modifié ni supprimé.</translation>
    </message>
    <message>
        <source>Duplicate it, and change the copy.</source>
        <translation>Dupliquez-le, et modifiez la copie.</translation>
    </message>
    <message>
        <source>There can be at most {most} scenarios.</source>
        <translation>Il peut y avoir au plus {most} scénarios.</translation>
    </message>
    <message>
        <source>No kind of file is chosen.</source>
        <translation>Aucun type de fichier n’est choisi.</translation>
    </message>
    <message>
        <source>Choose Excel, CSV or both.</source>
        <translation>Choisissez Excel, CSV ou les deux.</translation>
    </message>
    <message>
        <source>A name of at most {longest} characters is needed.</source>
        <translation>Un nom de {longest} caractères au plus est nécessaire.</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>Saisissez un autre nom.</translation>
    </message>
    <message>
        <source>Another one is called {name}.</source>
        <translation>Un autre s’appelle {name}.</translation>
    </message>
    <message>
        <source>The description has more than {longest} characters.</source>
        <translation>La description a plus de {longest} caractères.</translation>
    </message>
    <message>
        <source>Another view is called {name}.</source>
        <translation>Une autre vue s’appelle {name}.</translation>
    </message>
    <message>
        <source>Type another name, or overwrite that view.</source>
        <translation>Saisissez un autre nom, ou remplacez cette vue.</translation>
    </message>
    <message>
        <source>There can be at most {most} views.</source>
        <translation>Il peut y avoir au plus {most} vues.</translation>
    </message>
    <message>
        <source>Delete one first.</source>
        <translation>Supprimez-en d’abord une.</translation>
    </message>
    <message>
        <source>A contract has at most {most} fields of your own.</source>
        <translation>Un contrat a au plus {most} champs propres.</translation>
    </message>
    <message>
        <source>Rename or delete one of them.</source>
        <translation>Renommez ou supprimez l’un d’eux.</translation>
    </message>
    <message>
        <source>A field of your own holds text, numbers or dates.</source>
        <translation>Un champ propre contient du texte, des nombres ou des dates.</translation>
    </message>
    <message>
        <source>Choose one of these kinds.</source>
        <translation>Choisissez l’un de ces formats.</translation>
    </message>
    <message>
        <source>A field needs a name of at most {longest} characters.</source>
        <translation>Un champ a besoin d’un nom de {longest} caractères au plus.</translation>
    </message>
    <message>
        <source>Another field is called {name}.</source>
        <translation>Un autre champ s’appelle {name}.</translation>
    </message>
    <message>
        <source>This field is part of every contract.</source>
        <translation>Ce champ est commun à tous les contrats.</translation>
    </message>
    <message>
        <source>Only fields of your own can be renamed or deleted.</source>
        <translation>Seuls vos propres champs peuvent être renommés ou supprimés.</translation>
    </message>
    <message>
        <source>Open the list of fields again: they were changed meanwhile.</source>
        <translation>Rouvrez la liste des champs&#xa0;: ils ont été modifiés entre-temps.</translation>
    </message>
    <message>
        <source>The schedule ends on {day}, which is over.</source>
        <translation>La planification se termine le {day}, qui est passé.</translation>
    </message>
    <message>
        <source>Choose today or a later day, or no end.</source>
        <translation>Choisissez aujourd’hui ou un jour ultérieur, ou aucune fin.</translation>
    </message>
    <message>
        <source>The schedule ends before it starts.</source>
        <translation>La planification se termine avant de commencer.</translation>
    </message>
    <message>
        <source>Choose an end on {day} or later, or no end.</source>
        <translation>Choisissez une fin le {day} ou plus tard, ou aucune fin.</translation>
    </message>
    <message>
        <source>The schedule starts more than a year ahead.</source>
        <translation>La planification commence dans plus d’un an.</translation>
    </message>
    <message>
        <source>Choose a start until {day}.</source>
        <translation>Choisissez un début au plus tard le {day}.</translation>
    </message>
    <message>
        <source>What takes place once cannot take place on a day that is over.</source>
        <translation>Ce qui n’a lieu qu’une fois ne peut pas avoir lieu un jour passé.</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>Choisissez aujourd’hui ou un jour ultérieur.</translation>
    </message>
    <message>
        <source>The list does not have the columns of the mapping {name}.</source>
        <translation>La liste n’a pas les colonnes de la correspondance {name}.</translation>
    </message>
    <message>
        <source>Map its columns in the window, and keep that under a name.</source>
        <translation>Faites correspondre ses colonnes dans la fenêtre et enregistrez la correspondance sous un nom.</translation>
    </message>
    <message>
        <source>No mapping is called {name}.</source>
        <translation>Aucune correspondance ne s’appelle {name}.</translation>
    </message>
    <message>
        <source>Choose one of those that are kept, or map the columns in the window.</source>
        <translation>Choisissez l’une de celles qui sont conservées, ou associez les colonnes dans la fenêtre.</translation>
    </message>
    <message>
        <source>A mapping needs a name of at most {longest} characters.</source>
        <translation>Une correspondance a besoin d’un nom de {longest} caractères au plus.</translation>
    </message>
    <message>
        <source>Another mapping is called {name}.</source>
        <translation>Une autre correspondance s’appelle {name}.</translation>
    </message>
    <message>
        <source>There can be at most {most} mappings.</source>
        <translation>Il peut y avoir au plus {most} correspondances.</translation>
    </message>
    <message>
        <source>The scenario was deleted meanwhile.</source>
        <translation>Le scénario a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>Make a new one.</source>
        <translation>Créez-en un nouveau.</translation>
    </message>
    <message>
        <source>The template of the scenario was deleted.</source>
        <translation>Le modèle du scénario a été supprimé.</translation>
    </message>
    <message>
        <source>Choose another template in the scenario.</source>
        <translation>Choisissez un autre modèle dans le scénario.</translation>
    </message>
    <message>
        <source>None of the contracts of the scenario is there any more.</source>
        <translation>Aucun des contrats du scénario n’existe plus.</translation>
    </message>
    <message>
        <source>Choose other contracts in the scenario.</source>
        <translation>Choisissez d’autres contrats dans le scénario.</translation>
    </message>
    <message>
        <source>The scenario is being run already.</source>
        <translation>Le scénario est déjà en cours d’exécution.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Attendez qu’il soit terminé.</translation>
    </message>
    <message>
        <source>A custom field the scenario filters by no longer exists.</source>
        <translation>Un champ personnalisé sur lequel filtre le scénario n’existe plus.</translation>
    </message>
    <message>
        <source>Take the filter out of the scenario, or filter by another field.</source>
        <translation>Retirez ce filtre du scénario ou filtrez sur un autre champ.</translation>
    </message>
    <message>
        <source>The template was deleted meanwhile.</source>
        <translation>Le modèle a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>Choose another template.</source>
        <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The folder {folder} is not named from its beginning.</source>
        <translation>Le chemin du dossier {folder} n’est pas complet.</translation>
    </message>
    <message>
        <source>Choose the folder again.</source>
        <translation>Choisissez de nouveau le dossier.</translation>
    </message>
    <message>
        <source>None of the fields of the template exists any more.</source>
        <translation>Aucun des champs du modèle n’existe plus.</translation>
    </message>
    <message>
        <source>Choose other fields in the template, or another template.</source>
        <translation>Choisissez d’autres champs dans le modèle, ou un autre modèle.</translation>
    </message>
    <message>
        <source>The template is used by: {scenarios}.</source>
        <translation>Le modèle est utilisé par&#xa0;: {scenarios}.</translation>
    </message>
    <message>
        <source>Some of the templates are used by: {scenarios}.</source>
        <translation>Certains des modèles sont utilisés par&#xa0;: {scenarios}.</translation>
    </message>
    <message>
        <source>Choose another template there, or delete what uses it.</source>
        <translation>Choisissez-y un autre modèle, ou supprimez ce qui l’utilise.</translation>
    </message>
    <message>
        <source>An export in progress cannot be deleted.</source>
        <translation>Un export en cours ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Wait until it is written, or cancel it.</source>
        <translation>Attendez qu’il soit écrit, ou annulez-le.</translation>
    </message>
    <message>
        <source>No line of the file can be imported.</source>
        <translation>Aucune ligne du fichier ne peut être importée.</translation>
    </message>
    <message>
        <source>Correct the file as the report says, and choose it again.</source>
        <translation>Corrigez le fichier selon le rapport, et choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Lines of the file are refused: {count}.</source>
        <translation>Des lignes du fichier sont refusées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Correct them, or import the valid lines only.</source>
        <translation>Corrigez-les, ou importez seulement les lignes valides.</translation>
    </message>
    <message>
        <source>The moment chosen for the import is past.</source>
        <translation>Le moment choisi pour l’import est passé.</translation>
    </message>
    <message>
        <source>Choose a later one, or import the file now.</source>
        <translation>Choisissez-en un plus tardif, ou importez le fichier immédiatement.</translation>
    </message>
    <message>
        <source>This import has begun already.</source>
        <translation>Cet import a déjà commencé.</translation>
    </message>
    <message>
        <source>Open the file to see where each line stands.</source>
        <translation>Ouvrez le fichier pour voir où en est chaque ligne.</translation>
    </message>
</context>
<context>
    <name>ScenarioDialog</name>
    <message>
        <source>Scenario “{name}”</source>
        <translation>Scénario «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>New scenario: {category}</source>
        <translation>Nouveau scénario&#xa0;: {category}</translation>
    </message>
    <message>
        <source>&amp;Save scenario</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>Ce qui est exporté</translation>
    </message>
    <message>
        <source>Of which companies</source>
        <translation>De quelles entreprises</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Into which files</source>
        <translation>Dans quels fichiers</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nom du scénario</translation>
    </message>
    <message>
        <source>D&amp;escription (optional)</source>
        <translation>D&amp;escription (facultative)</translation>
    </message>
    <message>
        <source>Description of the scenario</source>
        <translation>Description du scénario</translation>
    </message>
    <message>
        <source>Tem&amp;plate</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>&amp;Company name contains</source>
        <translation>Raison &amp;sociale contenant</translation>
    </message>
    <message>
        <source>Company name contains</source>
        <translation>Raison sociale contenant</translation>
    </message>
    <message>
        <source>Onl&amp;y these products</source>
        <translation>&amp;Uniquement ces produits</translation>
    </message>
    <message>
        <source>Only these products</source>
        <translation>Uniquement ces produits</translation>
    </message>
    <message>
        <source>C&amp;ontracts</source>
        <translation>C&amp;ontrats</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier des fichiers</translation>
    </message>
    <message>
        <source>All p&amp;roducts</source>
        <translation>Tous les p&amp;roduits</translation>
    </message>
    <message>
        <source>All contracts there are when it r&amp;uns</source>
        <translation>&amp;Tous les contrats existant lors de l’export</translation>
    </message>
    <message>
        <source>A list by month has columns of its own: the fields of the template are not used.</source>
        <translation>Une liste par mois a ses propres colonnes&#xa0;: les champs du modèle ne sont pas utilisés.</translation>
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
        <translation>Types de fichier</translation>
    </message>
    <message>
        <source> Choose folder…</source>
        <translation> Choisir un dossier…</translation>
    </message>
    <message>
        <source>Send the files by e-&amp;mail</source>
        <translation>Envoyer les fichiers par e-ma&amp;il</translation>
    </message>
    <message>
        <source>Set up the e-mail account</source>
        <translation>Configurer le compte e-mail</translation>
    </message>
    <message>
        <source>E-mails are sent from an account of your own, which is not set up yet.</source>
        <translation>Les e-mails partent d’un compte à vous, qui n’est pas encore configuré.</translation>
    </message>
    <message>
        <source>They go to {addresses}.</source>
        <translation>Ils sont envoyés à {addresses}.</translation>
    </message>
    <message>
        <source>Something typed under the custom fields cannot be read.</source>
        <translation>Une saisie sous les champs personnalisés ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Tick at least one contract.</source>
        <translation>Cochez au moins un contrat.</translation>
    </message>
    <message>
        <source>Tick at least one product.</source>
        <translation>Cochez au moins un produit.</translation>
    </message>
</context>
<context>
    <name>ScenariosPart</name>
    <message numerus="yes">
        <source>%n scenarios</source>
        <translation>
            <numerusform>%n scénario</numerusform>
            <numerusform>%n scénarios</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no scenario yet. A scenario exports what you choose, again and again: every day, week or month.</source>
        <translation>Il n’y a pas encore de scénario. Un scénario exporte ce que vous choisissez, encore et encore&#xa0;: chaque jour, chaque semaine ou chaque mois.</translation>
    </message>
    <message>
        <source>New scenario…</source>
        <translation>Nouveau scénario…</translation>
    </message>
    <message>
        <source> &amp;New scenario…</source>
        <translation> &amp;Nouveau scénario…</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Dupl&amp;icate…</source>
        <translation>Dupl&amp;iquer…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>There are {most} scenarios, and there can be no more. Delete one first.</source>
        <translation>Il y a {most} scénarios, et il ne peut pas y en avoir plus. Supprimez-en d’abord un.</translation>
    </message>
    <message>
        <source>Its template was deleted: choose another one in the scenario.</source>
        <translation>Son modèle a été supprimé&#xa0;: choisissez-en un autre dans le scénario.</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copie)</translation>
    </message>
    <message>
        <source>Scenario “{name}” saved.</source>
        <translation>Scénario «&#xa0;{name}&#xa0;» enregistré.</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Lancer</translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios deleted.</source>
        <translation>
            <numerusform>%n scénario supprimé.</numerusform>
            <numerusform>%n scénarios supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <source>&amp;How often</source>
        <translation>Fré&amp;quence</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>On (&amp;day)</source>
        <translation>D&amp;ate</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>Last da&amp;y</source>
        <translation>Dernier &amp;jour</translation>
    </message>
    <message>
        <source>It ends on a d&amp;ay</source>
        <translation>Prend &amp;fin un jour donné</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Date limite</translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>Next: {day}, {time}, once.</source>
        <translation>Prochaine fois&#xa0;: {day}, {time}, une seule fois.</translation>
    </message>
    <message>
        <source>Next: {day}, {time}, then every day.</source>
        <translation>Prochaine fois&#xa0;: {day}, {time}, puis chaque jour.</translation>
    </message>
    <message>
        <source>Next: {day}, {time}, then every week.</source>
        <translation>Prochaine fois&#xa0;: {day}, {time}, puis chaque semaine.</translation>
    </message>
    <message>
        <source>Next: {day}, {time}, then every month.</source>
        <translation>Prochaine fois&#xa0;: {day}, {time}, puis chaque mois.</translation>
    </message>
    <message>
        <source>Next: {day}, {time}, then every day until {end}.</source>
        <translation>Prochaine fois&#xa0;: {day}, {time}, puis chaque jour jusqu’au {end}.</translation>
    </message>
    <message>
        <source>Next: {day}, {time}, then every week until {end}.</source>
        <translation>Prochaine fois&#xa0;: {day}, {time}, puis chaque semaine jusqu’au {end}.</translation>
    </message>
    <message>
        <source>Next: {day}, {time}, then every month until {end}.</source>
        <translation>Prochaine fois&#xa0;: {day}, {time}, puis chaque mois jusqu’au {end}.</translation>
    </message>
    <message>
        <source>Once, on {start} at {time}</source>
        <translation>Une fois, le {start} à {time}</translation>
    </message>
    <message>
        <source>Every day at {time}</source>
        <translation>Chaque jour à {time}</translation>
    </message>
    <message>
        <source>Every week at {time}: {weekday}</source>
        <translation>Chaque semaine à {time}&#xa0;: {weekday}</translation>
    </message>
    <message>
        <source>Every month at {time}: day {number}</source>
        <translation>Chaque mois à {time}&#xa0;: le {number}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>jusqu’au {end}</translation>
    </message>
    <message>
        <source>It does not run by itself any more: its time is over.</source>
        <translation>Il ne s’exécute plus de lui-même&#xa0;: sa période est passée.</translation>
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
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Enter a name or an Easy number.</source>
        <translation>Saisissez un nom ou un numéro Easy.</translation>
    </message>
    <message>
        <source>Enter the identifier to search for.</source>
        <translation>Saisissez l’identifiant à rechercher.</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>&amp;By name</source>
        <translation>Par no&amp;m</translation>
    </message>
    <message>
        <source>By &amp;identifier</source>
        <translation>Par &amp;identifiant</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>Na&amp;me or Easy number</source>
        <translation>Nom ou numéro &amp;Easy</translation>
    </message>
    <message>
        <source>Identifier &amp;type</source>
        <translation>&amp;Type d’identifiant</translation>
    </message>
    <message>
        <source>Identifier va&amp;lue</source>
        <translation>Vale&amp;ur de l’identifiant</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;Code postal</translation>
    </message>
    <message>
        <source>&amp;Region or state</source>
        <translation>Ré&amp;gion ou État</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>&amp;Ville</translation>
    </message>
    <message>
        <source>Main &amp;establishments only</source>
        <translation>Éta&amp;blissements principaux uniquement</translation>
    </message>
    <message>
        <source>More criteria</source>
        <translation>Plus de critères</translation>
    </message>
    <message>
        <source> &amp;Search</source>
        <translation> Rec&amp;hercher</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Company search</source>
        <translation>Recherche d’entreprise</translation>
    </message>
    <message>
        <source>Any part of the name, in any script, or the number</source>
        <translation>Une partie du nom, dans toute écriture, ou le numéro</translation>
    </message>
    <message>
        <source>Switch off to see branches under their head office</source>
        <translation>Décochez pour voir les succursales sous leur siège</translation>
    </message>
    <message>
        <source> &amp;Modify search</source>
        <translation> M&amp;odifier la recherche</translation>
    </message>
    <message>
        <source>E&amp;xtend to partner databases</source>
        <translation>Étendre au&amp;x bases partenaires</translation>
    </message>
    <message>
        <source> Create a c&amp;ompany…</source>
        <translation> Créer une entrepri&amp;se…</translation>
    </message>
    <message>
        <source>Create a company…</source>
        <translation>Créer une entreprise…</translation>
    </message>
    <message>
        <source>Companies found</source>
        <translation>Entreprises trouvées</translation>
    </message>
    <message>
        <source>Several companies have the same name: compare address and identifier before you choose.</source>
        <translation>Plusieurs entreprises portent le même nom&#xa0;: comparez l’adresse et l’identifiant avant de choisir.</translation>
    </message>
    <message>
        <source>The insurer cannot be reached: searched the companies known on this computer. You can ask for cover on them; the request is sent later.</source>
        <translation>L’assureur est injoignable&#xa0;: la recherche porte sur les entreprises connues de cet ordinateur. Vous pouvez demander une garantie sur elles&#xa0;; la demande sera envoyée plus tard.</translation>
    </message>
    <message>
        <source>{count} for “{wanted}”</source>
        <translation>{count} pour «&#xa0;{wanted}&#xa0;»</translation>
    </message>
    <message>
        <source>{count} for “{wanted}” in {country}</source>
        <translation>{count} pour «&#xa0;{wanted}&#xa0;» ({country})</translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n entreprise</numerusform>
            <numerusform>%n entreprises</numerusform>
        </translation>
    </message>
    <message>
        <source>{summary}, partner databases included</source>
        <translation>{summary}, bases partenaires comprises</translation>
    </message>
    <message>
        <source>{summary}. There are more: add a criterion to narrow the search.</source>
        <translation>{summary}. Il y en a davantage&#xa0;: ajoutez un critère pour préciser la recherche.</translation>
    </message>
    <message>
        <source>Search a company by its name, Easy number or legal identifier.</source>
        <translation>Recherchez une entreprise par son nom, son numéro Easy ou son identifiant légal.</translation>
    </message>
    <message>
        <source>No company was found. Check the country and the spelling, or create the company: it gets a temporary number until the insurer has identified it.</source>
        <translation>Aucune entreprise n’a été trouvée. Vérifiez le pays et l’orthographe, ou créez l’entreprise&#xa0;: elle reçoit un numéro provisoire jusqu’à son identification par l’assureur.</translation>
    </message>
    <message>
        <source>Create the company…</source>
        <translation>Créer l’entreprise…</translation>
    </message>
    <message>
        <source>Choose the company you want to be covered on.</source>
        <translation>Choisissez l’entreprise sur laquelle vous souhaitez une garantie.</translation>
    </message>
    <message>
        <source>Choose the company you want information about.</source>
        <translation>Choisissez l’entreprise sur laquelle vous souhaitez une information.</translation>
    </message>
    <message>
        <source>Choose the company whose invoices are unpaid.</source>
        <translation>Choisissez l’entreprise dont les factures sont impayées.</translation>
    </message>
</context>
<context>
    <name>SearchTable</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Numéro Easy</translation>
    </message>
    <message>
        <source>Not the only one of this name</source>
        <translation>Plusieurs entreprises portent ce nom</translation>
    </message>
    <message>
        <source>Being identified</source>
        <translation>En cours d’identification</translation>
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
        <translation>Succursale</translation>
    </message>
    <message>
        <source>No identifier known</source>
        <translation>Aucun identifiant connu</translation>
    </message>
</context>
<context>
    <name>SectionBar</name>
    <message>
        <source>Overdues and due dates</source>
        <translation>Impayés et échéances</translation>
    </message>
    <message>
        <source>Covers and information</source>
        <translation>Garanties et informations</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Garanties</translation>
    </message>
    <message>
        <source>Overdues</source>
        <translation>Impayés</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Company page: {section}</source>
        <translation>Page de l’entreprise&#xa0;: {section}</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Section suivante</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Section précédente</translation>
    </message>
    <message>
        <source>Sections of the company</source>
        <translation>Sections de l’entreprise</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>{count} selected</source>
        <translation>Sélection&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>SentDocument</name>
    <message>
        <source>Aged balance</source>
        <translation>Balance âgée</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Rapport annuel</translation>
    </message>
    <message>
        <source>Information on capital and equity</source>
        <translation>Informations sur le capital et les fonds propres</translation>
    </message>
    <message>
        <source>Consolidated annual accounts</source>
        <translation>Comptes annuels consolidés</translation>
    </message>
    <message>
        <source>Annual accounts</source>
        <translation>Comptes annuels</translation>
    </message>
    <message>
        <source>Interim accounts</source>
        <translation>Comptes intermédiaires</translation>
    </message>
    <message>
        <source>Other or delivery documents</source>
        <translation>Autres documents, livraison</translation>
    </message>
    <message>
        <source>Overdue declarations</source>
        <translation>Déclarations d’impayé</translation>
    </message>
    <message>
        <source>Company information</source>
        <translation>Informations sur les entreprises</translation>
    </message>
    <message>
        <source>Turnover declarations</source>
        <translation>Déclarations d’activité</translation>
    </message>
    <message>
        <source>Negative information</source>
        <translation>Information négative</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analysée</translation>
    </message>
    <message>
        <source>Not compatible</source>
        <translation>Non compatible</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Déjà connue</translation>
    </message>
</context>
<context>
    <name>SentDocumentDialog</name>
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>{kind}, sent on {day}</source>
        <translation>{kind} – envoi du {day}</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>SentDocuments</name>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Sending {percent} %</source>
        <translation>Envoi&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Needs the file again</source>
        <translation>Fichier à fournir à nouveau</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Declaration of {day}</source>
        <translation>Déclaration du {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>To the insurer</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings of the profile cannot be read: {file} ({cause}).</source>
        <translation>Les préférences du profil ne peuvent pas être lues&#xa0;: {file} ({cause}).</translation>
    </message>
    <message>
        <source>Put the file right, or put it back from a copy. The store was not touched.</source>
        <translation>Corrigez le fichier, ou remettez-le à partir d’une copie. La base n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>The settings could not be saved in {file}: {cause}.</source>
        <translation>Les préférences n’ont pas pu être enregistrées dans {file}&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>Free some space or get write access to the folder, then save again.</source>
        <translation>Libérez de l’espace ou obtenez le droit d’écrire dans le dossier, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des paramètres</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Portfolio and covers</source>
        <translation>Portefeuille et garanties</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Regional format</source>
        <translation>Format régional</translation>
    </message>
    <message>
        <source>Profile and data</source>
        <translation>Profil et données</translation>
    </message>
    <message>
        <source>Simulated insurer</source>
        <translation>Assureur simulé</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>These settings follow you to every computer.</source>
        <translation>Ces paramètres vous suivent sur chaque ordinateur.</translation>
    </message>
    <message>
        <source>These settings belong to this computer.</source>
        <translation>Ces paramètres sont propres à cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose how large a change must be to be told. The choice follows you to every computer.</source>
        <translation>Choisissez l’ampleur à partir de laquelle un changement est signalé. Ce choix vous suit sur chaque ordinateur.</translation>
    </message>
    <message>
        <source>The account belongs to this computer, and no password is in its files.</source>
        <translation>Le compte est propre à cet ordinateur, et ses fichiers ne contiennent aucun mot de passe.</translation>
    </message>
    <message>
        <source>No real insurer is behind this profile. Decisions are simulated, and so is their time.</source>
        <translation>Aucun assureur réel ne se trouve derrière ce profil. Les décisions sont simulées, et leur délai aussi.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>The window changes at once; what you have typed stays.</source>
        <translation>La fenêtre change aussitôt&#x202f;; ce que vous avez saisi reste.</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>Page d’&amp;ouverture</translation>
    </message>
    <message>
        <source>What the program shows first when it opens.</source>
        <translation>Ce que le programme affiche en premier à l’ouverture.</translation>
    </message>
    <message>
        <source>&amp;Default contract</source>
        <translation>&amp;Contrat par défaut</translation>
    </message>
    <message>
        <source>In use from the start wherever you have not chosen another contract yet.</source>
        <translation>Utilisé dès le début là où vous n’avez pas encore choisi d’autre contrat.</translation>
    </message>
    <message>
        <source>Default &amp;country</source>
        <translation>&amp;Pays par défaut</translation>
    </message>
    <message>
        <source>Chosen beforehand wherever companies are searched.</source>
        <translation>Choisi d’avance partout où l’on recherche des entreprises.</translation>
    </message>
    <message>
        <source>&amp;Keep running in the background</source>
        <translation>Continuer en &amp;arrière-plan</translation>
    </message>
    <message>
        <source>Closing the window only hides it on this computer: requests are sent and answers fetched meanwhile.</source>
        <translation>Fermer la fenêtre ne fait que la masquer sur cet ordinateur&#xa0;: les demandes sont envoyées et les réponses récupérées entre-temps.</translation>
    </message>
    <message>
        <source>&amp;Rows per page</source>
        <translation>&amp;Lignes par page</translation>
    </message>
    <message>
        <source>How many companies the portfolio shows at once.</source>
        <translation>Combien d’entreprises le portefeuille affiche à la fois.</translation>
    </message>
    <message>
        <source>Covers ending &amp;soon</source>
        <translation>Garanties se terminant &amp;bientôt</translation>
    </message>
    <message>
        <source>A cover whose end is this near is listed as ending soon, on the start page too.</source>
        <translation>Une garantie dont la fin est aussi proche est listée comme se terminant bientôt, sur la page d’accueil aussi.</translation>
    </message>
    <message>
        <source>&amp;Names and addresses in their own script</source>
        <translation>&amp;Noms et adresses dans leur propre écriture</translation>
    </message>
    <message>
        <source>First the name as it is written in its country, beneath it the one in Latin letters.</source>
        <translation>D’abord le nom tel qu’il s’écrit dans son pays, au-dessous celui en lettres latines.</translation>
    </message>
    <message>
        <source>Show the CRS n&amp;umber</source>
        <translation>Afficher le n&amp;uméro CRS</translation>
    </message>
    <message>
        <source>The insurer&apos;s own reference, with the identifiers of a company.</source>
        <translation>La référence propre à l’assureur, avec les identifiants d’une entreprise.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>“Like the system” changes along with it, by day and by night.</source>
        <translation>«&#xa0;Comme le système&#xa0;» change avec lui, de jour comme de nuit.</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>Everything grows along with the text; so do Ctrl and + or −.</source>
        <translation>Tout grandit avec le texte&#x202f;; Ctrl et + ou − font de même.</translation>
    </message>
    <message>
        <source>&amp;Format of dates and figures</source>
        <translation>&amp;Format des dates et des nombres</translation>
    </message>
    <message>
        <source>Whatever the language of the window is.</source>
        <translation>Quelle que soit la langue de la fenêtre.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Like the language</source>
        <translation>Comme la langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size}&#xa0;%</translation>
    </message>
    <message>
        <source>All in one long list</source>
        <translation>Tout en une seule longue liste</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>Le premier</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>{setting}: {choice}</source>
        <translation>{setting}&#xa0;: {choice}</translation>
    </message>
    <message>
        <source>No setting contains “{text}”.</source>
        <translation>Aucun paramètre ne contient «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeverityChips</name>
    <message>
        <source> All {count}</source>
        <translation> Toutes {count}</translation>
    </message>
    <message>
        <source> Errors {count}</source>
        <translation> Erreurs {count}</translation>
    </message>
    <message>
        <source> Warnings {count}</source>
        <translation> Avertissements {count}</translation>
    </message>
    <message>
        <source> Fine {count}</source>
        <translation> En ordre {count}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The invoice has no reference.</source>
        <translation>La facture n’a pas de référence.</translation>
    </message>
    <message>
        <source>Write its number: payments name the invoice by it.</source>
        <translation>Indiquez son numéro&#xa0;: les paiements s’y réfèrent.</translation>
    </message>
    <message>
        <source>The reference has {length} characters, {most} are allowed.</source>
        <translation>La référence compte {length} caractères, {most} sont autorisés.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-la.</translation>
    </message>
    <message>
        <source>The reference {reference} is there more than once.</source>
        <translation>La référence {reference} figure plusieurs fois.</translation>
    </message>
    <message>
        <source>Each invoice is declared once: take one of the lines out.</source>
        <translation>Chaque facture se déclare une seule fois&#xa0;: retirez l’une des lignes.</translation>
    </message>
    <message>
        <source>The invoice date {day} is in the future.</source>
        <translation>La date de facture ({day}) est dans le futur.</translation>
    </message>
    <message>
        <source>An unpaid invoice is dated today or before: correct the date.</source>
        <translation>Une facture impayée ne peut pas être postérieure à ce jour&#xa0;: corrigez la date.</translation>
    </message>
    <message>
        <source>The due date {due} is before the invoice date {day}.</source>
        <translation>L’échéance ({due}) est antérieure à la date de facture ({day}).</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>{currency} is no code of a currency.</source>
        <translation>{currency} n’est pas un code de devise.</translation>
    </message>
    <message>
        <source>Choose a currency of the list.</source>
        <translation>Choisissez une devise dans la liste.</translation>
    </message>
    <message>
        <source>The amount is larger than can be declared.</source>
        <translation>Le montant dépasse le maximum qui peut être déclaré.</translation>
    </message>
    <message>
        <source>Check the number of digits.</source>
        <translation>Vérifiez le nombre de chiffres.</translation>
    </message>
    <message>
        <source>The tax must be zero or more.</source>
        <translation>Les taxes doivent être supérieures ou égales à zéro.</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>Le montant doit être supérieur à zéro.</translation>
    </message>
    <message>
        <source>Write it without a minus: a credit note or a payment is subtracted by its type.</source>
        <translation>Écrivez-le sans signe moins&#xa0;: un avoir ou un paiement est déduit d’après son type.</translation>
    </message>
    <message>
        <source>The amount has more than two decimals.</source>
        <translation>Le montant a plus de deux décimales.</translation>
    </message>
    <message>
        <source>Write it to the cent: nothing is rounded here.</source>
        <translation>Écrivez-le au centime près&#xa0;: rien n’est arrondi ici.</translation>
    </message>
    <message>
        <source>The payment date {day} is in the future.</source>
        <translation>La date de paiement ({day}) est dans le futur.</translation>
    </message>
    <message>
        <source>Only what was received is told: correct the date.</source>
        <translation>Seuls les paiements reçus se déclarent&#xa0;: corrigez la date.</translation>
    </message>
    <message>
        <source>No invoice {reference} is in this declaration.</source>
        <translation>Cette déclaration ne comporte pas de facture {reference}.</translation>
    </message>
    <message>
        <source>Add the invoice, or correct the reference.</source>
        <translation>Ajoutez la facture, ou corrigez la référence.</translation>
    </message>
    <message>
        <source>The payment is in {currency}, its invoice in {invoice_currency}.</source>
        <translation>Le paiement est en {currency}, sa facture en {invoice_currency}.</translation>
    </message>
    <message>
        <source>Write what was paid off of the invoice, in its currency.</source>
        <translation>Indiquez ce qui a été réglé sur la facture, dans la devise de celle-ci.</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Ligne {line} – {problem}</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Credit note used</source>
        <translation>Avoir imputé</translation>
    </message>
    <message>
        <source>Set-off</source>
        <translation>Compensation</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Code pays</translation>
    </message>
    <message>
        <source>Easy number</source>
        <translation>Numéro Easy</translation>
    </message>
    <message>
        <source>Identifier type</source>
        <translation>Type d’identifiant</translation>
    </message>
    <message>
        <source>Identifier value</source>
        <translation>Valeur de l’identifiant</translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation>Référence client</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Montant de l’encours</translation>
    </message>
    <message>
        <source>Operation number</source>
        <translation>Numéro d’opération</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Date de facture</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Montant net</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Invoice reference</source>
        <translation>Référence de facture</translation>
    </message>
    <message>
        <source>Payment date</source>
        <translation>Date de paiement</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Plan de paiement</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>Nouvelle échéance</translation>
    </message>
    <message>
        <source>Turnover by debtor</source>
        <translation>Déclaration d’activité par débiteur</translation>
    </message>
    <message>
        <source>Easy number or customer reference</source>
        <translation>Numéro Easy ou référence client</translation>
    </message>
    <message>
        <source>Turnover by country</source>
        <translation>Déclaration d’activité par pays</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>{column} is missing.</source>
        <translation>{column}&#xa0;: valeur manquante.</translation>
    </message>
    <message>
        <source>Fill it in, or take the line out.</source>
        <translation>Renseignez cette valeur, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>No company of the portfolio has the Easy number or customer reference {given}.</source>
        <translation>Aucune entreprise du portefeuille n’a le numéro Easy ou la référence client {given}.</translation>
    </message>
    <message>
        <source>There is no country {given}.</source>
        <translation>Aucun pays ne correspond à {given}.</translation>
    </message>
    <message>
        <source>Correct it, or take the line out: nothing is guessed.</source>
        <translation>Corrigez cette valeur, ou retirez la ligne&#xa0;: rien n’est deviné.</translation>
    </message>
    <message>
        <source>{given} is there more than once.</source>
        <translation>{given} figure plusieurs fois.</translation>
    </message>
    <message>
        <source>Put the amounts together in one line.</source>
        <translation>Regroupez les montants sur une seule ligne.</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Total outstanding</source>
        <translation>Montant total de l’encours</translation>
    </message>
    <message>
        <source>Internal credit limit</source>
        <translation>Limite de crédit interne</translation>
    </message>
    <message>
        <source>{number} is no company of the portfolio.</source>
        <translation>{number} n’est pas une entreprise du portefeuille.</translation>
    </message>
    <message>
        <source>Correct the Easy number, or take the line out: nothing is guessed.</source>
        <translation>Corrigez le numéro Easy, ou retirez la ligne&#xa0;: rien n’est deviné.</translation>
    </message>
    <message>
        <source>The company {number} is there more than once.</source>
        <translation>L’entreprise {number} y figure plus d’une fois.</translation>
    </message>
    <message>
        <source>Put its values together in one line.</source>
        <translation>Réunissez ses valeurs sur une seule ligne.</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>M.</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Mme</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>{text} is not a value of {column}.</source>
        <translation>{text} n’est pas une valeur de {column}.</translation>
    </message>
    <message>
        <source>Choose one of the values offered.</source>
        <translation>Choisissez l’une des valeurs proposées.</translation>
    </message>
    <message>
        <source>{column} has {count} characters; {most} are accepted.</source>
        <translation>{column} a {count} caractères&#xa0;; {most} sont acceptés.</translation>
    </message>
    <message>
        <source>A line above has the e-mail address {address} already.</source>
        <translation>Une ligne au-dessus a déjà l’adresse e-mail {address}.</translation>
    </message>
    <message>
        <source>Take one of the lines out: an address is that of one user.</source>
        <translation>Retirez l’une des lignes&#xa0;: une adresse est celle d’un seul utilisateur.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Trouver une action ou une touche</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message numerus="yes">
        <source>%n shortcuts</source>
        <translation>
            <numerusform>%n raccourci</numerusform>
            <numerusform>%n raccourcis</numerusform>
        </translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Aucun raccourci</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>My requests</source>
        <translation>Mes demandes</translation>
    </message>
    <message>
        <source>My tools</source>
        <translation>Mes outils</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Profil&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Contract: {contract}</source>
        <translation>Contrat&#xa0;: {contract}</translation>
    </message>
</context>
<context>
    <name>SimulationPart</name>
    <message>
        <source>Real time</source>
        <translation>Temps réel</translation>
    </message>
    <message>
        <source>Accelerated: ten minutes a second</source>
        <translation>Accéléré&#xa0;: dix minutes par seconde</translation>
    </message>
    <message>
        <source>Stepped by hand</source>
        <translation>Avancé à la main</translation>
    </message>
    <message>
        <source>Its cl&amp;ock</source>
        <translation>Son &amp;horloge</translation>
    </message>
    <message>
        <source>Decisions, deadlines and renewals come by this clock.</source>
        <translation>Décisions, délais et renouvellements suivent cette horloge.</translation>
    </message>
    <message>
        <source>A&amp;dvance one day</source>
        <translation>Avancer d’un &amp;jour</translation>
    </message>
    <message>
        <source>Its clock shows {moment}.</source>
        <translation>Son horloge indique {moment}.</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>StateBlock</name>
    <message>
        <source>State</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status (several at once)</source>
        <translation>Statut (plusieurs à la fois)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Clause (insurance only)</source>
        <translation>Clause (assurance uniquement)</translation>
    </message>
    <message>
        <source>Clause: {name}</source>
        <translation>Clause&#xa0;: {name}</translation>
    </message>
    <message>
        <source>An answer is awaited</source>
        <translation>Une réponse est attendue</translation>
    </message>
    <message>
        <source>Has overdues</source>
        <translation>A des impayés</translation>
    </message>
    <message>
        <source>Outstanding above cover</source>
        <translation>Encours supérieur à la garantie</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Étape {number} sur {count}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>What this notification tells of is no longer known here.</source>
        <translation>Ce dont parle cette notification n’est plus connu ici.</translation>
    </message>
    <message>
        <source>Open company</source>
        <translation>Ouvrir l’entreprise</translation>
    </message>
</context>
<context>
    <name>SummaryStep</name>
    <message>
        <source>Summary</source>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <source>Please read this once more. The insurer gets exactly this request.</source>
        <translation>Relisez une dernière fois. L’assureur recevra exactement cette demande.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>The insurer refused this request without a reason.</source>
        <translation>L’assureur a refusé cette demande sans donner de motif.</translation>
    </message>
    <message>
        <source>An earlier request this one builds on was refused.</source>
        <translation>Une demande antérieure, dont celle-ci dépend, a été refusée.</translation>
    </message>
    <message>
        <source>Correct the earlier one and send both, or discard this one.</source>
        <translation>Corrigez la demande antérieure et envoyez les deux, ou classez celle-ci sans suite.</translation>
    </message>
</context>
<context>
    <name>SyncState</name>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>Checking with the insurer…</source>
        <translation>Vérification auprès de l’assureur…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>D&amp;escription (optional)</source>
        <translation>Descri&amp;ption (facultative)</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Description of the template</source>
        <translation>Description du modèle</translation>
    </message>
    <message>
        <source>&amp;Save template</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source> Dupl&amp;icate…</source>
        <translation> Dupl&amp;iquer…</translation>
    </message>
    <message>
        <source>There are {most} templates of your own, and there can be no more. Delete one first.</source>
        <translation>Il y a {most} modèles à vous, et il ne peut pas y en avoir plus. Supprimez-en d’abord un.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Everyone has the standard template, and nobody can change it. Duplicate it, and change the copy.</source>
        <translation>Le modèle standard est commun à tous, et personne ne peut le modifier. Dupliquez-le, et modifiez la copie.</translation>
    </message>
    <message>
        <source>The first lines of the file, with the data of the contract in use:</source>
        <translation>Les premières lignes du fichier, avec les données du contrat en cours&#xa0;:</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>New template: {category}</source>
        <translation>Nouveau modèle&#xa0;: {category}</translation>
    </message>
    <message>
        <source>Template “{name}”</source>
        <translation>Modèle «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>TemplatesPart</name>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source> &amp;New template…</source>
        <translation> &amp;Nouveau modèle…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Dupl&amp;icate…</source>
        <translation>Dupl&amp;iquer…</translation>
    </message>
    <message>
        <source>E&amp;xport with it…</source>
        <translation>E&amp;xporter avec…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>There are {most} templates of your own, and there can be no more. Delete one first.</source>
        <translation>Il y a {most} modèles à vous, et il ne peut pas y en avoir plus. Supprimez-en d’abord un.</translation>
    </message>
    <message>
        <source>Sh&amp;ow…</source>
        <translation>Affic&amp;her…</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copie)</translation>
    </message>
    <message>
        <source>Template “{name}” saved.</source>
        <translation>Modèle «&#xa0;{name}&#xa0;» enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n templates deleted.</source>
        <translation>
            <numerusform>%n modèle supprimé.</numerusform>
            <numerusform>%n modèles supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThresholdTable</name>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Hausse</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Baisse</translation>
    </message>
    <message>
        <source>Percent of the amount before, steps of the assessment&apos;s scale. What ends a cover counts as the largest change.</source>
        <translation>En pour cent du montant d’avant, en degrés de l’échelle d’évaluation. Ce qui met fin à une garantie compte comme le plus grand changement.</translation>
    </message>
    <message>
        <source>What is kept back is not counted, shows no notice on the desktop and comes in no e-mail. It is not lost: the page Notifications says how much there is, and one click there shows it.</source>
        <translation>Ce qui est retenu n’est pas compté, n’affiche aucun avis sur le bureau et ne figure dans aucun e-mail. Rien n’est perdu&#xa0;: la page Notifications dit combien il y en a, et un clic les affiche.</translation>
    </message>
    <message>
        <source>&amp;Tell me everything</source>
        <translation>&amp;Tout me signaler</translation>
    </message>
    <message>
        <source>Takes every threshold back</source>
        <translation>Retire tous les seuils</translation>
    </message>
    <message>
        <source>{subject}, {way}</source>
        <translation>{subject}, {way}</translation>
    </message>
    <message>
        <source>From which size on a change is told</source>
        <translation>À partir de quelle ampleur un changement est signalé</translation>
    </message>
    <message>
        <source>DRA of a company</source>
        <translation>DRA d’une entreprise</translation>
    </message>
    <message>
        <source>Overdue declarations</source>
        <translation>Déclarations d’impayé</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Signalées</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non signalées</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Chaque changement</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>From {size} % on</source>
        <translation>À partir de {size}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>From %n steps on</source>
        <translation>
            <numerusform>À partir de&#xa0;%n degré</numerusform>
            <numerusform>À partir de&#xa0;%n degrés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>Another time</source>
        <translation>Autre moment</translation>
    </message>
    <message>
        <source>&amp;Import the file on:</source>
        <translation>&amp;Importer le fichier le&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Set the time</source>
        <translation>&amp;Fixer le moment</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
</context>
<context>
    <name>TimelinePicture</name>
    <message>
        <source>Invoice date</source>
        <translation>Date de facture</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance initiale</translation>
    </message>
    <message>
        <source>End of maximum credit period</source>
        <translation>Fin de la DMC</translation>
    </message>
    <message>
        <source>Last day to declare</source>
        <translation>Date limite de déclaration</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>{name}: {day}</source>
        <translation>{name}&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Days of invoice {reference}</source>
        <translation>Dates de la facture {reference}</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Accordée</translation>
    </message>
    <message>
        <source>No request needed</source>
        <translation>Sans demande</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Accord nécessaire</translation>
    </message>
    <message>
        <source>New due date, {answer}</source>
        <translation>Nouvelle échéance, {answer}</translation>
    </message>
</context>
<context>
    <name>TimelineSection</name>
    <message>
        <source>The timeline could not be read. {reason}</source>
        <translation>La chronologie n’a pas pu être lue. {reason}</translation>
    </message>
    <message>
        <source>{count} of {total} entries</source>
        <translation>{count} entrées sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits. Clear the filter to see everything.</source>
        <translation>Rien ne correspond. Effacez le filtre pour tout voir.</translation>
    </message>
    <message>
        <source>Nothing has happened with this company yet.</source>
        <translation>Rien ne s’est encore passé avec cette entreprise.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries copied.</source>
        <translation>
            <numerusform>%n entrée copiée.</numerusform>
            <numerusform>%n entrées copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>Exporter la chronologie</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>chronologie</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv)</source>
        <translation>Listes (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>{count} written to {file}.</source>
        <translation>Liste enregistrée dans {file} ({count}).</translation>
    </message>
    <message>
        <source>Filter the timeline…</source>
        <translation>Filtrer la chronologie…</translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation>Filtrer la chronologie</translation>
    </message>
    <message>
        <source> Copy</source>
        <translation> Copier</translation>
    </message>
    <message>
        <source>Copy the entries shown</source>
        <translation>Copier les entrées affichées</translation>
    </message>
    <message>
        <source> Export…</source>
        <translation> Exporter…</translation>
    </message>
    <message>
        <source>Export the entries shown</source>
        <translation>Exporter les entrées affichées</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Newest first. Enter opens what an entry is about.</source>
        <translation>Les plus récentes d’abord. Entrée ouvre ce dont parle une ligne.</translation>
    </message>
</context>
<context>
    <name>ToDoCard</name>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Nothing waits for you: no deadline, no question, nothing refused.</source>
        <translation>Rien ne vous attend&#xa0;: aucun délai, aucune question, aucun refus.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Voir moins</translation>
    </message>
    <message>
        <source>Show all ({count})</source>
        <translation>Tout voir ({count})</translation>
    </message>
    <message>
        <source>Turnover declaration of {period}</source>
        <translation>Déclaration d’activité&#xa0;: {period}</translation>
    </message>
    <message>
        <source>Declare the overdue, by {day} at the latest</source>
        <translation>Déclarer l’impayé, au plus tard le {day}</translation>
    </message>
    <message>
        <source>Declare the overdue by {day}</source>
        <translation>Déclarer l’impayé d’ici au {day}</translation>
    </message>
    <message>
        <source>Overdue declaration begun: send it by {day}</source>
        <translation>Déclaration d’impayé commencée&#xa0;: à envoyer d’ici au {day}</translation>
    </message>
    <message>
        <source>ILU: tell your real needs by {day}</source>
        <translation>ILU&#xa0;: besoins réels à déclarer d’ici au {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n companies owe more than their cover</source>
        <translation>
            <numerusform>%n entreprise doit plus que sa garantie</numerusform>
            <numerusform>%n entreprises doivent plus que leur garantie</numerusform>
        </translation>
    </message>
    <message>
        <source>A request was refused: correct it, or put it away</source>
        <translation>Demande refusée&#xa0;: corrigez-la ou classez-la sans suite</translation>
    </message>
    <message>
        <source>The file is no longer here: choose it again</source>
        <translation>Le fichier n’est plus disponible&#xa0;: choisissez-le à nouveau</translation>
    </message>
    <message>
        <source>Overdue declaration rejected: add what is missing</source>
        <translation>Déclaration d’impayé rejetée&#xa0;: ajoutez ce qui manque</translation>
    </message>
    <message>
        <source>Overdue declaration begun and not sent</source>
        <translation>Déclaration d’impayé commencée, non envoyée</translation>
    </message>
    <message>
        <source>Extension: the insurer accepts another payment plan</source>
        <translation>Prorogation&#xa0;: l’assureur accepte un autre plan de paiement</translation>
    </message>
    <message>
        <source>The largest excess is {amount}</source>
        <translation>Le plus grand dépassement est de {amount}</translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>Échéance le {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n jour restant</numerusform>
            <numerusform>%n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Toaster</name>
    <message>
        <source>{message} Ctrl+Z undoes it.</source>
        <translation>{message} Ctrl+Z l’annule.</translation>
    </message>
</context>
<context>
    <name>ToldLines</name>
    <message>
        <source>Initial</source>
        <translation>Initiale</translation>
    </message>
    <message>
        <source>Additional</source>
        <translation>Additionnelle</translation>
    </message>
    <message>
        <source>net {net}, tax {tax}</source>
        <translation>net {net}, taxes {tax}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Date de facture</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>All countries</source>
        <translation>Tous les pays</translation>
    </message>
    <message>
        <source>Search a company by name or identifier (Ctrl+K)</source>
        <translation>Rechercher une entreprise par nom ou identifiant (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search a company by name or identifier</source>
        <translation>Rechercher une entreprise par nom ou identifiant</translation>
    </message>
    <message>
        <source>Country of the search</source>
        <translation>Pays de la recherche</translation>
    </message>
    <message>
        <source>&amp;New action</source>
        <translation>&amp;Nouvelle action</translation>
    </message>
    <message>
        <source>Ask for cover, order information… (Ctrl+N)</source>
        <translation>Demander une garantie, commander une information… (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>TopLinerStep</name>
    <message>
        <source>A TopLiner covers more for some weeks, where the cover was refused, terminated, reduced or granted in part and no invoice has been unpaid for more than 60 days. The insurer makes an offer at once: a connection is needed.</source>
        <translation>Un TopLiner apporte une couverture supplémentaire pendant quelques semaines lorsque la garantie a été refusée, résiliée, réduite ou partiellement accordée, et qu’aucune facture n’est impayée depuis plus de 60 jours. L’assureur fait son offre immédiatement&#xa0;: une connexion est nécessaire.</translation>
    </message>
    <message>
        <source>Cover today</source>
        <translation>Garantie actuelle</translation>
    </message>
    <message>
        <source>Total cover &amp;wanted</source>
        <translation>&amp;Couverture totale souhaitée</translation>
    </message>
    <message>
        <source>Number of &amp;days</source>
        <translation>&amp;Durée (en jours)</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Total cover wanted</source>
        <translation>Couverture totale souhaitée</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Durée en jours</translation>
    </message>
    <message>
        <source>{complement} more than the {standing} in force today.</source>
        <translation>Soit {complement} de plus que les {standing} en vigueur à ce jour.</translation>
    </message>
    <message>
        <source>In all, the {standing} in force today included.</source>
        <translation>Au total, y compris les {standing} en vigueur à ce jour.</translation>
    </message>
    <message>
        <source>From {shortest} to {longest} days; bought today, it ends on {day}.</source>
        <translation>De {shortest} à {longest} jours&#xa0;; acheté aujourd’hui, il prend fin le {day}.</translation>
    </message>
</context>
<context>
    <name>TopLinerWizard</name>
    <message>
        <source>New request: {product}</source>
        <translation>Nouvelle demande&#xa0;: {product}</translation>
    </message>
    <message>
        <source>Cover today</source>
        <translation>Garantie actuelle</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Total cover asked</source>
        <translation>Couverture totale demandée</translation>
    </message>
    <message>
        <source>More than today</source>
        <translation>Complément</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the insurer for an offer…</source>
        <translation>Demande d’offre auprès de l’assureur…</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>TransformWizard</name>
    <message>
        <source>The product {product} stands until the product {into} is granted, which then replaces it.</source>
        <translation>Le produit {product} demeure jusqu’à l’accord du produit {into}, qui le remplace alors.</translation>
    </message>
    <message>
        <source>Transform: {product} → {into}</source>
        <translation>Transformer&#xa0;: {product} → {into}</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Amount asked</source>
        <translation>Montant demandé</translation>
    </message>
    <message>
        <source>set by the insurer</source>
        <translation>fixé par l’assureur</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open CofaNet</source>
        <translation>&amp;Ouvrir CofaNet</translation>
    </message>
    <message numerus="yes">
        <source>%n unread notifications</source>
        <translation>
            <numerusform>%n notification non lue</numerusform>
            <numerusform>%n notifications non lues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Turnover</name>
    <message>
        <source>Outstanding</source>
        <translation>Encours</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>By debtor</source>
        <translation>Par débiteur</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
</context>
<context>
    <name>TurnoverFormPage</name>
    <message>
        <source>Turnover declaration</source>
        <translation>Déclaration d’activité</translation>
    </message>
    <message>
        <source>Turnover declaration: {period}</source>
        <translation>Déclaration d’activité&#xa0;: {period}</translation>
    </message>
    <message>
        <source> Send &amp;declaration</source>
        <translation> En&amp;voyer la déclaration</translation>
    </message>
    <message numerus="yes">
        <source>%n errors in the amounts</source>
        <translation>
            <numerusform>%n erreur dans les montants</numerusform>
            <numerusform>%n erreurs dans les montants</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is still being read</source>
        <translation>Un fichier est encore en cours de lecture</translation>
    </message>
    <message>
        <source>An amount, or that there is nothing to declare</source>
        <translation>Un montant, ou l’indication qu’il n’y a rien à déclarer</translation>
    </message>
    <message>
        <source>Send the turnover declaration of {period}?</source>
        <translation>Envoyer la déclaration d’activité ({period})&#xa0;?</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>What is declared</source>
        <translation>Base de déclaration</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>nothing to declare</source>
        <translation>rien à déclarer</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>&amp;Pas encore</translation>
    </message>
    <message>
        <source>Once sent it can be read, and no longer be changed.</source>
        <translation>Une fois envoyée, elle peut être consultée mais plus modifiée.</translation>
    </message>
    <message>
        <source>The amounts typed are not part of it.</source>
        <translation>Les montants saisis n’en font pas partie.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines without an amount are left out.</source>
        <translation>
            <numerusform>%n ligne sans montant n’est pas reprise.</numerusform>
            <numerusform>%n lignes sans montant ne sont pas reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>The declaration is saved and goes to the insurer by itself.</source>
        <translation>La déclaration est enregistrée&#xa0;; son envoi à l’assureur est automatique.</translation>
    </message>
    <message>
        <source>Saved. The declaration stays New until you send it.</source>
        <translation>Enregistrée. La déclaration reste au statut «&#xa0;Nouveau&#xa0;» jusqu’à son envoi.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>This declaration was due on {day}. Send it as soon as you can.</source>
        <translation>L’échéance de cette déclaration était le {day}. Envoyez-la dès que possible.</translation>
    </message>
    <message numerus="yes">
        <source>%n days left to send this declaration.</source>
        <translation>
            <numerusform>%n jour restant pour envoyer cette déclaration.</numerusform>
            <numerusform>%n jours restants pour envoyer cette déclaration.</numerusform>
        </translation>
    </message>
    <message>
        <source>This declaration is due today.</source>
        <translation>Cette déclaration est à envoyer aujourd’hui.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} sur {most}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines added, without amounts.</source>
        <translation>
            <numerusform>%n ligne ajoutée, sans montant.</numerusform>
            <numerusform>%n lignes ajoutées, sans montant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your whole portfolio is there already.</source>
        <translation>Tout votre portefeuille y figure déjà.</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Contact at your company</source>
        <translation>Contact interne</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Documents (optional)</source>
        <translation>Documents (facultatif)</translation>
    </message>
    <message>
        <source>Type the amounts, paste them from a spreadsheet, or import them from a file.</source>
        <translation>Saisissez les montants, collez-les depuis un tableur, ou importez-les depuis un fichier.</translation>
    </message>
    <message>
        <source> Fill &amp;with my portfolio</source>
        <translation> &amp;Remplir avec mon portefeuille</translation>
    </message>
    <message>
        <source>Adds a line without an amount for everything in the portfolio that has none yet</source>
        <translation>Ajoute une ligne sans montant pour tout ce qui, dans le portefeuille, n’en a pas encore</translation>
    </message>
    <message>
        <source>N&amp;othing to declare for this period</source>
        <translation>R&amp;ien à déclarer pour cette période</translation>
    </message>
    <message>
        <source>The amounts typed are not sent. They come back when you clear the box.</source>
        <translation>Les montants saisis ne sont pas envoyés. Ils reviennent si vous décochez la case.</translation>
    </message>
    <message>
        <source> Sa&amp;ve</source>
        <translation> Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>Saves the declaration at the insurer too; it stays New and can be changed</source>
        <translation>Enregistre aussi la déclaration chez l’assureur&#xa0;; elle reste au statut «&#xa0;Nouveau&#xa0;» et modifiable</translation>
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
        <translation>Entreprise</translation>
    </message>
</context>
<context>
    <name>TurnoverPage</name>
    <message>
        <source>Turnover declarations</source>
        <translation>Déclarations d’activité</translation>
    </message>
    <message>
        <source>Open the declaration</source>
        <translation>Ouvrir la déclaration</translation>
    </message>
    <message>
        <source>No turnover declaration has been asked for. When one is due, it is notified and listed here.</source>
        <translation>Aucune déclaration d’activité ne vous a été demandée. Dès qu’il y en aura une à faire, elle sera notifiée et figurera ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n declarations</source>
        <translation>
            <numerusform>%n déclaration</numerusform>
            <numerusform>%n déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>The declaration of {period} was due on {day}.</source>
        <translation>Déclaration ({period})&#xa0;: l’échéance était le {day}.</translation>
    </message>
    <message>
        <source>The declaration of {period} is due on {day}.</source>
        <translation>Déclaration ({period})&#xa0;: à envoyer d’ici au {day}.</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source> &amp;Fill in</source>
        <translation> &amp;Remplir</translation>
    </message>
    <message>
        <source> &amp;Open</source>
        <translation> &amp;Ouvrir</translation>
    </message>
    <message>
        <source>Opens the declaration chosen</source>
        <translation>Ouvre la déclaration choisie</translation>
    </message>
</context>
<context>
    <name>TurnoverTable</name>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>Nothing to declare</source>
        <translation>Rien à déclarer</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} sur {most}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number or code</source>
        <translation>Numéro ou code</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
</context>
<context>
    <name>TurnoverView</name>
    <message>
        <source>Declaration</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Amounts declared</source>
        <translation>Montants déclarés</translation>
    </message>
    <message>
        <source> &amp;Copy as a table</source>
        <translation> &amp;Copier le tableau</translation>
    </message>
    <message>
        <source>Copies every line, ready for a spreadsheet</source>
        <translation>Copie toutes les lignes, prêtes pour un tableur</translation>
    </message>
    <message>
        <source> All turnover &amp;declarations</source>
        <translation> &amp;Toutes les déclarations d’activité</translation>
    </message>
    <message>
        <source>There was nothing to declare for this period.</source>
        <translation>Il n’y avait rien à déclarer pour cette période.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>What is declared</source>
        <translation>Base de déclaration</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>nothing to declare</source>
        <translation>rien à déclarer</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Insurer&apos;s reference</source>
        <translation>Référence de l’assureur</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied</source>
        <translation>
            <numerusform>%n ligne copiée</numerusform>
            <numerusform>%n lignes copiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message numerus="yes">
        <source>%n rows typed before are restored; they are not sent yet.</source>
        <translation>
            <numerusform>%n ligne saisie auparavant est rétablie&#xa0;; elle n’est pas encore envoyée.</numerusform>
            <numerusform>%n lignes saisies auparavant sont rétablies&#xa0;; elles ne sont pas encore envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>Les envoyer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies</source>
        <translation>
            <numerusform>%Ln entreprise</numerusform>
            <numerusform>%Ln entreprises</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
    <message>
        <source>No company is like that.</source>
        <translation>Aucune entreprise ne correspond.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>The portfolio has no company yet.</source>
        <translation>Le portefeuille n’a pas encore d’entreprise.</translation>
    </message>
    <message numerus="yes">
        <source>Custom fields of %n companies saved, to be sent.</source>
        <translation>
            <numerusform>Champs personnalisés de&#xa0;%n entreprise enregistrés, à envoyer.</numerusform>
            <numerusform>Champs personnalisés de&#xa0;%n entreprises enregistrés, à envoyer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The values of %n companies are as they were before.</source>
        <translation>
            <numerusform>Les valeurs de&#xa0;%n entreprise sont de nouveau comme avant.</numerusform>
            <numerusform>Les valeurs de&#xa0;%n entreprises sont de nouveau comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed in the row was taken back.</source>
        <translation>La saisie de la ligne a été annulée.</translation>
    </message>
    <message>
        <source>So many rows come by file: choose the tab Import.</source>
        <translation>Autant de lignes s’importent par fichier&#xa0;: choisissez l’onglet Import.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have values that cannot be read: they are not sent.</source>
        <translation>
            <numerusform>%n ligne a des valeurs illisibles&#xa0;: elle n’est pas envoyée.</numerusform>
            <numerusform>%n lignes ont des valeurs illisibles&#xa0;: elles ne sont pas envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns beyond the table were left out.</source>
        <translation>
            <numerusform>%n colonne hors du tableau a été laissée de côté.</numerusform>
            <numerusform>%n colonnes hors du tableau ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows beyond the last company were left out.</source>
        <translation>
            <numerusform>%n ligne après la dernière entreprise a été laissée de côté.</numerusform>
            <numerusform>%n lignes après la dernière entreprise ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The insurer refused values of this company.</source>
        <translation>L’assureur a refusé des valeurs de cette entreprise.</translation>
    </message>
    <message>
        <source>Type or press F2 to change a cell. A row is sent when you leave it; Esc takes it back.</source>
        <translation>Saisissez ou appuyez sur F2 pour modifier une cellule. Une ligne est envoyée quand vous la quittez&#xa0;; Échap annule sa saisie.</translation>
    </message>
    <message>
        <source>{company}, {field}:</source>
        <translation>{company}, {field}&#xa0;:</translation>
    </message>
    <message>
        <source>Company, reference, value…</source>
        <translation>Entreprise, référence, valeur…</translation>
    </message>
    <message>
        <source>Filter companies</source>
        <translation>Filtrer les entreprises</translation>
    </message>
    <message>
        <source>Companies shown</source>
        <translation>Entreprises affichées</translation>
    </message>
    <message>
        <source>Values by company</source>
        <translation>Valeurs par entreprise</translation>
    </message>
    <message>
        <source>F2 or Enter changes a cell, Ctrl+V pastes cells</source>
        <translation>F2 ou Entrée modifie une cellule, Ctrl+V colle des cellules</translation>
    </message>
    <message>
        <source> &amp;Undo the last change</source>
        <translation> &amp;Annuler la modification</translation>
    </message>
    <message>
        <source> &amp;Take the row back</source>
        <translation> Annuler la &amp;ligne</translation>
    </message>
    <message>
        <source> &amp;Correct and send…</source>
        <translation> &amp;Corriger et envoyer…</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Toutes les entreprises</translation>
    </message>
    <message>
        <source>Typed, not sent yet</source>
        <translation>Saisies, pas encore envoyées</translation>
    </message>
    <message>
        <source>Without {field}</source>
        <translation>Sans {field}</translation>
    </message>
    <message>
        <source>With {field}</source>
        <translation>Avec {field}</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Nom de la vue</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>&amp;Only for contract {number}</source>
        <translation>&amp;Seulement pour le contrat {number}</translation>
    </message>
    <message>
        <source>&amp;Save view</source>
        <translation>&amp;Enregistrer la vue</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
</context>
<context>
    <name>WrittenStrip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’export</translation>
    </message>
    <message>
        <source>{count} written to {file}.</source>
        <translation>Liste enregistrée dans {file} ({count}).</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>_Problems</name>
    <message>
        <source>Line {number}: {sentence}</source>
        <translation>Ligne {number} – {sentence}</translation>
    </message>
    <message>
        <source>Line {number}, {column}: {sentence}</source>
        <translation>Ligne {number}, {column} – {sentence}</translation>
    </message>
</context>
</TS>
