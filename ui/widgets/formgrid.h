// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QWidget>

class QGridLayout;

namespace td
{

class Label;

/// Rows of label and field with room for an error sentence under the field. A row is known by the field name that errors carry,
/// so that `showError(error)` puts the sentence under the right field.
class FormGrid : public QWidget
{
    Q_OBJECT

public:
    enum class Labels { Beside, Above };

    explicit FormGrid(Labels labels = Labels::Beside, QWidget* parent = nullptr);

    /// Adds a row. The label becomes the field's accessible name unless it has one, and `field` its objectName.
    void addRow(const QString& field, const QString& label, QWidget* widget, const QString& hint = {});
    void addHeading(const QString& text);
    void addWide(QWidget* widget);

    /// Puts the sentence under the field and gives it the focus. False when there is no such field: use the banner then.
    bool showError(const QString& field, const QString& sentence);
    bool showError(const Error& error);
    /// Puts the sentence under the field and leaves the focus where it is: while somebody is still typing. Empty takes it away.
    bool setError(const QString& field, const QString& sentence);
    void clearErrors();
    [[nodiscard]] QString errorOf(const QString& field) const;
    [[nodiscard]] bool hasErrors() const;

    /// Hides or shows a row with its label.
    void setRowVisible(const QString& field, bool visible);

private:
    struct Row {
        Label* label;
        QWidget* widget;
        Label* hint;
        Label* error;
    };

    QGridLayout* m_grid;
    Labels m_labels;
    QHash<QString, Row> m_rows;
};

} // namespace td
