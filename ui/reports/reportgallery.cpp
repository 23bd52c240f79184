// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportgallery.h"

#include "text/reporttext.h"
#include "widgets/button.h"
#include "widgets/choicetile.h"
#include "widgets/metrics.h"
#include "widgets/pageheader.h"

#include <QGridLayout>
#include <QHash>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int columns = 2;
constexpr int tileHeight = 84; // a title and two lines, in French as well

Glyph glyphOf(const QString& report)
{
    static const QHash<QString, Glyph> glyphs{
        {u"revenue"_s, Glyph::Insights},   {u"income"_s, Glyph::Insights},     {u"ageing"_s, Glyph::Clock},       {u"invoices"_s, Glyph::Note},
        {u"liability"_s, Glyph::Calendar}, {u"memberships"_s, Glyph::Repeat},  {u"mileage"_s, Glyph::Location},   {u"contractors"_s, Glyph::Team},
        {u"stock"_s, Glyph::Tag},          {u"fee-changes"_s, Glyph::History}, {u"expenses"_s, Glyph::ArrowUp}, {u"deposits"_s, Glyph::ArrowDown},
        {u"statement"_s, Glyph::User},     {u"progress"_s, Glyph::Insights},   {u"compliance"_s, Glyph::Calendar},
    };
    return glyphs.value(report, Glyph::Money);
}

} // namespace

ReportGallery::ReportGallery(const QList<ReportInfo>& reports, bool pack, QWidget* parent) : QWidget(parent)
{
    auto* header = new PageHeader(tr("Reports"));
    if (pack) {
        auto* button = makeButton("accountantPack", tr("Pack for the accountant"), ButtonKind::Primary, Glyph::Export);
        header->addAction(button);
        connect(button, &QPushButton::clicked, this, &ReportGallery::packRequested);
    }
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(buildTiles(reports));
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::two);
    column->addWidget(header);
    column->addWidget(scroll, 1);
}

QWidget* ReportGallery::buildTiles(const QList<ReportInfo>& reports)
{
    auto* tiles = new QWidget;
    auto* grid = new QGridLayout(tiles);
    setMargins(grid, 0, Space::oneAndHalf);
    int place = 0;
    for (const ReportInfo& info : reports) {
        auto* tile = new ChoiceTile(qPrintable(u"report-"_s + info.id), glyphOf(info.id), reportTitle(info.id), reportSentence(info.id));
        tile->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        grid->addWidget(tile, place / columns, place % columns);
        grid->setRowMinimumHeight(place / columns, tileHeight);
        connect(tile, &QPushButton::clicked, this, [this, id = info.id] { emit chosen(id); });
        ++place;
    }
    grid->setRowStretch(place / columns + 1, 1);
    return tiles;
}

} // namespace td
