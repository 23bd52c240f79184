// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/tilerow.h"

#include "core/money.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/privacystate.h"

#include <QGridLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int wideEnough = 1000;
constexpr int revenueTile = 6;
constexpr int outstandingTile = 7;

/// A label that gives way instead of widening the tile.
Label* yielding(Label* label)
{
    label->setMinimumWidth(1);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}
} // namespace

TileRow::TileRow(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setMargins(m_grid, 0, Space::one);
    addTile("tileToday", tr("Today"));
    addTile("tileWeek", tr("This week"));
    addTile("tileMonth", tr("This month"));
    addTile("tileUtilisation", tr("Utilisation"));
    addTile("tileNoShows", tr("No-shows"));
    addTile("tileClients", tr("Active clients"));
    addTile("tileRevenue", tr("Revenue this month"));
    addTile("tileOutstanding", tr("To be paid"));
    arrange(false);
}

void TileRow::addTile(const char* name, const QString& title)
{
    auto* card = new Card;
    card->setObjectName(QLatin1String(name));
    auto* heading = yielding(new Label(title, TypeSize::Small, Tone::Muted));
    auto* value = new Label(u"\u2013"_s, TypeSize::Display);
    value->setFont(figuresFont(TypeSize::Display, QFont::DemiBold));
    auto* fact = yielding(new Label({}, TypeSize::Small, Tone::Muted));
    card->body()->setContentsMargins(Space::two, Space::oneAndHalf, Space::one, Space::oneAndHalf);
    card->body()->setSpacing(2);
    card->body()->addWidget(heading);
    card->body()->addWidget(value);
    card->body()->addWidget(fact);
    m_tiles.append({card, value, fact});
}

void TileRow::put(int tile, const QString& value, const QString& fact)
{
    m_tiles[tile].value->setText(value);
    m_tiles[tile].fact->setText(fact);
    m_tiles[tile].fact->setToolTip(fact);
}

void TileRow::setNumbers(const TodayNumbers& numbers)
{
    const QLocale locale;
    const auto percent = [&locale](std::optional<int> value) {
        return value ? tr("%1 %").arg(locale.toString(*value)) : QString(u'\u2013');
    };
    put(0, locale.toString(numbers.today), tr("%n done", "sessions", numbers.doneToday));
    put(1, locale.toString(numbers.week), tr("sessions"));
    put(2, locale.toString(numbers.month), tr("%1 last month").arg(locale.toString(numbers.lastMonth)));
    put(3, percent(numbers.utilisation()),
        tr("%1 of %2 h").arg(locale.toString(numbers.bookedMinutes / 60), locale.toString(numbers.availableMinutes / 60)));
    put(4, percent(numbers.noShowRate()), tr("%1 of %2, 30 days").arg(locale.toString(numbers.noShows), locale.toString(numbers.recorded)));
    put(5, locale.toString(numbers.activeClients), tr("right now"));
}

void TileRow::setMoney(const MoneyNumbers& money, bool hidden)
{
    const auto whole = [&](qint64 minor) {
        if (hidden)
            return PrivacyState::mask();
        // Cents say nothing at a glance.
        QString text = formatMoney({minor, money.currency}, QLocale());
        const int digits = minorDigits(money.currency);
        if (const qsizetype point = text.lastIndexOf(QLocale().decimalPoint()); digits > 0 && point > 0)
            text.remove(point, digits + 1);
        return text;
    };
    put(revenueTile, whole(money.monthMinor), tr("%1 last month").arg(whole(money.lastMonthMinor)));
    put(outstandingTile, whole(money.outstandingMinor), tr("by %n client(s)", nullptr, money.openInvoices));
}

void TileRow::arrange(bool wide)
{
    if (wide == m_wide)
        return;
    m_wide = wide;
    for (const Tile& tile : std::as_const(m_tiles))
        m_grid->removeWidget(tile.box);
    for (int i = 0; i < m_tiles.size(); ++i) {
        const bool money = i >= revenueTile;
        if (wide)
            m_grid->addWidget(m_tiles[i].box, 0, money ? i - revenueTile : i + 2);
        else if (money) // two in the first line, three in the lines below
            m_grid->addWidget(m_tiles[i].box, 0, 3 * (i - revenueTile), 1, 3);
        else
            m_grid->addWidget(m_tiles[i].box, 1 + i / 3, 2 * (i % 3), 1, 2);
    }
    for (int i = 0; i < m_tiles.size(); ++i)
        m_grid->setColumnStretch(i, wide || i < 6 ? 1 : 0);
}

void TileRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(width() >= wideEnough);
}

} // namespace td
