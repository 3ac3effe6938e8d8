"""The words of the reports the simulated insurer writes, in the four languages reports can be had in."""

from __future__ import annotations

LANGUAGES = ("en", "fr", "de", "es")
"""Order of the texts below."""

DATE_FORMATS = {"en": "%d %b %Y", "fr": "%d/%m/%Y", "de": "%d.%m.%Y", "es": "%d/%m/%Y"}

SEPARATORS = {"en": (",", "."), "fr": ("\u00a0", ","), "de": (".", ","), "es": (".", ",")}
"""What stands between thousands and before decimals."""

_TEXTS = {
    "SNR": ("Snapshot report", "Rapport instantané", "Kurzauskunft", "Informe instantáneo"),
    "FRI": ("Full report", "Rapport complet", "Vollauskunft", "Informe completo"),
    "FRN": (
        "Full report, new investigation",
        "Rapport complet, nouvelle enquête",
        "Vollauskunft, neue Recherche",
        "Informe completo, nueva investigación",
    ),
    "CRR": ("Credit report", "Rapport de crédit", "Kreditbericht", "Informe de crédito"),
    "notice": (
        (
            "DEMONSTRATION DATA, simulated: nothing in this document says anything about a real company. Confidential: for "
            "the use of the policyholder {holder}, contract {contract}, only."
        ),
        (
            "DONNÉES DE DÉMONSTRATION, simulées : rien dans ce document ne concerne une entreprise réelle. Confidentiel : "
            "réservé à l'usage de l'assuré {holder}, contrat {contract}."
        ),
        (
            "DEMONSTRATIONSDATEN, simuliert: Nichts in diesem Dokument sagt etwas über ein wirkliches Unternehmen aus. "
            "Vertraulich: nur für den Versicherungsnehmer {holder}, Vertrag {contract}."
        ),
        (
            "DATOS DE DEMOSTRACIÓN, simulados: nada en este documento se refiere a una empresa real. Confidencial: para uso "
            "exclusivo del asegurado {holder}, contrato {contract}."
        ),
    ),
    "written": ("Written on {day}", "Établi le {day}", "Erstellt am {day}", "Emitido el {day}"),
    "on_file": (
        "Last update of the file: {day}",
        "Dernière mise à jour du dossier : {day}",
        "Letzte Aktualisierung der Akte: {day}",
        "Última actualización del expediente: {day}",
    ),
    "investigated": (
        "New investigation closed on {day}",
        "Nouvelle enquête close le {day}",
        "Neue Recherche abgeschlossen am {day}",
        "Nueva investigación cerrada el {day}",
    ),
    "identity": ("Identity", "Identité", "Stammdaten", "Identidad"),
    "name": ("Name", "Dénomination", "Name", "Denominación"),
    "also": ("Also known as", "Également connu sous", "Auch bekannt als", "También conocida como"),
    "address": ("Address", "Adresse", "Anschrift", "Dirección"),
    "country": ("Country", "Pays", "Land", "País"),
    "phone": ("Telephone", "Téléphone", "Telefon", "Teléfono"),
    "easy": ("Easy number", "Numéro Easy", "Easy-Nummer", "Número Easy"),
    "identifiers": (
        "Legal identifiers",
        "Identifiants légaux",
        "Rechtliche Kennungen",
        "Identificadores legales",
    ),
    "assessment": ("Assessment", "Évaluation", "Bewertung", "Evaluación"),
    "dra": (
        "DRA (0–10, higher is safer)",
        "DRA (0–10, plus élevé = plus sûr)",
        "DRA (0–10, höher ist sicherer)",
        "DRA (0–10, más alto es más seguro)",
    ),
    "none": ("none", "aucune", "keine", "ninguna"),
    "default": (
        "Probability of default within a year (invented)",
        "Probabilité de défaut à un an (inventée)",
        "Ausfallwahrscheinlichkeit in einem Jahr (erfunden)",
        "Probabilidad de impago a un año (inventada)",
    ),
    "rating": ("@rating", "@rating", "@rating", "@rating"),
    "history": (
        "The last five years",
        "Les cinq dernières années",
        "Die letzten fünf Jahre",
        "Los últimos cinco años",
    ),
    "from": ("From", "Depuis", "Ab", "Desde"),
    "figures": (
        "Key figures (invented)",
        "Chiffres clés (inventés)",
        "Kennzahlen (erfunden)",
        "Cifras clave (inventadas)",
    ),
    "invented": (
        "These figures were made up for the demonstration.",
        "Ces chiffres ont été inventés pour la démonstration.",
        "Diese Zahlen wurden für die Demonstration erfunden.",
        "Estas cifras se han inventado para la demostración.",
    ),
    "year": ("Year", "Exercice", "Jahr", "Ejercicio"),
    "turnover": (
        "Turnover ({currency})",
        "Chiffre d'affaires ({currency})",
        "Umsatz ({currency})",
        "Cifra de negocios ({currency})",
    ),
    "result": (
        "Net result ({currency})",
        "Résultat net ({currency})",
        "Jahresergebnis ({currency})",
        "Resultado neto ({currency})",
    ),
    "equity": (
        "Equity ({currency})",
        "Capitaux propres ({currency})",
        "Eigenkapital ({currency})",
        "Fondos propios ({currency})",
    ),
    "staff": ("Employees", "Effectif", "Beschäftigte", "Empleados"),
    "payment": (
        "Payment behaviour (invented)",
        "Comportement de paiement (inventé)",
        "Zahlungsverhalten (erfunden)",
        "Comportamiento de pago (inventado)",
    ),
    "on_time": (
        "Paid on time",
        "Payé à l'échéance",
        "Pünktlich bezahlt",
        "Pagado al vencimiento",
    ),
    "delay": (
        "Average delay, days",
        "Retard moyen, jours",
        "Durchschnittlicher Verzug, Tage",
        "Retraso medio, días",
    ),
    "credit": (
        "Recommended credit (simulated)",
        "Crédit conseillé (simulé)",
        "Empfohlener Kredit (simuliert)",
        "Crédito recomendado (simulado)",
    ),
    "most": ("At most", "Au plus", "Höchstens", "Como máximo"),
    "page": ("Page {page}", "Page {page}", "Seite {page}", "Página {page}"),
}


def text(key: str, language: str) -> str:
    """Return one text in `language` (en, fr, de, es)."""
    return _TEXTS[key][LANGUAGES.index(language)]
