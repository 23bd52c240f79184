// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskparts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTime>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(KioskParts)
};
} // namespace

QPushButton* KioskParts::button(const char* name, const QString& text, ButtonKind kind, Glyph glyph)
{
    QPushButton* made = makeButton(name, text, kind, glyph);
    made->setProperty("touch", u"large"_s);
    made->setFont(typeFont(TypeSize::Title, QFont::Medium));
    made->setAutoDefault(true);
    return made;
}

Label* KioskParts::text(const QString& words, Tone tone)
{
    auto* label = new Label(words, TypeSize::Body, tone);
    label->setFont(typeFont(TypeSize::Title, QFont::Normal));
    return label->wrapping();
}

Label* KioskParts::heading(const QString& words)
{
    return (new Label(words, TypeSize::Display))->wrapping();
}

QScrollArea* KioskParts::scrolled(QWidget* page)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(page);
    page->setAutoFillBackground(false); // the ground of a card shows through
    area->viewport()->setAutoFillBackground(false);
    return area;
}

QString KioskParts::day(QDate day)
{
    return QLocale().toString(day, Words::tr("dddd, d MMMM", "a day at the kiosk"));
}

QString KioskParts::moment(QDate on, int minute)
{
    return Words::tr("%1, %2", "day and time").arg(day(on), QLocale().toString(QTime(minute / 60 % 24, minute % 60), QLocale::ShortFormat));
}

QString KioskParts::language()
{
    return QLocale().language() == QLocale::French ? u"fr"_s : u"en"_s;
}

} // namespace td
