// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessments/assessmentscontext.h"
#include "assessments/clientfile.h"

#include <QWidget>

class QPushButton;

namespace td
{

class RowTable;

/// A client's files: added by choosing or dropping, saved to a chosen place, never opened or run from here.
class FilesPanel : public QWidget
{
    Q_OBJECT

public:
    FilesPanel(const AssessmentsContext& context, const ClientId& client, QWidget* parent = nullptr);

    void addFiles(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void reload();
    void choose();
    void saveCopy();
    void rename();
    void remove();

    const AssessmentsContext& m_context;
    ClientId m_client;
    bool m_noted = false;
    QPushButton* m_add;
    QPushButton* m_save;
    QPushButton* m_rename;
    QPushButton* m_remove;
    RowTable* m_table;
};

} // namespace td
