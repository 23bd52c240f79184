// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitness/rpetable.h"

#include "fitness/decimal.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr RpeTable::Tenths defaultTenths = {1000, 978, 955, 939, 922, 907, 892, 878, 863, 850, 837, 824, 811, 799, 786, 774,
                                            762,  751, 739, 728, 717, 707, 696, 686, 676, 666, 656, 647, 637, 628, 618};

QString kText(int index)
{
    return decimalText(RpeTable::halves(index) * 5, 1, QLocale::c());
}

/// Index of the row for k in tenths, or -1.
int indexOf(qint64 kTenths)
{
    return kTenths % 5 != 0 || kTenths < 10 || kTenths > 160 ? -1 : int(kTenths / 5) - 2;
}
} // namespace

RpeTable::RpeTable() : m_tenths(defaultTenths) {}

std::optional<double> RpeTable::percent(int reps, int rpeTenths) const
{
    if (reps < 1 || reps > 16 || rpeTenths < 10 || rpeTenths > 100)
        return std::nullopt;
    const int kTenths = reps * 10 + 100 - rpeTenths;
    const int below = kTenths / 5 - 2;
    const int past = kTenths % 5;
    if (below + (past > 0 ? 1 : 0) >= size)
        return std::nullopt;
    const double low = m_tenths[size_t(below)] / 10.0;
    return past == 0 ? low : low + (m_tenths[size_t(below) + 1] / 10.0 - low) * past / 5;
}

Result<void> RpeTable::check() const
{
    int before = 1001;
    for (int i = 0; i < size; ++i) {
        const int value = m_tenths[size_t(i)];
        if (value >= before || value <= 0)
            return fail(ErrorKind::Invalid, "rpe-table.order", "rpe_table", {kText(i)});
        before = value;
    }
    return {};
}

QString RpeTable::toText() const
{
    if (m_tenths == defaultTenths)
        return {};
    QStringList rows;
    for (int i = 0; i < size; ++i)
        rows += kText(i) + u' ' + decimalText(m_tenths[size_t(i)], 1, QLocale::c());
    return rows.join("; "_L1);
}

Result<RpeTable> RpeTable::fromText(const QString& text)
{
    if (text.trimmed().isEmpty())
        return RpeTable();
    Tenths tenths{};
    for (const QString& row : text.split(u';', Qt::SkipEmptyParts)) {
        const QStringList parts = row.simplified().split(u' ');
        const auto k = readDecimal(parts.value(0), QLocale::c());
        const auto percent = readDecimal(parts.value(1), QLocale::c());
        const int index = k ? indexOf(k->scaled(1).value_or(0)) : -1;
        const qint64 value = percent ? percent->scaled(1).value_or(-1) : -1;
        if (parts.size() != 2 || index < 0 || value < 1 || value > 1000 || tenths[size_t(index)] != 0)
            return fail(ErrorKind::Invalid, "rpe-table.format", "rpe_table", {row.simplified().left(40)});
        tenths[size_t(index)] = int(value);
    }
    for (int i = 0; i < size; ++i) {
        if (tenths[size_t(i)] == 0)
            return fail(ErrorKind::Invalid, "rpe-table.missing", "rpe_table", {kText(i)});
    }
    const RpeTable table(tenths);
    TD_TRY(table.check());
    return table;
}

} // namespace td
