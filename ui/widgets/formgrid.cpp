// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/formgrid.h"

#include "text/errortext.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QAccessible>
#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{

FormGrid::FormGrid(Labels labels, QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)), m_labels(labels)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::two);
    m_grid->setVerticalSpacing(Space::half);
    m_grid->setColumnStretch(1, 1);
    m_grid->setAlignment(Qt::AlignTop);
}

void FormGrid::addRow(const QString& field, const QString& label, QWidget* widget, const QString& hint)
{
    Row row{new Label(label, TypeSize::Body, Tone::Muted), widget, new Label(hint, TypeSize::Small, Tone::Muted),
            new Label({}, TypeSize::Small, Tone::Danger)};
    if (widget->objectName().isEmpty())
        widget->setObjectName(field);
    if (widget->accessibleName().isEmpty())
        widget->setAccessibleName(QString(label).remove(u'&'));
    row.label->setBuddy(widget);
    row.hint->wrapping()->setVisible(!hint.isEmpty());
    row.error->wrapping()->hide();
    row.error->setObjectName(field + u"Error"_s);
    int line = m_grid->rowCount();
    if (m_labels == Labels::Beside) {
        row.label->setMinimumHeight(controlHeight);
        m_grid->addWidget(row.label, line, 0, Qt::AlignLeft | Qt::AlignTop);
    } else {
        m_grid->addWidget(row.label, line++, 0, 1, 2);
    }
    const int column = m_labels == Labels::Beside ? 1 : 0;
    const int span = m_labels == Labels::Beside ? 1 : 2;
    m_grid->addWidget(widget, line, column, 1, span);
    m_grid->addWidget(row.hint, line + 1, column, 1, span);
    m_grid->addWidget(row.error, line + 2, column, 1, span);
    m_grid->setRowMinimumHeight(line + 3, Space::one);
    m_rows.insert(field, row);
}

void FormGrid::addHeading(const QString& text)
{
    auto* heading = new Label(text, TypeSize::Body);
    heading->strong()->setMinimumHeight(controlHeight);
    m_grid->addWidget(heading, m_grid->rowCount(), 0, 1, 2);
}

void FormGrid::addWide(QWidget* widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

bool FormGrid::showError(const QString& field, const QString& sentence)
{
    const auto row = m_rows.constFind(field);
    if (row == m_rows.constEnd())
        return false;
    setError(field, sentence);
    row->widget->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(row->error, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    return true;
}

bool FormGrid::setError(const QString& field, const QString& sentence)
{
    const auto row = m_rows.constFind(field);
    if (row == m_rows.constEnd())
        return false;
    row->error->setText(sentence);
    row->error->setVisible(!sentence.isEmpty());
    row->widget->setAccessibleDescription(sentence);
    setStyleProperty(row->widget, "state", sentence.isEmpty() ? QVariant() : QVariant(u"error"_s));
    return true;
}

bool FormGrid::showError(const Error& error)
{
    return showError(error.field, errorText(error));
}

void FormGrid::clearErrors()
{
    const QStringList fields = m_rows.keys();
    for (const QString& field : fields)
        setError(field, {});
}

QString FormGrid::errorOf(const QString& field) const
{
    const auto row = m_rows.constFind(field);
    return row == m_rows.constEnd() ? QString() : row->error->text();
}

bool FormGrid::hasErrors() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.error->text().isEmpty(); });
}

void FormGrid::setRowVisible(const QString& field, bool visible)
{
    const auto row = m_rows.constFind(field);
    if (row == m_rows.constEnd())
        return;
    row->label->setVisible(visible);
    row->widget->setVisible(visible);
    row->hint->setVisible(visible && !row->hint->text().isEmpty());
    row->error->setVisible(visible && !row->error->text().isEmpty());
}

} // namespace td
