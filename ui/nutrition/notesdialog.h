// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/formdialog.h"

class QPlainTextEdit;

namespace td
{

/// What is printed above the days of a meal plan.
class NotesDialog final : public FormDialog
{
    Q_OBJECT

public:
    NotesDialog(const QString& notes, QWidget* parent);

signals:
    void written(const QString& notes);

private:
    Result<void> store() override;

    QPlainTextEdit* m_notes;
};

} // namespace td
