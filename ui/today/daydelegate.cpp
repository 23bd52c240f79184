// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/daydelegate.h"

#include "today/daymodel.h"
#include "today/todaytext.h"
#include "widgets/avatar.h"
#include "widgets/metrics.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace td
{
namespace
{
constexpr int sessionHeight = 52;
constexpr int personHeight = 36;
constexpr int gapHeight = 32;
constexpr int checkSize = 18;
constexpr int lineHeight = 20;
constexpr int glyphSize = 16;

int timeWidth()
{
    const QFontMetrics metrics(figuresFont(TypeSize::Body, QFont::DemiBold));
    return std::max(metrics.horizontalAdvance(TodayText::time(1320)), metrics.horizontalAdvance(TodayText::time(600))) + Space::one;
}

int contentLeft(const QRect& row)
{
    return row.left() + Space::two + timeWidth() + Space::oneAndHalf;
}

/// A line of what is shown below the next session.
struct Line {
    Glyph glyph;
    Tone tone;
    QString text;
};

QList<Line> linesOf(const DayRow& row)
{
    QList<Line> out;
    for (const QString& alert : row.alerts)
        out.append({Glyph::Alert, Tone::Danger, alert});
    if (!row.facts.isEmpty())
        out.append({Glyph::History, Tone::Muted, row.facts});
    if (!row.note.isEmpty())
        out.append({Glyph::Note, Tone::Neutral, row.note});
    return out;
}

int textHeight(const QString& text, int width)
{
    const QFontMetrics metrics(typeFont(TypeSize::Small));
    const QRect bounds = metrics.boundingRect(QRect(0, 0, std::max(60, width), 1000), Qt::TextWordWrap, text);
    return std::min(3 * lineHeight, std::max(lineHeight, bounds.height() + 4));
}

int linesWidth(const QRect& row)
{
    return row.right() - Space::two - contentLeft(row) - Space::oneAndHalf - glyphSize - Space::one;
}

int linesHeight(const DayRow& row, const QRect& rect)
{
    int height = 0;
    for (const Line& line : linesOf(row))
        height += textHeight(line.text, linesWidth(rect));
    return height > 0 ? height + Space::oneAndHalf : 0;
}

void paintGround(QPainter* painter, const QStyleOptionViewItem& option, bool focused)
{
    const Tokens& t = tokens(themeOf(option.palette));
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRectF box = QRectF(option.rect).adjusted(Space::half, 1, -Space::half, -1);
    if (!selected && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(selected ? t.selection : t.hover);
    painter->drawRoundedRect(box, 6, 6);
    if (!selected || !focused)
        return;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(t.focus, 2));
    painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5);
}

void paintTimes(QPainter* painter, const QRect& rect, const Tokens& t, int start, int end, bool quiet)
{
    const QRect column(rect.left() + Space::two, rect.top(), timeWidth(), rect.height());
    painter->setFont(figuresFont(TypeSize::Body, quiet ? QFont::Normal : QFont::DemiBold));
    painter->setPen(quiet ? t.muted : t.text);
    if (quiet) {
        painter->drawText(column, Qt::AlignRight | Qt::AlignVCenter, TodayText::time(start));
        return;
    }
    painter->drawText(column.adjusted(0, 8, 0, 0), Qt::AlignRight | Qt::AlignTop, TodayText::time(start));
    painter->setFont(figuresFont(TypeSize::Small));
    painter->setPen(t.muted);
    painter->drawText(column.adjusted(0, 28, 0, 0), Qt::AlignRight | Qt::AlignTop, TodayText::time(end));
}

void paintElided(QPainter* painter, const QRect& rect, const QString& text)
{
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void paintLines(QPainter* painter, const QRect& rect, const DayRow& row, const Tokens& t)
{
    const int left = contentLeft(rect) + Space::oneAndHalf;
    int y = rect.top() + sessionHeight - 2;
    painter->setFont(typeFont(TypeSize::Small));
    for (const Line& line : linesOf(row)) {
        const int height = textHeight(line.text, linesWidth(rect));
        const QColor ink = line.tone == Tone::Neutral ? t.text : toneColour(t, line.tone);
        paintGlyph(painter, line.glyph, QRectF(left, y + 2, glyphSize, glyphSize), line.tone == Tone::Neutral ? t.muted : ink);
        painter->setPen(ink);
        painter->drawText(QRect(left + glyphSize + Space::one, y + 1, linesWidth(rect), height), Qt::TextWordWrap | Qt::AlignTop,
                          line.text);
        y += height;
    }
}

void paintSession(QPainter* painter, const QStyleOptionViewItem& option, const DayRow& row)
{
    const Tokens& t = tokens(themeOf(option.palette));
    const QRect head(option.rect.left(), option.rect.top(), option.rect.width(), sessionHeight);
    const bool off = row.session.state == AppointmentState::Cancelled;
    paintTimes(painter, head, t, row.session.minute, row.session.minute + row.session.durationMin, off);
    const int left = contentLeft(head);
    painter->setPen(Qt::NoPen);
    painter->setBrush(off ? t.border : classColour(themeOf(option.palette), row.session.colour).edge);
    painter->drawRoundedRect(QRectF(left, head.top() + 8, 4, option.rect.height() - 16), 2, 2);

    const ChipLook chip = TodayText::chip(row);
    const int chipWidth = chipSize(chip).width();
    int right = head.right() - Space::two;
    paintChip(painter, QRect(right - chipWidth, head.top(), chipWidth, head.height()), option.palette, chip);
    right -= chipWidth + Space::one;
    if (row.session.alert) {
        paintGlyph(painter, Glyph::Alert, QRectF(right - 18, head.center().y() - 9, 18, 18), t.danger);
        right -= 18 + Space::one;
    }
    const QRect words(left + Space::oneAndHalf, head.top(), right - left - Space::oneAndHalf, head.height());
    QFont font = typeFont(TypeSize::Body, off ? QFont::Normal : QFont::DemiBold);
    font.setStrikeOut(off);
    painter->setFont(font);
    painter->setPen(off ? t.muted : t.text);
    paintElided(painter, words.adjusted(0, 6, 0, -24), TodayText::title(row));
    painter->setFont(typeFont(TypeSize::Small));
    painter->setPen(t.muted);
    paintElided(painter, words.adjusted(0, 26, 0, -6), TodayText::subtitle(row));
    paintLines(painter, option.rect, row, t);
}

void paintPerson(QPainter* painter, const QStyleOptionViewItem& option, const DayRow& row)
{
    const Tokens& t = tokens(themeOf(option.palette));
    const QRect rect = option.rect;
    const ScheduleParticipant& person = *row.participant();
    int x = contentLeft(rect) + Space::oneAndHalf;
    const QRectF box(x, rect.center().y() - checkSize / 2 + 1, checkSize, checkSize);
    const bool hasPlace = person.status == ParticipantStatus::Confirmed;
    const bool came = person.attended == std::optional(true);
    if (hasPlace) {
        painter->setPen(QPen(came ? t.accent : t.inputBorder, 1));
        painter->setBrush(came ? t.accent : t.surface);
        painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        if (came)
            paintGlyph(painter, Glyph::Check, box.adjusted(2, 2, -2, -2), t.accentText);
    }
    x += checkSize + Space::one;
    paintAvatar(painter, QRectF(x, rect.center().y() - 11, 24, 24), option.palette, person.name, person.client.raw());
    x += 24 + Space::one;
    const ChipLook chip = TodayText::chip(row);
    int right = rect.right() - Space::two;
    if (!chip.word.isEmpty()) {
        const int width = chipSize(chip).width();
        paintChip(painter, QRect(right - width, rect.top(), width, rect.height()), option.palette, chip);
        right -= width + Space::one;
    }
    if (person.alert) {
        paintGlyph(painter, Glyph::Alert, QRectF(right - 18, rect.center().y() - 9, 18, 18), t.danger);
        right -= 18 + Space::one;
    }
    painter->setFont(typeFont(TypeSize::Body));
    painter->setPen(hasPlace ? t.text : t.muted);
    paintElided(painter, QRect(x, rect.top(), right - x, rect.height()), person.name);
}

void paintGap(QPainter* painter, const QStyleOptionViewItem& option, const DayRow& row)
{
    const Tokens& t = tokens(themeOf(option.palette));
    const QRect rect = option.rect;
    paintTimes(painter, rect, t, row.gap.start, row.gap.end, true);
    const int left = contentLeft(rect);
    painter->setPen(QPen(t.inputBorder, 1, Qt::DotLine));
    painter->drawLine(QPointF(left + 2, rect.top() + 6), QPointF(left + 2, rect.bottom() - 6));
    painter->setFont(typeFont(TypeSize::Small));
    painter->setPen(t.muted);
    const QRect words(left + Space::oneAndHalf, rect.top(), rect.right() - left - 2 * Space::two, rect.height());
    paintElided(painter, words, TodayText::title(row));
    if (option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(t.accent);
        painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, TodayText::tr("Book"));
    }
}

void paintNowLine(QPainter* painter, const QStyleOptionViewItem& option, const DayRow& row)
{
    if (row.nowMinute < 0)
        return;
    const Tokens& t = tokens(themeOf(option.palette));
    const int start = row.kind == DayRow::Kind::Gap ? row.gap.start : row.session.minute;
    const int length = row.kind == DayRow::Kind::Gap ? row.gap.end - start : row.session.durationMin;
    const double share = std::clamp(double(row.nowMinute - start) / double(std::max(1, length)), 0.0, 1.0);
    const double y = std::clamp(option.rect.top() + share * option.rect.height(), option.rect.top() + 1.0, option.rect.bottom() - 1.0);
    painter->setPen(QPen(t.danger, 1.5));
    // Through a session only as far as its colour bar: the line never crosses words.
    const bool crossesWords = row.kind == DayRow::Kind::Session && row.nowMinute > start;
    const double right = crossesWords ? contentLeft(option.rect) - Space::half : option.rect.right() - Space::one;
    painter->drawLine(QPointF(option.rect.left() + Space::one, y), QPointF(right, y));
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.danger);
    painter->drawEllipse(QPointF(option.rect.left() + Space::one, y), 4, 4);
}
} // namespace

