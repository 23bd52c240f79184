// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/exercise.h"
#include "training/records.h"
#include "training/workoutsheet.h"

#include <QCoreApplication>
#include <QLocale>

namespace td
{

/// The words of a workout: sets, prescriptions, records, in the client's unit.
class SheetText
{
    Q_DECLARE_TR_FUNCTIONS(td::SheetText)

public:
    explicit SheetText(MassUnit unit = MassUnit::Kilogram, const QLocale& locale = QLocale()) : m_unit(unit), m_locale(locale) {}

    [[nodiscard]] MassUnit unit() const { return m_unit; }
    [[nodiscard]] const QLocale& locale() const { return m_locale; }

    /// As it would be typed: "100x5@8".
    [[nodiscard]] QString set(const SetLog& set) const;
    /// "4 sets of 8-12, 60%, RPE 8, rest 1:30, tempo 3-1-1-0"
    [[nodiscard]] QString prescription(const PlanItem& item) const;
    /// "Last time on 28 May"
    [[nodiscard]] QString lastTime(const SheetBlock& block) const;
    /// "Record: heaviest for 5 reps"
    [[nodiscard]] QString record(const PersonalRecord& record) const;
    /// "105 kg, before 100 kg"
    [[nodiscard]] QString recordValue(const PersonalRecord& record) const;
    /// "1:05"
    static QString clock(int seconds);

private:
    [[nodiscard]] QString mass(Mass mass) const;

    MassUnit m_unit;
    QLocale m_locale;
};

} // namespace td
