// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking/seriesplanner.h"

#include "booking/payschooser.h"
#include "booking/repeatrule.h"
#include "booking/seriesdelegate.h"
#include "booking/seriesmodel.h"
#include "calendar/naturalentry.h"
#include "clients/clients.h"
#include "credits/credits.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/prompts.h"
#include "widgets/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr QSize plannerSize(840, 640);
constexpr int whenWidth = 240;
constexpr int decisionWidth = 230;
} // namespace

QString SeriesPlanner::subtitle(const BookingContext& context, const BookingRequest& request)
{
    QStringList names;
    for (const ClientId& id : request.clients) {
        const auto client = context.clients.find(id);
        if (client)
            names.append(client->name());
    }
    const BookingText text;
    return tr("%1, from %2", "clients, day and time")
        .arg(names.isEmpty() ? tr("A class") : names.join(u", "_s), text.when(request.day, request.minute));
}

SeriesPlanner::SeriesPlanner(const BookingContext& context, const BookingRequest& request, QWidget* parent)
    : PromptDialog(tr("Standing slot"), subtitle(context, request), parent)
    , m_context(context)
    , m_request(request)
    , m_rule(new RepeatRule(request.day))
    , m_model(new SeriesModel(this))
{
    setObjectName(u"seriesPlanner"_s);
    resize(plannerSize);
    content()->addWidget(m_rule);
    addTable();
    addDecisions();
    m_counts = new Label({}, TypeSize::Body, Tone::Muted);
    m_counts->setObjectName(u"seriesCounts"_s);
    content()->addWidget(m_counts->wrapping());
    m_verb = setVerb(tr("Book"), tr("Back"));
    connect(m_rule, &RepeatRule::changed, this, &SeriesPlanner::plan);
    plan();
}

void SeriesPlanner::addTable()
{
    m_table = new TableView(tr("Dates of the standing slot"));
    m_table->setObjectName(u"seriesTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SeriesDelegate(m_table));
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(SeriesModel::State, QHeaderView::Stretch);
    m_table->setColumnWidth(SeriesModel::When, whenWidth);
    m_table->setColumnWidth(SeriesModel::Decision, decisionWidth);
    content()->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SeriesPlanner::showDecisions);
}

void SeriesPlanner::addDecisions()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::one);
    const auto add = [&](const char* name, const QString& text, auto run) {
        auto* button = makeButton(name, text);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
        return button;
    };
    m_bookRow = add("seriesBook", tr("&Book this one"), [this] { decide(OccurrenceDecision::Book); });
    m_skipRow = add("seriesSkip", tr("&Leave out"), [this] { decide(OccurrenceDecision::Skip); });
    m_useSuggestion = add("seriesSuggestion", tr("&Move to the nearest free time"), [this] { useSuggestion(); });
    m_other = add("seriesOther", tr("&Other time…"), [this] { chooseOther(); });
    row->addStretch(1);
    content()->addLayout(row);
}

void SeriesPlanner::plan()
{
    const auto draft = m_context.scheduling.standingSlots().planSeries(m_request, m_rule->rrule());
    if (!draft) {
        m_model->setDraft({});
        m_counts->setTone(Tone::Danger);
        m_counts->setText(m_text.error(draft.error()));
        m_verb->setEnabled(false);
        showDecisions();
        return;
    }
    m_model->setDraft(*draft);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showCounts();
    showDecisions();
}

void SeriesPlanner::showCounts()
{
    const int all = m_model->rowCount();
    const int chosen = m_model->bookedCount();
    const int problems = m_model->problemCount();
    const int blocked = m_model->blockedCount();
    m_counts->setTone(blocked > 0 ? Tone::Danger : Tone::Muted);
    QString text = blocked > 0     ? tr("%n date(s) cannot be booked as decided.", nullptr, blocked)
                      : problems == 0 ? tr("All %n date(s) are free.", nullptr, all)
                                      : tr("%1 of %2 dates are free; something is in the way of the others.").arg(all - problems).arg(all);
    const QString funding = fundingText();
    if (!funding.isEmpty())
        text = tr("%1 %2", "two sentences").arg(text, funding);
    m_counts->setText(text);
    m_verb->setText(tr("Book %1 of %2").arg(chosen).arg(all));
    m_verb->setAccessibleName(m_verb->text());
    m_verb->setEnabled(blocked == 0 && chosen > 0);
}

// Each client's credits are their own, so each is asked by themself.
QString SeriesPlanner::fundingText() const
{
    if (m_request.pays != Pays::Auto || m_request.clients.isEmpty())
        return {};
    QList<FundingPlace> places;
    for (const SeriesDraftItem& item : m_model->draft().items) {
        if (item.decision == OccurrenceDecision::Skip)
            continue;
        const bool moved = item.decision == OccurrenceDecision::Move;
        places.append(PaysChooser::placeOf(m_context, m_request, moved ? item.moveTo : LocalTime{item.day, item.minute}));
        places.last().chosen = m_request.lot;
    }
    qsizetype paid = 0;
    for (const ClientId& client : m_request.clients) {
        const auto plan = m_context.credits.forecast(client, places);
        if (plan)
            paid += std::count_if(plan->begin(), plan->end(), [](const Funding& each) { return !each.lot.isNull(); });
    }
    if (paid == 0)
        return tr("No credit pays for them yet.");
    return tr("Credits pay for %1 of %2.").arg(paid).arg(places.size() * m_request.clients.size());
}