const DayRow& DayDelegate::rowOf(const QModelIndex& index)
{
    return static_cast<const DayModel*>(index.model())->row(index.row());
}

bool DayDelegate::isOnCheckBox(const QRect& row, const QPoint& position)
{
    const int left = contentLeft(row) + Space::oneAndHalf - Space::half;
    return position.x() >= left && position.x() <= left + checkSize + Space::one;
}

void DayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const DayRow& row = rowOf(index);
    const auto* view = static_cast<const QAbstractItemView*>(parent());
    QStyleOptionViewItem styled = option;
    styled.palette = view->window()->palette(); // the style sheet has put transparent colours into the view's
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, styled, view->hasFocus());
    switch (row.kind) {
    case DayRow::Kind::Session: paintSession(painter, styled, row); break;
    case DayRow::Kind::Person: paintPerson(painter, styled, row); break;
    case DayRow::Kind::Gap: paintGap(painter, styled, row); break;
    }
    paintNowLine(painter, styled, row);
    painter->restore();
}

QSize DayDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const DayRow& row = rowOf(index);
    const auto* view = qobject_cast<const QAbstractItemView*>(parent());
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    if (row.kind == DayRow::Kind::Gap)
        return {width, gapHeight};
    if (row.kind == DayRow::Kind::Person)
        return {width, personHeight};
    return {width, sessionHeight + linesHeight(row, QRect(0, 0, width, sessionHeight))};
}

} // namespace td
