// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trendview.h"

#include "charts/plotwidget.h"
#include "charts/trendtable.h"
#include "widgets/button.h"
#include "widgets/dateedit.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"
#include "widgets/privacystate.h"
#include "widgets/rowdelegate.h"
#include "widgets/tableview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr QSize wantedPlot{360, 200};
constexpr int tableWidth = 300;
constexpr int widerTable = 380; ///< of two series
constexpr int dayWidth = 108;
constexpr int rangeLength = 8;
constexpr int choiceLength = 15; ///< characters; the list itself is as wide as it needs

enum Part { PlotPart, EmptyPart, MaskPart };

QComboBox* makeChoice(const QString& objectName, const QString& accessibleName)
{
    auto* box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(accessibleName);
    box->setMinimumContentsLength(choiceLength);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

Label* makeCentred(const QString& text)
{
    auto* label = new Label(text, TypeSize::Body, Tone::Muted);
    label->setAlignment(Qt::AlignCenter);
    label->wrapping();
    return label;
}
} // namespace

TrendView::TrendView(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_extraChoices(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_title(new Label({}))
    , m_legend(new Label({}, TypeSize::Small, Tone::Muted))
    , m_note(new Label({}, TypeSize::Small, Tone::Muted))
    , m_empty(makeCentred(tr("Nothing was measured in this time.")))
    , m_which(makeChoice(name + u"Which"_s, tr("Shown")))
    , m_compare(makeChoice(name + u"Compare"_s, tr("Compared with")))
    , m_range(makeChoice(name + u"Range"_s, tr("Time range")))
    , m_from(new DateEdit)
    , m_until(new DateEdit)
    , m_export(makeIconButton("", tr("Save as CSV"), Glyph::Export))
    , m_stack(new QStackedWidget)
    , m_plot(new PlotWidget([this](QPainter& painter, const QWidget& plot) { m_painter.paint(painter, plot); },
                            [this](const QPointF& at, const QWidget& plot) { return m_painter.hint(at, plot); }, wantedPlot))
    , m_table(new TrendTable(this))
    , m_rows(new TableView(tr("Values")))
{
    setObjectName(name);
    build(name);
    m_range->addItems({tr("3 months"), tr("1 year"), tr("All"), tr("Own days")});
    m_range->setCurrentIndex(int(TrendRange::Year));
    m_range->setMinimumContentsLength(rangeLength);
    connect(m_which, &QComboBox::currentIndexChanged, this, &TrendView::refresh);
    connect(m_compare, &QComboBox::currentIndexChanged, this, &TrendView::refresh);
    connect(m_range, &QComboBox::currentIndexChanged, this, &TrendView::refresh);
    connect(m_from, &QDateEdit::dateChanged, this, &TrendView::refresh);
    connect(m_until, &QDateEdit::dateChanged, this, &TrendView::refresh);
    connect(m_export, &QToolButton::clicked, this, [this] { emit exportRequested(m_table->plainRows()); });
}

void TrendView::build(const QString& name)
{
    m_from->setObjectName(name + u"From"_s);
    m_from->setAccessibleName(tr("From"));
    m_until->setObjectName(name + u"Until"_s);
    m_until->setAccessibleName(tr("Until"));
    m_export->setObjectName(name + u"Export"_s);
    m_rows->setObjectName(name + u"Table"_s);
    m_note->setObjectName(name + u"Note"_s);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::one);
    column->addWidget(m_title->strong());
    column->addLayout(makeChoices(name));
    column->addWidget(makeBody(name), 1);
    m_note->wrapping()->hide();
    column->addWidget(m_note);
}

QLayout* TrendView::makeChoices(const QString& name)
{
    // Choices wrap where there is no room; buttons stay at the right end.
    auto* box = new QWidget;
    box->setObjectName(name + u"Choices"_s);
    auto* flow = new FlowLayout(box);
    setMargins(flow, 0, Space::one);
    auto* extras = new QWidget;
    extras->setLayout(m_extraChoices);
    setMargins(m_extraChoices, 0, Space::one);
    extras->hide();
    m_buttons->setSpacing(Space::one);
    addButton(m_export);
    for (QWidget* widget : std::initializer_list<QWidget*>{extras, m_which, m_compare, m_range, m_from, m_until})
        flow->addWidget(widget);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::one);
    row->addWidget(box, 1);
    row->addLayout(m_buttons);
    return row;
}

