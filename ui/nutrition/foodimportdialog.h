// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nutrition/foodimport.h"
#include "widgets/formdialog.h"
#include "nutrition/nutritionlist.h"

#include <array>

class QComboBox;

namespace td
{

class Label;
struct NutritionContext;

/// Shows what would come of a table of foods, with the reason for each line that cannot be read, and which column is which. Nothing is kept until it is
/// confirmed.
class FoodImportDialog final : public FormDialog
{
    Q_OBJECT

public:
    FoodImportDialog(const NutritionContext& context, const CsvTable& table, QWidget* parent);

    /// Error: Io food-import.file (args: path), and those of readCsv().
    static Result<CsvTable> read(const QString& path);

signals:
    void imported(int count);

private:
    void buildColumns();
    void refresh();
    [[nodiscard]] FoodColumns columns() const;
    Result<void> store() override;

    const NutritionContext& m_context;
    CsvTable m_table;
    FoodImport m_import;
    std::array<QComboBox*, foodColumnCount> m_boxes{};
    Label* m_summary;
    NutritionTable<FoodImportLine>* m_lines;
    QPushButton* m_verb;
};

} // namespace td
