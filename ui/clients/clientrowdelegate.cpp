// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientrowdelegate.h"

#include "clients/clienttablemodel.h"
#include "clients/clientwords.h"
#include "clients/pictures.h"
#include "widgets/avatar.h"
#include "widgets/metrics.h"
#include "widgets/palette.h"
#include "widgets/privacystate.h"
#include "widgets/tableview.h"

#include <QPainter>

namespace td
{
namespace
{
constexpr int faceSize = 24;
constexpr int markSize = 16;
} // namespace

ClientRowDelegate::ClientRowDelegate(TableView* view, ClientTableModel& model, Pictures& pictures,
                                     PrivacyState& privacy)
    : RowDelegate(view)
    , m_model(model)
    , m_pictures(pictures)
    , m_privacy(privacy)
{
}

void ClientRowDelegate::paintContent(QPainter* painter, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    if (index.column() == ClientTableModel::Name)
        paintName(painter, option, index);
    else if (index.column() == ClientTableModel::Status)
        paintChip(painter, option.rect.adjusted(Space::one, 0, -Space::half, 0), option.palette,
                  ClientWords::statusChip(m_model.row(index.row()).status));
    else
        RowDelegate::paintContent(painter, option, index);
}

void ClientRowDelegate::paintName(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ClientRow& row = m_model.row(index.row());
    const Tokens& t = tokens(themeOf(option.palette));
    QRect area = option.rect.adjusted(Space::one, 0, -Space::one, 0);
    paintAvatar(painter, QRectF(area.left(), area.center().y() - faceSize / 2 + 1, faceSize, faceSize), option.palette,
                row.name, row.id.raw(), m_pictures.photo(row.photo));
    area.setLeft(area.left() + faceSize + Space::one);
    const auto mark = [&](Glyph glyph, const QColor& colour) {
        paintGlyph(painter, glyph,
                   QRectF(area.right() - markSize, area.center().y() - markSize / 2 + 1, markSize, markSize), colour);
        area.setRight(area.right() - markSize - Space::half);
    };
    if (row.hasAlert)
        mark(Glyph::Alert, t.warn);
    if (row.hasHealthAlert && !m_privacy.isHidden())
        mark(Glyph::Warning, t.danger);
    painter->save();
    painter->setFont(typeFont(TypeSize::Body, QFont::Medium));
    painter->setPen(t.text);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    painter->restore();
}

} // namespace td
