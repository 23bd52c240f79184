// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/assessmententry.h"

#include "assessments/measuredtext.h"
#include "clients/clients.h"
#include "storage/database.h"
#include "storage/preferences.h"
#include "text/errortext.h"
#include "text/measurementtext.h"
#include "training/trainingsettings.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/dateedit.h"
#include "widgets/flowlayout.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr QSize wanted{1000, 640};
constexpr int fieldWidth = 88;
constexpr qsizetype linesInColumn = 5;
constexpr QLatin1String groupsPreference("assessment.groups");

constexpr MeasurementGroup allGroups[] = {MeasurementGroup::Body, MeasurementGroup::Girth, MeasurementGroup::Skinfold, MeasurementGroup::Vital,
                                          MeasurementGroup::FitnessTest};

QString titleOf(const MeasurementKind& kind, MassUnit unit)
{
    const QString unitText = measuredUnit(kind, unit);
    const QString name = MeasurementText::name(QLatin1String(kind.key));
    return unitText.isEmpty() ? name : u"%1 (%2)"_s.arg(name, unitText);
}
} // namespace

AssessmentEntry::AssessmentEntry(const AssessmentsContext& context, const ClientId& client, QWidget* parent)
    : AssessmentDialog(context, "assessmentEntry", tr("New assessment"), {}, parent)
    , m_client(client)
    , m_day(new DateEdit)
    , m_method(new QComboBox)
    , m_sex(new QComboBox)
    , m_keepResult(new QCheckBox(tr("Keep the result with the values")))
    , m_results(new Label({}))
    , m_warnings(new Label({}, TypeSize::Small, Tone::Warn))
{
    readClient();
    form()->hide();
    content()->insertWidget(0, makeHead());
    content()->insertWidget(1, makeFields(), 1);
    content()->insertWidget(2, makeResults());
    auto* save = setVerb(tr("Save the assessment"), {});
    save->setToolTip(tr("Ctrl+Enter"));
    showGroups();
    refreshResults();
    resize(wanted);
    if (!m_lines.isEmpty())
        nextField(m_day);
}

void AssessmentEntry::readClient()
{
    m_unit = context().settings.unitOf(m_client).value_or(MassUnit::Kilogram);
    if (const auto training = context().settings.client(m_client))
        m_sexBefore = training->sex;
    if (const auto client = context().clients.find(m_client))
        m_birthday = client->birthday;
    if (const auto latest = Measurements(context().db).latest(m_client))
        m_latest = *latest;
    else
        context().report(latest.error());
}

QWidget* AssessmentEntry::makeHead()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    setMargins(row, 0, Space::two);
    auto* dayLabel = new Label(tr("Day"), TypeSize::Body, Tone::Muted);
    dayLabel->setBuddy(m_day);
    m_day->setObjectName(u"day"_s);
    m_day->setAccessibleName(tr("Day of the assessment"));
    m_day->setDate(context().today());
    m_day->setMaximumDate(context().today());
    m_day->installEventFilter(this);
    row->addWidget(dayLabel);
    row->addWidget(m_day);
    const QStringList chosen = Preferences(context().db).value(groupsPreference, u"0,1"_s).split(u',');
    for (const MeasurementGroup group : allGroups) {
        auto* check = new QCheckBox(MeasurementText::group(group));
        check->setObjectName(u"group%1"_s.arg(int(group)));
        check->setChecked(chosen.contains(QString::number(int(group))));
        connect(check, &QCheckBox::toggled, this, &AssessmentEntry::showGroups);
        row->addWidget(check);
        m_groups.append({group, check, nullptr});
    }
    row->addStretch(1);
    connect(m_day, &QDateEdit::dateChanged, this, &AssessmentEntry::refreshResults);
    return box;
}