void TrendView::addChoice(QWidget* choice)
{
    m_extraChoices->addWidget(choice);
    m_extraChoices->parentWidget()->show();
}

void TrendView::addButton(QWidget* button)
{
    m_buttons->addWidget(button, 0, Qt::AlignTop);
}

QWidget* TrendView::makeBody(const QString& name)
{
    m_plot->setObjectName(name + u"Plot"_s);
    m_stack->addWidget(m_plot);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeCentred(PrivacyState::mask()));
    m_rows->setProperty("bare", true);
    m_rows->setSortingEnabled(false);
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setItemDelegate(new RowDelegate(m_rows));
    m_rows->setModel(m_table);
    m_rows->horizontalHeader()->setStretchLastSection(false);
    m_rows->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    auto* left = new QVBoxLayout;
    setMargins(left, 0, Space::half);
    left->addWidget(m_legend);
    left->addWidget(m_stack, 1);
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    setMargins(row, 0, Space::two);
    row->addLayout(left, 1);
    row->addWidget(m_rows);
    return box;
}

void TrendView::setSeries(const QString& title, const QList<TrendSeries>& series, QDate today)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    if (!title.isEmpty())
        setAccessibleName(title);
    m_series = series;
    m_today = today;
    if (!m_until->date().isValid() || m_until->date() == m_until->minimumDate() || m_from->date() >= m_until->date()) {
        const bool before = std::exchange(m_filling, true);
        m_from->setDate(today.addYears(-1));
        m_until->setDate(today);
        m_filling = before;
    }
    fillChoices();
    refresh();
}

void TrendView::fillChoices()
{
    const QString first = chosen();
    const QString second = compared();
    m_filling = true;
    m_which->clear();
    m_compare->clear();
    m_compare->addItem(tr("Compare with nothing"), QString());
    for (const TrendSeries& series : std::as_const(m_series)) {
        m_which->addItem(series.name, series.key);
        m_compare->addItem(series.name, series.key);
    }
    m_which->setCurrentIndex(std::max(0, m_which->findData(first)));
    m_compare->setCurrentIndex(std::max(0, m_compare->findData(second)));
    m_which->setVisible(m_series.size() > 1);
    m_compare->setVisible(m_series.size() > 1);
    m_filling = false;
}

void TrendView::choose(const QString& key, const QString& compareWith)
{
    m_filling = true;
    m_which->setCurrentIndex(std::max(0, m_which->findData(key)));
    m_compare->setCurrentIndex(std::max(0, m_compare->findData(compareWith)));
    m_filling = false;
    refresh();
}

QString TrendView::chosen() const
{
    return m_which->currentData().toString();
}

QString TrendView::compared() const
{
    return m_compare->currentData().toString();
}

void TrendView::setRange(TrendRange range, QDate from, QDate until)
{
    m_filling = true;
    if (from.isValid())
        m_from->setDate(from);
    if (until.isValid())
        m_until->setDate(until);
    m_range->setCurrentIndex(int(range));
    m_filling = false;
    refresh();
}

void TrendView::setEmptyText(const QString& sentence)
{
    m_empty->setText(sentence);
}

void TrendView::setPrivacy(PrivacyState* privacy)
{
    m_privacy = privacy;
    connect(privacy, &PrivacyState::changed, this, &TrendView::refresh);
    refresh();
}

const TrendSeries* TrendView::find(const QString& key) const
{
    const auto found = std::find_if(m_series.cbegin(), m_series.cend(), [&](const TrendSeries& one) { return one.key == key; });
    return found == m_series.cend() ? nullptr : &*found;
}

