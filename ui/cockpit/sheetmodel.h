// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cockpit/sheettext.h"

#include <QAbstractListModel>
#include <QHash>

namespace td
{

/// One line of the sheet.
struct SetRow {
    enum class Kind {
        Heading, ///< an exercise
        Set,     ///< done
        Open,    ///< to do
        More,    ///< all is done; another one can be logged
        Skipped,
    };
    Kind kind = Kind::Heading;
    int block = 0;
    int set = -1;   ///< index in the block's `done`; -1 for what is not done
    int number = 0; ///< of the working set, from 1; 0 for a warm-up

    [[nodiscard]] bool takesEntry() const { return kind != Kind::Heading; }
    bool operator==(const SetRow&) const = default;
};

/// The lines of a workout: for each exercise its heading, what was done, and what is to do.
class SheetModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    using Names = std::function<QString(const ExerciseId&)>;

    void setSheet(const Sheet& sheet, const SheetText& text, const Names& names);
    /// Words beside a set that broke records.
    void setRecords(const QHash<SetId, QString>& words);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// Display and AccessibleText: the line as a person would say it.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] const Sheet& sheet() const { return m_sheet; }
    [[nodiscard]] const SheetText& text() const { return m_text; }
    [[nodiscard]] const SetRow& row(int row) const { return m_rows.at(row); }
    [[nodiscard]] const SheetBlock& block(int row) const { return m_sheet.at(m_rows.at(row).block); }
    [[nodiscard]] QString nameOf(const SheetBlock& block) const;
    [[nodiscard]] QString recordOf(const SetLog& set) const { return m_records.value(set.id); }
    /// The set of a line that is done.
    [[nodiscard]] const SetLog* setOf(int row) const;
    /// What stands grey in a line: the last time.
    [[nodiscard]] std::optional<SetLog> ghostOf(int row) const;
    /// "Set 2 of 4", "Warm-up", "One more set"
    [[nodiscard]] QString place(int row) const;

    /// The next line that takes an entry, from `row` in this direction; `row` itself when there is none.
    [[nodiscard]] int step(int row, int direction) const;
    /// The first line to fill in of the next (or previous) exercise.
    [[nodiscard]] int stepBlock(int row, int direction) const;
    /// The first line of all that is to do, else the last line; -1 for an empty sheet.
    [[nodiscard]] int firstOpen() const;
    /// Where to go after an entry in `block`: the next of its superset, else its own next open line, else the next open line of all, else its last line.
    [[nodiscard]] int nextOpen(int block) const;
    [[nodiscard]] int lastRowOf(int block) const;
    [[nodiscard]] int rowOfSet(const SetId& id) const;

private:
    void addBlock(int index);
    [[nodiscard]] int firstOpenOf(int block) const;
    [[nodiscard]] QString spoken(int row) const;

    Sheet m_sheet;
    SheetText m_text;
    Names m_names;
    QList<SetRow> m_rows;
    QHash<SetId, QString> m_records;
};

} // namespace td
