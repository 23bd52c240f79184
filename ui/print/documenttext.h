// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace td
{

/// The words, dates and amounts of one document, in its own language whatever the interface speaks. Sources are marked with
/// QT_TRANSLATE_NOOP("Document", ...); a missing translation is the English source.
class DocumentText
{
public:
    /// `language`: "en" or "fr", empty for the interface's. `country`: ISO 3166-1 code, decides how dates and numbers are written.
    DocumentText(const QString& language, const QString& country);
    ~DocumentText();

    QString operator()(const char* source, int n = -1) const;
    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    [[nodiscard]] bool isFrench() const { return m_locale.language() == QLocale::French; }

    /// "November 21, 2026", "21 novembre 2026".
    [[nodiscard]] QString day(QDate day) const;
    /// "Nov 21, 2026", for tables.
    [[nodiscard]] QString shortDay(QDate day) const;
    [[nodiscard]] QString month(QDate day) const;
    /// With the currency's sign: "$1,310.72".
    [[nodiscard]] QString money(qint64 minor, const QString& currency) const;
    /// Without it: "1,310.72".
    [[nodiscard]] QString amount(qint64 minor, const QString& currency) const;
    /// Thousandths: "1", "2.5".
    [[nodiscard]] QString quantity(qint64 milli) const;
    /// 1/100,000: "9.975 %" as the language writes it.
    [[nodiscard]] QString rate(int rate) const;
    [[nodiscard]] QString countryName(const QString& code) const;

private:
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace td