int SeriesPlanner::currentRow() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

void SeriesPlanner::showDecisions()
{
    const int row = currentRow();
    const bool chosen = row >= 0 && row < m_model->rowCount();
    for (QPushButton* button : {m_bookRow, m_skipRow, m_other})
        button->setEnabled(chosen);
    m_useSuggestion->setEnabled(chosen && m_model->draft().items.at(row).suggestion.has_value());
    if (m_useSuggestion->isEnabled()) {
        const LocalTime to = *m_model->draft().items.at(row).suggestion;
        m_useSuggestion->setText(tr("&Move to %1").arg(m_text.when(to.day, to.minute)));
    } else {
        m_useSuggestion->setText(tr("&Move to the nearest free time"));
    }
}

// A date that may be booked against a rule needs the reason for it.
bool SeriesPlanner::giveReason(SeriesDraftItem& item)
{
    const bool needed = !item.overrideReason.isEmpty() ? false
                                                       : std::any_of(item.problems.begin(), item.problems.end(), [](const Problem& one) {
                                                             return one.severity == Severity::Overridable;
                                                         });
    const bool hopeless = std::any_of(item.problems.begin(), item.problems.end(),
                                      [](const Problem& one) { return one.severity == Severity::Blocks; });
    if (!needed || hopeless || !m_context.mayOverride(m_request.trainer))
        return true;
    const auto reason = m_context.prompts.input({tr("Book in spite of that?"),
                                                 tr("%1 Write why it is booked all the same:").arg(m_text.problems(item.problems)),
                                                 {}});
    if (!reason || reason->trimmed().isEmpty())
        return false;
    item.overrideReason = reason->trimmed();
    return true;
}

void SeriesPlanner::decide(OccurrenceDecision decision)
{
    const int row = currentRow();
    if (row < 0)
        return;
    SeriesDraftItem& item = m_model->draft().items[row];
    if (decision == OccurrenceDecision::Book && !giveReason(item))
        return;
    item.decision = decision;
    const auto checked = m_context.scheduling.standingSlots().recheck(m_model->draft(), row);
    if (!checked)
        m_counts->setText(m_text.error(checked.error()));
    m_model->itemChanged(row);
    showCounts();
    showDecisions();
}

void SeriesPlanner::moveItem(int row, const LocalTime& to)
{
    m_model->draft().items[row].moveTo = to;
    decide(OccurrenceDecision::Move);
}

void SeriesPlanner::useSuggestion()
{
    const int row = currentRow();
    if (row >= 0 && m_model->draft().items.at(row).suggestion)
        moveItem(row, *m_model->draft().items.at(row).suggestion);
}

void SeriesPlanner::chooseOther()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const SeriesDraftItem& item = m_model->draft().items.at(row);
    const auto text = m_context.prompts.input(
        {tr("Another time"), tr("When instead of %1? Such as “wed 8” or “+1d”:").arg(m_text.when(item.day, item.minute)), {}});
    if (!text)
        return;
    EntryContext entry;
    entry.now = {item.day, 0};
    entry.base = LocalTime{item.day, item.minute};
    entry.french = locale().language() == QLocale::French;
    const auto parsed = parseEntry(*text, entry);
    if (parsed) {
        moveItem(row, {parsed->day.value_or(item.day), parsed->minute.value_or(item.minute)});
        return;
    }
    m_counts->setTone(Tone::Danger);
    m_counts->setText(m_text.error(parsed.error()));
}

void SeriesPlanner::keyPressEvent(QKeyEvent* event)
{
    const int row = currentRow();
    if (event->key() == Qt::Key_Space && m_table->hasFocus() && row >= 0) {
        const bool skipped = m_model->draft().items.at(row).decision == OccurrenceDecision::Skip;
        decide(skipped ? OccurrenceDecision::Book : OccurrenceDecision::Skip);
        return;
    }
    PromptDialog::keyPressEvent(event);
}

void SeriesPlanner::accept()
{
    const auto done = m_context.scheduling.standingSlots().bookSeries(m_model->draft());
    if (!done) {
        m_counts->setTone(Tone::Danger);
        m_counts->setText(m_text.error(done.error()));
        return;
    }
    m_context.tellDone(tr("%n session(s) booked.", nullptr, int(done->appointments.size())));
    emit booked(done->appointments.isEmpty() ? AppointmentId() : done->appointments.first());
    PromptDialog::accept();
}

} // namespace td