QWidget* AssessmentEntry::makeFields()
{
    auto* ground = new QWidget;
    auto* flow = new FlowLayout(ground);
    setMargins(flow, 0, Space::two);
    for (Group& group : m_groups) {
        group.card = makeGroup(group.group);
        flow->addWidget(group.card);
    }
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(ground);
    ground->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

Card* AssessmentEntry::makeGroup(MeasurementGroup group)
{
    auto* card = new Card(MeasurementText::group(group));
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::three);
    QList<const MeasurementKind*> kinds;
    for (const MeasurementKind& kind : measurementKinds()) {
        if (kind.group == group)
            kinds.append(&kind);
    }
    FormGrid* grid = nullptr;
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        if (i % linesInColumn == 0) {
            grid = new FormGrid;
            row->addWidget(grid, 0, Qt::AlignTop);
        }
        addLine(*kinds[i], grid);
    }
    card->body()->addLayout(row);
    return card;
}

void AssessmentEntry::addLine(const MeasurementKind& kind, FormGrid* form)
{
    const QString key = QLatin1String(kind.key);
    auto* edit = new QLineEdit;
    edit->setFixedWidth(fieldWidth);
    edit->setAlignment(Qt::AlignRight);
    edit->setFont(figuresFont(TypeSize::Body));
    if (const auto last = m_latest.constFind(key); last != m_latest.constEnd()) {
        const QString ghost = measuredText(kind, last->value, m_unit, QLocale());
        edit->setPlaceholderText(ghost);
        edit->setToolTip(tr("Last time %1, on %2").arg(ghost, dayText(last->day)));
        edit->setAccessibleDescription(edit->toolTip());
    }
    edit->installEventFilter(this);
    form->addRow(key, titleOf(kind, m_unit), edit);
    const Line line{&kind, edit, form};
    m_lines.append(line);
    connect(edit, &QLineEdit::textEdited, this, [this, form, key] {
        form->setError(key, {});
        refreshResults();
    });
    connect(edit, &QLineEdit::editingFinished, this, [this, line] { checkLine(line); });
}

QWidget* AssessmentEntry::makeResults()
{
    m_method->setObjectName(u"method"_s);
    m_method->setAccessibleName(tr("Formula for body fat"));
    m_method->addItem(tr("Best formula for these values"), -1);
    for (const auto method : {BodyFatMethod::JacksonPollock3, BodyFatMethod::JacksonPollock7, BodyFatMethod::Navy})
        m_method->addItem(MeasurementText::method(bodyFatMethodName(method)), int(method));
    m_sex->setObjectName(u"sex"_s);
    m_sex->setAccessibleName(tr("Formula for women or men"));
    m_sex->addItem(tr("Women or men?"), QString());
    m_sex->addItem(tr("Formula for women"), u"female"_s);
    m_sex->addItem(tr("Formula for men"), u"male"_s);
    m_sex->setCurrentIndex(std::max(0, m_sex->findData(m_sexBefore)));
    m_keepResult->setObjectName(u"keepResult"_s);
    m_keepResult->setChecked(true);
    m_results->setObjectName(u"results"_s);
    m_results->wrapping();
    m_warnings->setObjectName(u"warnings"_s);
    m_warnings->wrapping();
    connect(m_method, &QComboBox::currentIndexChanged, this, &AssessmentEntry::refreshResults);
    connect(m_sex, &QComboBox::currentIndexChanged, this, &AssessmentEntry::refreshResults);
    auto* card = new Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::two);
    row->addWidget(m_method);
    row->addWidget(m_sex);
    row->addWidget(m_keepResult);
    row->addStretch(1);
    card->body()->addLayout(row);
    card->body()->addWidget(m_results);
    card->body()->addWidget(m_warnings);
    return card;
}

void AssessmentEntry::showGroups()
{
    QStringList chosen;
    for (const Group& group : std::as_const(m_groups)) {
        group.card->setVisible(group.box->isChecked());
        if (group.box->isChecked())
            chosen.append(QString::number(int(group.group)));
    }
    Preferences preferences(context().db);
    if (preferences.value(groupsPreference) != chosen.join(u','))
        context().check(preferences.setValue(groupsPreference, chosen.join(u',')));
}

