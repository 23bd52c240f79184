// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/themecontrol.h"

#include "widgets/appstyle.h"
#include "widgets/metrics.h"
#include "widgets/resources.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
QHash<QString, QString> sheetValues(Theme theme)
{
    const Tokens& t = tokens(theme);
    return {
        {u"theme"_s, theme == Theme::Light ? u"light"_s : u"dark"_s},
        {u"window"_s, t.window.name()},
        {u"surface"_s, t.surface.name()},
        {u"rail"_s, t.rail.name()},
        {u"hover"_s, t.hover.name()},
        {u"border"_s, t.border.name()},
        {u"inputBorder"_s, t.inputBorder.name()},
        {u"text"_s, t.text.name()},
        {u"muted"_s, t.muted.name()},
        {u"disabled"_s, t.disabled.name()},
        {u"accent"_s, t.accent.name()},
        {u"accentHover"_s, t.accentHover.name()},
        {u"accentText"_s, t.accentText.name()},
        {u"accentSoft"_s, t.accentSoft.name()},
        {u"accentSoftText"_s, t.accentSoftText.name()},
        {u"selection"_s, t.selection.name()},
        {u"focus"_s, t.focus.name()},
        {u"focusOnAccent"_s, t.focusOnAccent.name()},
        {u"scroll"_s, t.scroll.name()},
        {u"success"_s, t.success.name()},
        {u"warn"_s, t.warn.name()},
        {u"danger"_s, t.danger.name()},
        {u"dangerSoft"_s, t.dangerSoft.name()},
        {u"info"_s, t.info.name()},
    };
}
} // namespace

QString styleSheetFor(Theme theme)
{
    initWidgetResources();
    QFile file(u":/style/sheet.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    const QHash<QString, QString> values = sheetValues(theme);
    static const QRegularExpression name(u"@(\\w+)"_s);
    QString out;
    qsizetype last = 0;
    for (auto it = name.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView(source).mid(last, match.capturedStart() - last);
        out += values.value(match.captured(1), match.captured(0));
        last = match.capturedEnd();
    }
    return out + source.mid(last);
}

ThemeControl::ThemeControl(QApplication& app, ThemeChoice choice)
    : QObject(nullptr)
    , m_app(app)
    , m_atStart(themeOf(QApplication::palette()))
    , m_choice(choice)
{
    QApplication::setStyle(new AppStyle);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &ThemeControl::apply);
#endif
    apply();
}

void ThemeControl::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

Theme ThemeControl::theme() const
{
    switch (m_choice) {
    case ThemeChoice::Light: return Theme::Light;
    case ThemeChoice::Dark: return Theme::Dark;
    case ThemeChoice::System: break;
    }
    return systemTheme();
}

Theme ThemeControl::systemTheme() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Theme::Dark : Theme::Light;
#else
    return m_atStart;
#endif
}

void ThemeControl::apply()
{
    QApplication::setFont(typeFont(TypeSize::Body));
    QApplication::setPalette(toQPalette(theme()));
    m_app.setStyleSheet(styleSheetFor(theme()));
    emit changed();
}

QString ThemeControl::choiceName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System: return u"system"_s;
    case ThemeChoice::Light: return u"light"_s;
    case ThemeChoice::Dark: return u"dark"_s;
    }
    return u"system"_s;
}

ThemeChoice ThemeControl::choiceFromName(const QString& name)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (name == choiceName(choice))
            return choice;
    }
    return ThemeChoice::System;
}

} // namespace td
