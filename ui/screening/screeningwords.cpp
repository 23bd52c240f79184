// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/screeningwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ScreeningWords)
};

QString required(const ClientForm& form, const QString& language)
{
    const QString& title = inLanguage(language, form.title, form.titleFr);
    switch (form.state) {
    case FormState::Missing:
        return form.kind == FormKind::Waiver ? Words::tr("Waiver missing: %1").arg(title) : Words::tr("Not signed yet: %1").arg(title);
    case FormState::Expired: return Words::tr("Ran out on %1: %2").arg(ScreeningWords::day(form.expiresOn), title);
    case FormState::ExpiresSoon: return Words::tr("Ends on %1: %2").arg(ScreeningWords::day(form.expiresOn), title);
    case FormState::Signed: break;
    }
    return {};
}

} // namespace

QString ScreeningWords::language()
{
    return QLocale().language() == QLocale::French ? u"fr"_s : u"en"_s;
}

QString ScreeningWords::formKind(FormKind kind)
{
    return kind == FormKind::Waiver ? Words::tr("Waiver") : Words::tr("Health questions");
}

QString ScreeningWords::questionKind(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::YesNo: return Words::tr("Yes or no");
    case QuestionKind::Text: return Words::tr("Text");
    case QuestionKind::Number: return Words::tr("Number");
    case QuestionKind::Date: return Words::tr("Date");
    case QuestionKind::Choice: return Words::tr("Choice");
    }
    return {};
}

ChipLook ScreeningWords::state(FormState state)
{
    switch (state) {
    case FormState::Missing: return {Words::tr("Not signed"), Glyph::Alert, Tone::Danger};
    case FormState::Signed: return {Words::tr("Signed"), Glyph::Check, Tone::Success};
    case FormState::ExpiresSoon: return {Words::tr("Ends soon"), Glyph::Clock, Tone::Warn};
    case FormState::Expired: return {Words::tr("Ran out"), Glyph::Warning, Tone::Danger};
    }
    return {};
}

QString ScreeningWords::stateDetail(const ClientForm& form)
{
    if (form.last.isNull())
        return form.required ? Words::tr("Every client signs this form.") : Words::tr("Not required.");
    if (!form.expiresOn.isValid())
        return Words::tr("Signed on %1, without end").arg(day(form.signedOn));
    return Words::tr("Signed on %1, counts until %2").arg(day(form.signedOn), day(form.expiresOn));
}

QString ScreeningWords::day(QDate day)
{
    return day.isValid() ? QLocale().toString(day, Words::tr("d MMM yyyy", "a day in a list")) : QString();
}

QString ScreeningWords::validity(const std::optional<int>& days)
{
    return days ? Words::tr("Counts for %n day(s)", nullptr, *days) : Words::tr("Counts without end");
}

QString ScreeningWords::answer(QuestionKind kind, const QString& stored)
{
    if (stored.isEmpty())
        return u"–"_s;
    if (kind == QuestionKind::YesNo)
        return stored == u"yes"_s ? Words::tr("Yes") : Words::tr("No");
    if (kind == QuestionKind::Date)
        return day(QDate::fromString(stored, Qt::ISODate));
    if (kind == QuestionKind::Number) {
        bool ok = false;
        const double number = stored.toDouble(&ok);
        return ok ? QLocale().toString(number, 'f', QLocale::FloatingPointShortest) : stored;
    }
    return stored;
}

QList<ChipLook> formAlerts(Database& database, const ClientId& client, bool hidden)
{
    SignedForms service(database);
    const QString language = ScreeningWords::language();
    QList<ChipLook> chips;
    if (!hidden) {
        const auto lines = service.alerts(client, language);
        for (const QString& line : lines.value_or(QStringList()))
            chips.append({line, Glyph::Warning, Tone::Danger});
    }
    const auto states = service.states(client);
    for (const ClientForm& form : states.value_or(QList<ClientForm>())) {
        const QString words = form.required ? required(form, language) : QString();
        if (!words.isEmpty())
            chips.append({words, Glyph::Note, Tone::Warn});
    }
    return chips;
}

} // namespace td
