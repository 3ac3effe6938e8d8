<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Company, page or command</source>
        <translation>Entreprise, page ou commande</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Search companies for “{text}”</source>
        <translation>Rechercher les entreprises « {text} »</translation>
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
    <name>Formats</name>
    <message>
        <source>“{typed}” has too many decimals: {currency} has {places}.</source>
        <translation>« {typed} » a trop de décimales : {currency} en compte {places}.</translation>
    </message>
    <message>
        <source>“{typed}” is not in {currency}, the currency of this amount.</source>
        <translation>« {typed} » n’est pas en {currency}, la devise de ce montant.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Saisissez un montant.</translation>
    </message>
    <message>
        <source>“{typed}” is not an amount. Write it like {example}.</source>
        <translation>« {typed} » n’est pas un montant. Écrivez-le comme {example}.</translation>
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
        <translation>{company} : décision attendue d’un instant à l’autre</translation>
    </message>
    <message>
        <source>{company}: decision in {time}</source>
        <translation>{company} : décision dans {time}</translation>
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
        <source>Company, page or &amp;command…</source>
        <translation>Entreprise, page ou &amp;commande…</translation>
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
        <translation>L’assureur est injoignable. Vous voyez les données du dernier échange ; ce que vous saisissez est conservé et envoyé plus tard.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
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
    <name>PageButton</name>
    <message>
        <source>{page}, {count} new</source>
        <translation>{page}, {count} en attente</translation>
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
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Bulk orders</source>
        <translation>Commandes en masse</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>My requests</source>
        <translation>Mes demandes</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
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
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
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
</TS>
