// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/dayedit.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace td
{

DayEdit::DayEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("Such as 1990-04-12"));
}

QDate DayEdit::read(const QString& text, const QLocale& locale)
{
    const QString line = text.simplified();
    if (line.isEmpty())
        return {};
    QString shortFormat = locale.dateFormat(QLocale::ShortFormat);
    if (!shortFormat.contains(u"yyyy"_s))
        shortFormat.replace(u"yy"_s, u"yyyy"_s);
    const QStringList formats{u"yyyy-M-d"_s,    shortFormat,      u"d MMMM yyyy"_s, u"d MMM yyyy"_s, u"MMMM d, yyyy"_s,
                              u"MMM d, yyyy"_s, u"MMMM d yyyy"_s, u"MMM d yyyy"_s,  u"d.M.yyyy"_s,   u"yyyy/M/d"_s};
    for (const QString& format : formats) {
        const QDate found = locale.toDate(line, format);
        if (found.isValid())
            return found;
    }
    return {};
}

void DayEdit::setDay(QDate day)
{
    setText(day.isValid() ? QLocale().toString(day, u"d MMMM yyyy"_s) : QString());
}

QDate DayEdit::day() const
{
    return read(text(), QLocale());
}

bool DayEdit::isAcceptable() const
{
    return text().trimmed().isEmpty() || day().isValid();
}

void DayEdit::focusOutEvent(QFocusEvent* event)
{
    if (const QDate typed = day(); typed.isValid() && !isReadOnly())
        setDay(typed);
    QLineEdit::focusOutEvent(event);
}

} // namespace td
