// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/attentionitem.h"
#include "insights/moneyfacts.h"
#include "insights/todayvalues.h"
#include "scheduling/cancelpreview.h"
#include "today/dayrow.h"
#include "widgets/statechip.h"

#include <QCoreApplication>

namespace td
{

/// The words of Today: sentences from the values of the models, in the user's language.
class TodayText
{
    Q_DECLARE_TR_FUNCTIONS(td::TodayText)

public:
    /// "9:00 a.m.", by the locale.
    static QString time(int minute);
    /// "Tuesday 24 November"; "Today", "Tomorrow", "Yesterday" near `today`.
    static QString day(QDate day, QDate today);
    static QString fullDay(QDate day);
    static QString when(const LocalTime& when, QDate today);
    /// "45 min", "2 h", "1 h 30 min"
    static QString duration(int minutes);

    /// Who comes, or the class.
    static QString title(const DayRow& row);
    static QString subtitle(const DayRow& row);
    static ChipLook chip(const DayRow& row);
    static QString facts(const ClientGlance& glance, QDate today);
    /// "3 credits left, owes $85.00"; empty when there is nothing to say. `owing` is written out already, or masked.
    static QString account(const ClientBalance& balance, const QString& owing);
    static QString spoken(const DayRow& row);

    static QString headline(const AttentionItem& item, QDate today);
    static QString detail(const AttentionItem& item, QDate today);
    static QString action(const AttentionItem& item);
    /// An amount of an item with its currency.
    static QString amount(const AttentionItem& item);
    static Glyph glyph(const AttentionItem& item);
    static Tone tone(const AttentionItem& item);
    static QString spoken(const AttentionItem& item, QDate today);

    /// What confirming a no-show would do, a sentence a line.
    static QString effects(const CancelPreview& preview, const QString& currency);
};

} // namespace td
