// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/rowsmodel.h"
#include "settings/settingssection.h"

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace td
{

class Card;
class TableView;

/// A section with a list on the left and the form of the chosen row on the right. Subclasses say what the rows are, fill the form
/// and store it; an empty key is a row that is not there yet.
class ListFormSection : public SettingsSection
{
    Q_OBJECT

public:
    /// `name` is the list's objectName, `title` its heading and accessible name.
    ListFormSection(const SettingsContext& context, const char* name, const QString& title, const QStringList& headers,
                    QWidget* parent = nullptr);

protected:
    virtual Result<QList<SettingsRow>> readRows() = 0;
    /// Fills the form: with the row of this key, or with what a new one starts with.
    virtual void fill(const QByteArray& key) = 0;
    /// Stores the form and gives the row's key.
    virtual Result<QByteArray> store(const QByteArray& key) = 0;

    Result<void> read() override;
    Result<void> write() override;

    /// A button above the list; pressing it begins a new row, unless changes keep the user here.
    QPushButton* addNewButton(const char* name, const QString& text, const std::function<void()>& before = {});
    void setForm(QWidget* form);
    void setFormTitle(const QString& title);
    /// A button below the form, for what can be done with the row.
    void addAction(QPushButton* button);
    /// A widget at the end of the list's heading.
    void addToListHeading(QWidget* widget);
    [[nodiscard]] const QByteArray& key() const { return m_key; }
    [[nodiscard]] TableView* table() const { return m_table; }
    /// Shows a row (or a new one) after the next reload.
    void setKey(const QByteArray& key) { m_key = key; }
    void startNew();

private:
    void rowChosen(const QModelIndex& index);
    void showCurrent();

    RowsModel* m_model;
    TableView* m_table;
    Card* m_listCard;
    Card* m_formCard;
    QHBoxLayout* m_actions;
    QByteArray m_key;
    bool m_selecting = false;
    bool m_new = false;
};

} // namespace td
