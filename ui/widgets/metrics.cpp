// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/metrics.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
QString interfaceFamily()
{
    const QString wanted = u"Inter"_s;
    return QFontDatabase::hasFamily(wanted) ? wanted : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

QFont sized(const QString& family, int pixels, QFont::Weight weight)
{
    QFont font(family);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}
} // namespace

QFont typeFont(TypeSize size, QFont::Weight weight)
{
    return sized(interfaceFamily(), int(size), weight);
}

bool hasTabularFigures(const QFont& font)
{
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QChar(digit)) - width) > 0.01)
            return false;
    }
    return true;
}

QFont figuresFont(TypeSize size, QFont::Weight weight)
{
    QFont font = typeFont(size, weight);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
    return font;
#else
    if (hasTabularFigures(font))
        return font;
    for (const QString& family : {u"Noto Sans"_s, u"Segoe UI"_s, u"Liberation Sans"_s, u"DejaVu Sans"_s}) {
        if (!QFontDatabase::hasFamily(family))
            continue;
        // DejaVu is drawn larger on its body than the others.
        const int pixels = family == u"DejaVu Sans"_s ? int(size) - 1 : int(size);
        const QFont other = sized(family, pixels, weight);
        if (hasTabularFigures(other))
            return other;
    }
    return font;
#endif
}

void setMargins(QLayout* layout, int all, int spacing)
{
    layout->setContentsMargins(all, all, all, all);
    layout->setSpacing(spacing);
}

} // namespace td
