// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screening/signedforms.h"
#include "widgets/statechip.h"

namespace td
{

class Database;

/// The words of the screens about forms.
namespace ScreeningWords
{
/// "fr" or "en": the language that the interface speaks now.
QString language();
QString formKind(FormKind kind);
QString questionKind(QuestionKind kind);
ChipLook state(FormState state);
/// "Signed on 1 Jun 2026, counts until 1 Jun 2027": what stands beside the state.
QString stateDetail(const ClientForm& form);
QString day(QDate day);
/// "Valid for 365 days", "Valid without end".
QString validity(const std::optional<int>& days);
/// An answer as a person reads it.
QString answer(QuestionKind kind, const QString& stored);
} // namespace ScreeningWords

/// What a client's page shows of forms above its tabs: required ones that are missing or over, those that end soon, and what answers say that a
/// trainer must know. Without the answers while `hidden`. Nothing where it cannot be read.
QList<ChipLook> formAlerts(Database& database, const ClientId& client, bool hidden);

} // namespace td
