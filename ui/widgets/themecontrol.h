// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/palette.h"

#include <QObject>

class QApplication;

namespace td
{

enum class ThemeChoice { System, Light, Dark };

/// Puts style, palette, font and style sheet on the application, and changes them at run time. One object, made right after
/// QApplication and owned by the composition root.
class ThemeControl : public QObject
{
    Q_OBJECT

public:
    explicit ThemeControl(QApplication& app, ThemeChoice choice = ThemeChoice::System);

    void setChoice(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] Theme theme() const;

    /// For settings files: "system", "light", "dark".
    static QString choiceName(ThemeChoice choice);
    static ThemeChoice choiceFromName(const QString& name);

signals:
    void changed();

private:
    [[nodiscard]] Theme systemTheme() const;
    void apply();

    QApplication& m_app;
    Theme m_atStart;
    ThemeChoice m_choice;
};

/// The style sheet of a theme, made from resources/style/sheet.qss and the tokens.
QString styleSheetFor(Theme theme);

} // namespace td
