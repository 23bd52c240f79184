// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortextargs.h"

#include "core/money.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
struct Word {
    const char* name;
    const char* text;
};

constexpr Word words[] = {
    {"vacation", QT_TRANSLATE_NOOP("ErrorWord", "vacation")},
    {"sick", QT_TRANSLATE_NOOP("ErrorWord", "sick leave")},
    {"other", QT_TRANSLATE_NOOP("ErrorWord", "time off")},
    {"requested", QT_TRANSLATE_NOOP("ErrorWord", "requested")},
    {"approved", QT_TRANSLATE_NOOP("ErrorWord", "approved")},
    {"declined", QT_TRANSLATE_NOOP("ErrorWord", "declined")},
    {"withdrawn", QT_TRANSLATE_NOOP("ErrorWord", "withdrawn")},
    {"scheduled", QT_TRANSLATE_NOOP("ErrorWord", "scheduled")},
    {"completed", QT_TRANSLATE_NOOP("ErrorWord", "done")},
    {"cancelled", QT_TRANSLATE_NOOP("ErrorWord", "cancelled")},
    {"supplier.name", QT_TRANSLATE_NOOP("ErrorWord", "the name of the studio")},
    {"supplier.country", QT_TRANSLATE_NOOP("ErrorWord", "the country of the studio")},
    {"supplier.city", QT_TRANSLATE_NOOP("ErrorWord", "the city of the studio")},
    {"supplier.endpoint", QT_TRANSLATE_NOOP("ErrorWord", "the electronic address of the studio")},
    {"supplier.tax_number", QT_TRANSLATE_NOOP("ErrorWord", "the tax number of the studio")},
    {"buyer.name", QT_TRANSLATE_NOOP("ErrorWord", "the name of the client")},
    {"buyer.country", QT_TRANSLATE_NOOP("ErrorWord", "the country of the client")},
    {"buyer.city", QT_TRANSLATE_NOOP("ErrorWord", "the city of the client")},
    {"buyer.endpoint", QT_TRANSLATE_NOOP("ErrorWord", "the electronic address of the client")},
    {"no_show", QT_TRANSLATE_NOOP("ErrorWord", "marked as a no-show")},
};

QString wordText(const QString& name)
{
    const auto* found =
        std::find_if(std::begin(words), std::end(words), [&](const Word& word) { return name == QLatin1String(word.name); });
    return found == std::end(words) ? name : QCoreApplication::translate("ErrorWord", found->text);
}

QString dayText(const QString& iso)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : iso;
}

// The end of a day is 24:00, which no QTime can say.
QString clockText(const QString& clock)
{
    const QTime time = QTime::fromString(clock == u"24:00" ? u"00:00"_s : clock, u"HH:mm"_s);
    return time.isValid() ? QLocale().toString(time, QLocale::ShortFormat) : clock;
}

QString timesText(const QString& times)
{
    QStringList spans;
    for (const QString& span : times.split(u", "_s)) {
        QStringList ends;
        for (const QString& end : span.split(u'-'))
            ends.append(clockText(end));
        spans.append(ends.join(u'–'));
    }
    return spans.join(u", "_s);
}

QString numberText(const QString& number)
{
    bool ok = false;
    const qlonglong value = number.toLongLong(&ok);
    return ok ? QLocale().toString(value) : number;
}

QString sizeText(const QString& bytes)
{
    bool ok = false;
    const qint64 value = bytes.toLongLong(&ok);
    return ok ? QLocale().formattedDataSize(value, 0, QLocale::DataSizeTraditionalFormat) : bytes;
}

// "1050 CAD": minor units and the currency.
QString moneyText(const QString& money)
{
    bool ok = false;
    const qint64 minor = money.section(u' ', 0, 0).toLongLong(&ok);
    return ok ? formatMoney({minor, money.section(u' ', 1)}, QLocale()) : money;
}
} // namespace

QString errorArg(const QStringList& args, int index, char format)
{
    const QString arg = args.value(index);
    switch (format) {
    case 'd': return dayText(arg);
    case 't': return timesText(arg);
    case 'n': return numberText(arg);
    case 'b': return sizeText(arg);
    case 'm': return moneyText(arg);
    case 'w': return wordText(arg);
    case 'e': {
        const QString french = args.value(index + 1);
        return QLocale().language() == QLocale::French && !french.isEmpty() ? french : arg;
    }
    default: return arg;
    }
}

} // namespace td
