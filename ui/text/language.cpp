// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
/// The user's own country is kept when only the language changes: dates and money stay as they know them.
QLocale localeFor(const QString& code, const QLocale& system)
{
    const QLocale::Language wanted = code == u"fr"_s ? QLocale::French : QLocale::English;
    const bool known = system.language() == QLocale::French || system.language() == QLocale::English;
    if (code == u"system"_s)
        return known ? system : QLocale(QLocale::English, system.territory());
    return system.language() == wanted ? system : QLocale(wanted, system.territory());
}
} // namespace

Language::Language() : m_system(QLocale::system()), m_choice(u"system"_s), m_locale(m_system) {}

Language::~Language()
{
    remove();
}

void Language::remove()
{
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
}

void Language::use(const QString& code)
{
    remove();
    m_choice = choices().contains(code) ? code : u"system"_s;
    m_locale = localeFor(m_choice, m_system);
    QLocale::setDefault(m_locale);
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_qt.load(u"qtbase_%1"_s.arg(current()), u":/i18n"_s) || m_qt.load(u"qtbase_%1"_s.arg(current()), folder))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u"trainerdesk_%1"_s.arg(current()), u":/i18n"_s))
        QCoreApplication::installTranslator(&m_own);
}

QString Language::current() const
{
    return m_locale.language() == QLocale::French ? u"fr"_s : u"en"_s;
}

QStringList Language::choices()
{
    return {u"system"_s, u"en"_s, u"fr"_s};
}

QString Language::name(const QString& code)
{
    if (code == u"en"_s)
        return u"English"_s;
    if (code == u"fr"_s)
        return u"Français"_s;
    return QCoreApplication::translate("Language", "Same as the computer");
}

} // namespace td
