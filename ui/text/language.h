// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace td
{

/// Installs the translations of Qt and of the program (:/i18n/trainerdesk_fr.qm) and sets the default QLocale; one object,
/// owned by the composition root. Widgets do not implement retranslateUi: after use(), the owner builds the window anew (its state
/// is in the save/load callbacks), which is simpler and cannot forget a label.
class Language
{
public:
    Language();
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    /// "en", "fr" or "system"; anything else counts as "system".
    void use(const QString& code);
    /// What was asked for last: "system" until use() is called.
    [[nodiscard]] QString choice() const { return m_choice; }
    /// The language that is in use: "en" or "fr".
    [[nodiscard]] QString current() const;

    /// Codes that use() knows, "system" first.
    static QStringList choices();
    /// "English", "Français", or the translated word for the system's language.
    static QString name(const QString& code);

private:
    void remove();

    const QLocale m_system;
    QString m_choice;
    QLocale m_locale;
    QTranslator m_qt;
    QTranslator m_own;
};

} // namespace td