std::pair<QDate, QDate> TrendView::days(const QList<TrendSeries>& shown) const
{
    switch (TrendRange(m_range->currentIndex())) {
    case TrendRange::Quarter: return {m_today.addMonths(-3), m_today};
    case TrendRange::Year: return {m_today.addYears(-1), m_today};
    case TrendRange::Own: return {m_from->date(), m_until->date()};
    case TrendRange::All: break;
    }
    QDate from = m_today;
    QDate until = m_today;
    for (const TrendSeries& series : shown) {
        if (series.points.isEmpty())
            continue;
        from = std::min(from, series.points.first().day);
        until = std::max(until, series.points.last().day);
    }
    return {from, until};
}

void TrendView::refresh()
{
    if (m_filling)
        return;
    QList<TrendSeries> shown;
    for (const QString& key : {chosen(), compared()}) {
        const TrendSeries* series = find(key);
        if (series != nullptr && (shown.isEmpty() || shown.first().key != key))
            shown.append(*series);
    }
    const auto [from, until] = days(shown);
    for (TrendSeries& series : shown)
        series.points = pointsWithin(series.points, from, until);
    m_painter.setSeries(shown);
    updateParts(shown);
    m_painter.setDays(from, until);
    m_plot->update();
}

void TrendView::updateParts(const QList<TrendSeries>& shown)
{
    const bool hidden = m_privacy != nullptr && m_privacy->isHidden();
    const bool own = TrendRange(m_range->currentIndex()) == TrendRange::Own;
    m_from->setVisible(own);
    m_until->setVisible(own);
    m_shown = hidden ? QList<TrendSeries>() : shown;
    m_table->setSeries(m_shown);
    QHeaderView* header = m_rows->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(0, QHeaderView::Fixed);
    m_rows->setColumnWidth(0, dayWidth);
    m_rows->setFixedWidth(m_shown.size() > 1 ? widerTable : tableWidth);
    const bool any = std::any_of(shown.cbegin(), shown.cend(), [](const TrendSeries& one) { return !one.points.isEmpty(); });
    m_stack->setCurrentIndex(hidden ? MaskPart : any ? PlotPart : EmptyPart);
    m_export->setEnabled(any && !hidden);
    m_legend->setVisible(shown.size() > 1 && !hidden);
    if (shown.size() > 1)
        m_legend->setText(m_painter.sharesAxis() ? tr("Solid line: %1. Dashed line: %2.").arg(shown.first().name, shown.last().name)
                                                  : tr("Solid line, left: %1. Dashed line, right: %2.").arg(shown.first().name, shown.last().name));
    QStringList notes;
    for (const TrendSeries& series : shown) {
        if (!series.note.isEmpty() && !notes.contains(series.note))
            notes.append(series.note);
    }
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
    const QString words = description();
    m_plot->setAccessibleName(accessibleName());
    m_plot->setAccessibleDescription(words);
    setAccessibleDescription(words);
}

QString TrendView::description() const
{
    if (m_privacy != nullptr && m_privacy->isHidden())
        return tr("Hidden by the privacy key.");
    QStringList sentences;
    const QLocale locale;
    for (const TrendSeries& series : m_shown) {
        if (series.points.isEmpty())
            continue;
        const auto [least, most] =
            std::minmax_element(series.points.cbegin(), series.points.cend(), [](const TrendPoint& a, const TrendPoint& b) { return a.value < b.value; });
        sentences.append(tr("%1: %n value(s) from %2 to %3, lowest %4, highest %5, last %6.", nullptr, int(series.points.size()))
                             .arg(series.name, locale.toString(series.points.first().day, QLocale::ShortFormat),
                                  locale.toString(series.points.last().day, QLocale::ShortFormat), series.valueText(least->value),
                                  series.valueText(most->value), series.valueText(series.points.last().value)));
    }
    return sentences.isEmpty() ? m_empty->text() : sentences.join(u' ');
}

void TrendView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_plot->update();
}

} // namespace td
