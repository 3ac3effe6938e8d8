"""What the information products are, each in a sentence or two for the person about to order one."""

from __future__ import annotations

from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui.i18n import translate

_TEXTS = {
    ProductCode.RSC: QT_TRANSLATE_NOOP(
        "Explanations",
        "The debtor risk assessment of today: a figure from 0 to 10, the probability of default and their course"
        " over five years. It is answered at once and not followed.",
    ),
    ProductCode.RSM: QT_TRANSLATE_NOOP(
        "Explanations",
        "The debtor risk assessment: a figure from 0 to 10, the probability of default and their course over five"
        " years. It is followed from now on: every change is notified until you stop the monitoring.",
    ),
    ProductCode.RCO: QT_TRANSLATE_NOOP(
        "Explanations",
        "The insurer's opinion of the credit this company is good for, as of today. It is answered at once and not"
        " followed.",
    ),
    ProductCode.ROM: QT_TRANSLATE_NOOP(
        "Explanations",
        "The insurer's opinion of the credit this company is good for. It is followed from now on: every change is"
        " notified until you stop the monitoring.",
    ),
    ProductCode.CCO: QT_TRANSLATE_NOOP(
        "Explanations",
        "An opinion of one amount on this company. It may take the insurer some time. Afterwards only downgrades are"
        " notified.",
    ),
    ProductCode.SNR: QT_TRANSLATE_NOOP(
        "Explanations", "A short report: who the company is, its key figures and its assessment."
    ),
    ProductCode.FRI: QT_TRANSLATE_NOOP(
        "Explanations", "The full report the insurer has on file, as of its last update."
    ),
    ProductCode.FRN: QT_TRANSLATE_NOOP(
        "Explanations",
        "A full report for which the insurer investigates the company anew: the most recent figures, but not at once.",
    ),
    ProductCode.CRR: QT_TRANSLATE_NOOP(
        "Explanations", "A report on the company's credit: payment behaviour, finances and an opinion."
    ),
}


def explanation(code: ProductCode) -> str:
    """Return what an information product is, in the language in force; empty for a cover."""
    return translate("Explanations", _TEXTS[code]) if code in _TEXTS else ""