bool AssessmentEntry::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return AssessmentDialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return AssessmentDialog::eventFilter(watched, event);
    if (key->modifiers().testFlag(Qt::ControlModifier))
        accept();
    else
        nextField(qobject_cast<QWidget*>(watched));
    return true;
}

void AssessmentEntry::nextField(QWidget* from)
{
    auto line = m_lines.cbegin();
    if (from != m_day) {
        line = std::find_if(m_lines.cbegin(), m_lines.cend(), [&](const Line& one) { return one.edit == from; });
        if (line != m_lines.cend())
            ++line;
    }
    line = std::find_if(line, m_lines.cend(), [this](const Line& one) { return one.edit->isVisibleTo(this); });
    if (line == m_lines.cend())
        findChild<QPushButton*>(u"promptYes"_s)->setFocus(Qt::TabFocusReason);
    else
        line->edit->setFocus(Qt::TabFocusReason);
}

void AssessmentEntry::checkLine(const Line& line)
{
    const QString text = line.edit->text().trimmed();
    const auto value = parseMeasured(*line.kind, text, m_unit, QLocale());
    line.form->setError(QLatin1String(line.kind->key), text.isEmpty() || value ? QString() : errorText(value.error()));
}

Result<QHash<QString, qint64>> AssessmentEntry::typed(bool strict) const
{
    QHash<QString, qint64> values;
    for (const Line& line : m_lines) {
        const QString text = line.edit->text().trimmed();
        if (text.isEmpty() || !line.edit->isVisibleTo(this))
            continue;
        const auto value = parseMeasured(*line.kind, text, m_unit, QLocale());
        if (value)
            values.insert(QLatin1String(line.kind->key), *value);
        else if (strict)
            return fail(value.error());
    }
    return values;
}

BodyResults AssessmentEntry::results() const
{
    BodyResults::Input input;
    input.values = typed(false).value_or(QHash<QString, qint64>());
    for (const Measurement& one : m_latest)
        input.before.insert(one.kind, one.value);
    input.sex = m_sex->currentData().toString();
    input.age = ageOn(m_birthday, m_day->date());
    if (m_method->currentData().toInt() >= 0)
        input.method = BodyFatMethod(m_method->currentData().toInt());
    input.unit = m_unit;
    return BodyResults(input);
}

void AssessmentEntry::refreshResults()
{
    const BodyResults body = results();
    m_results->setText(body.sentences().isEmpty() ? tr("Body fat, lean mass and body mass index appear here while you type.") : body.sentences().join(u' '));
    m_results->setTone(body.sentences().isEmpty() ? Tone::Muted : Tone::Neutral);
    m_warnings->setText(body.warnings().join(u' '));
    m_warnings->setVisible(!body.warnings().isEmpty());
    m_keepResult->setVisible(body.estimate().has_value());
}

Result<void> AssessmentEntry::saveSex()
{
    const QString sex = m_sex->currentData().toString();
    if (sex == m_sexBefore || sex.isEmpty())
        return {};
    TD_TRY_ASSIGN(ClientTraining training, context().settings.client(m_client));
    training.client = m_client;
    training.sex = sex;
    return context().settings.save(training);
}

Result<void> AssessmentEntry::store()
{
    TD_TRY_ASSIGN(const auto entered, typed(true));
    QList<MeasuredValue> values;
    for (const Line& line : std::as_const(m_lines)) {
        const QString key = QLatin1String(line.kind->key);
        if (entered.contains(key))
            values.append({key, entered.value(key)});
    }
    if (!values.isEmpty() && m_keepResult->isChecked())
        values += results().toStore();
    TD_TRY(Measurements(context().db).add(m_client, m_day->date(), values));
    return saveSex();
}

bool AssessmentEntry::showAtField(const Error& error)
{
    return std::any_of(m_lines.cbegin(), m_lines.cend(), [&](const Line& line) {
        return error.field == QLatin1String(line.kind->key) && line.form->showError(error);
    });
}

} // namespace td
