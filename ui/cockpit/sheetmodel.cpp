// SPDX-License-Identifier: GPL-3.0-or-later
#include "cockpit/sheetmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{

void SheetModel::setSheet(const Sheet& sheet, const SheetText& text, const Names& names)
{
    beginResetModel();
    m_sheet = sheet;
    m_text = text;
    m_names = names;
    m_rows.clear();
    for (int block = 0; block < m_sheet.size(); ++block)
        addBlock(block);
    endResetModel();
}

void SheetModel::addBlock(int index)
{
    const SheetBlock& block = m_sheet.at(index);
    m_rows.append({SetRow::Kind::Heading, index, -1, 0});
    int number = 0;
    for (int i = 0; i < block.done.size(); ++i) {
        const SetKind kind = block.done.at(i).kind;
        number += kind == SetKind::Work ? 1 : 0;
        m_rows.append({kind == SetKind::Skipped ? SetRow::Kind::Skipped : SetRow::Kind::Set, index, i, kind == SetKind::Work ? number : 0});
    }
    const int open = block.open();
    for (int i = 0; i < open; ++i)
        m_rows.append({SetRow::Kind::Open, index, -1, ++number});
    if (open == 0 && !block.skipped)
        m_rows.append({SetRow::Kind::More, index, -1, number + 1});
}

void SheetModel::setRecords(const QHash<SetId, QString>& words)
{
    m_records = words;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return spoken(index.row());
}

Qt::ItemFlags SheetModel::flags(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool entry = m_rows.at(index.row()).takesEntry();
    return entry ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

QString SheetModel::nameOf(const SheetBlock& block) const
{
    return m_names ? m_names(block.exercise) : QString();
}

const SetLog* SheetModel::setOf(int row) const
{
    const SetRow& line = m_rows.at(row);
    return line.set < 0 ? nullptr : &m_sheet.at(line.block).done.at(line.set);
}

std::optional<SetLog> SheetModel::ghostOf(int row) const
{
    const SetRow& line = m_rows.at(row);
    if (line.kind == SetRow::Kind::Heading || line.kind == SetRow::Kind::Skipped || line.number == 0)
        return std::nullopt;
    return m_sheet.at(line.block).ghostOf(line.number - 1);
}

QString SheetModel::place(int row) const
{
    const SetRow& line = m_rows.at(row);
    const SheetBlock& block = m_sheet.at(line.block);
    if (line.kind == SetRow::Kind::Skipped)
        return tr("Skipped");
    if (line.kind == SetRow::Kind::More)
        return tr("One more set");
    if (line.number == 0)
        return tr("Warm-up");
    return tr("Set %1 of %2").arg(line.number).arg(block.workDone() + block.open());
}

QString SheetModel::spoken(int row) const
{
    const SetRow& line = m_rows.at(row);
    const SheetBlock& block = m_sheet.at(line.block);
    if (line.kind == SetRow::Kind::Heading) {
        const QString asked = block.item ? m_text.prescription(*block.item) : QString();
        return asked.isEmpty() ? nameOf(block) : tr("%1: %2", "exercise, what the plan asks for").arg(nameOf(block), asked);
    }
    const QString what = tr("%1, %2", "exercise, set 2 of 4").arg(nameOf(block), place(row));
    if (const SetLog* done = setOf(row); done != nullptr && done->kind != SetKind::Skipped)
        return tr("%1: %2", "exercise and set, what was done").arg(what, m_text.set(*done));
    const auto ghost = ghostOf(row);
    return ghost ? tr("%1, last time %2", "exercise and set, what was done the last time").arg(what, m_text.set(*ghost)) : what;
}

int SheetModel::step(int row, int direction) const
{
    for (int next = row + direction; next >= 0 && next < m_rows.size(); next += direction) {
        if (m_rows.at(next).takesEntry())
            return next;
    }
    return row;
}

int SheetModel::firstOpenOf(int block) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).block == block && m_rows.at(i).kind == SetRow::Kind::Open)
            return i;
    }
    return -1;
}

int SheetModel::firstOpen() const
{
    for (int block = 0; block < m_sheet.size(); ++block) {
        if (const int row = firstOpenOf(block); row >= 0)
            return row;
    }
    return m_sheet.isEmpty() ? -1 : lastRowOf(int(m_sheet.size()) - 1);
}

int SheetModel::lastRowOf(int block) const
{
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        if (m_rows.at(i).block == block && m_rows.at(i).takesEntry())
            return i;
    }
    return -1;
}

int SheetModel::stepBlock(int row, int direction) const
{
    const int block = m_rows.at(row).block + direction;
    if (block < 0 || block >= m_sheet.size())
        return row;
    const int open = firstOpenOf(block);
    return open >= 0 ? open : lastRowOf(block);
}

int SheetModel::nextOpen(int block) const
{
    if (block < 0 || block >= m_sheet.size())
        return firstOpen();
    const auto& item = m_sheet.at(block).item;
    const QString letter = item ? item->superset : QString();
    const int count = int(m_sheet.size());
    for (int i = 1; i < count && !letter.isEmpty(); ++i) { // the partners, in turn
        const int other = (block + i) % count;
        const SheetBlock& partner = m_sheet.at(other);
        if (partner.item && partner.item->superset == letter && partner.workDone() <= m_sheet.at(block).workDone() && firstOpenOf(other) >= 0)
            return firstOpenOf(other);
    }
    for (int i = 0; i < count; ++i) {
        if (const int row = firstOpenOf((block + i) % count); row >= 0)
            return row;
    }
    return lastRowOf(block);
}

int SheetModel::rowOfSet(const SetId& id) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const SetLog* set = setOf(i);
        if (set != nullptr && set->id == id)
            return i;
    }
    return -1;
}

} // namespace td
