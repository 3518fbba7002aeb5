"""The scoring rules of a key: a set that is ready to be chosen, or values of one's own."""

from fractions import Fraction

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from annotator.core.key import Rules
from annotator.core.placing import MOST_TOLERANCE
from annotator.core.presets import PRESETS, preset_of
from annotator.services.presenting.key_differences import PLACE_NAMES
from annotator.services.presenting.rule_presets import OWN_RULES, PRESET_MEANINGS, PRESET_NAMES
from annotator.services.presenting.wording import rounded, rules_sentences
from annotator.ui.calm_fields import Choice, Number
from annotator.ui.speech import interface_language, percent

_OWN = ""


class ShareField(Number):
    """A share in whole percent; a finer one is kept as it is until another value is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._share = Fraction(0)
        self.setRange(0, 100)
        self.setSingleStep(5)
        self.setSuffix(percent())
        self.valueChanged.connect(self._changed)

    def show_share(self, share: Fraction) -> None:
        """Show a share from 0 to 1; no signal tells of it."""
        with QSignalBlocker(self):
            self.setValue(rounded(share * 100))
        self._share = share
        self.setPrefix("≈ " if (share * 100).denominator != 1 else "")

    def share(self) -> Fraction:
        """The exact share."""
        return self._share

    def _changed(self, value: int) -> None:
        self._share = Fraction(value, 100)
        self.setPrefix("")


class RulesForm(QWidget):
    """Shows rules and lets others be chosen.

    Args:
        parent: the widget it belongs to.
    """

    changed = Signal()
    """Other rules are chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say = interface_language().say
        self.preset = Choice()
        for name in PRESETS:
            self.preset.addItem(say(PRESET_NAMES[name]), name)
        self.preset.addItem(say(OWN_RULES), _OWN)
        self.meaning = QLabel()
        self.meaning.setWordWrap(True)
        self.tolerance = Number()
        self.tolerance.setRange(0, MOST_TOLERANCE)
        self.place = Choice()
        for name, text in PLACE_NAMES.items():
            self.place.addItem(say(text), name)
        self.extra, self.tag_share = ShareField(), ShareField()
        self._lay_out()
        self.preset.activated.connect(self._preset_chosen)
        self.place.activated.connect(self._edited)
        for field in (self.tolerance, self.extra, self.tag_share):
            field.valueChanged.connect(self._edited)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.setHorizontalSpacing(2 * self.fontMetrics().averageCharWidth())
        form.setFormAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        rows = (
            (self.tr("&Rules"), self.preset),
            (self.tr("&Tolerance at the edges, in words"), self.tolerance),
            (self.tr("&Place of a highlight counts"), self.place),
            (self.tr("&Extra highlights put at stake, of a share each"), self.extra),
            (self.tr("&Weight of the tag in the credit"), self.tag_share),
        )
        for text, field in rows:
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            form.addRow(label, field)
            if field is self.preset:
                form.addRow(self.meaning)
        widest = max(field.sizeHint().width() for _, field in rows)
        for _, field in rows:
            field.setMinimumWidth(widest)

    def show_rules(self, rules: Rules) -> None:
        """Show these rules; no signal tells of it."""
        with QSignalBlocker(self.tolerance):
            self.tolerance.setValue(rules.tolerance)
        self.place.setCurrentIndex(self.place.findData(rules.place))
        self.extra.show_share(rules.extra)
        self.tag_share.show_share(rules.tag_share)
        self._name_them()

    def rules(self) -> Rules:
        """The rules that are shown."""
        return Rules(
            self.tolerance.value(), self.place.currentData(), self.extra.share(), self.tag_share.share()
        )

    def _name_them(self) -> None:
        name, language = preset_of(self.rules()), interface_language()
        self.preset.setCurrentIndex(self.preset.findData(name or _OWN))
        if name is None:
            meaning = " ".join(rules_sentences(self.rules(), language))
        else:
            meaning = language.say(PRESET_MEANINGS[name])
        self.meaning.setText(meaning)
        self.preset.setAccessibleDescription(meaning)

    def _preset_chosen(self, place: int) -> None:
        name = self.preset.itemData(place)
        if name != _OWN:
            self.show_rules(PRESETS[name])
            self.changed.emit()
        else:
            self._name_them()  # rules of one's own come about by choosing a value
            self.tolerance.setFocus()

    def _edited(self) -> None:
        self._name_them()
        self.changed.emit()
