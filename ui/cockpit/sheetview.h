// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cockpit/sheetmodel.h"

#include <QListView>

namespace td
{

class SetLine;

/// The list of today's lines with one line of entry that stands in the chosen row: the keyboard stays in it the whole session.
class SheetView : public QListView
{
    Q_OBJECT

public:
    explicit SheetView(SheetModel& model, QWidget* parent = nullptr);

    [[nodiscard]] SetLine* line() const { return m_line; }
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }
    void setCurrentRow(int row);
    /// Grey text for a line without a last time; asked each time a line begins.
    void setProposal(const std::function<QString(int row)>& proposal) { m_proposal = proposal; }

signals:
    void entered(int row, const QString& text);
    void removeRequested(int row);
    void leaveRequested();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void beginLine();
    void placeLine();

    SheetModel& m_model;
    SetLine* m_line;
    std::function<QString(int row)> m_proposal;
};

} // namespace td
