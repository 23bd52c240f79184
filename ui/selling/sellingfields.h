// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "selling/sellingcontext.h"

#include <QVariant>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace td
{

class MoneyEdit;

/// One entry of a list of choices: what is shown and what it stands for.
struct SellingChoice {
    QString text;
    QVariant value;
};

/// Fields of the dialogs of selling, each with its objectName and accessible name.
QLineEdit* sellingLine(const char* name, const QString& label);
QPlainTextEdit* sellingText(const char* name, const QString& label, int lines);
QSpinBox* sellingNumber(const char* name, const QString& label, int lowest, int highest, const QString& suffix = {});
QCheckBox* sellingCheck(const char* name, const QString& text);
QComboBox* sellingCombo(const char* name, const QString& label, const QList<SellingChoice>& choices = {});
MoneyEdit* sellingMoney(const char* name, const QString& label, const SellingContext& context, qint64 minor);
/// What was typed; the error carries the field's name.
Result<qint64> amountIn(const MoneyEdit* edit);
/// Chooses the entry with this value; the first one when there is none.
void chooseIn(QComboBox* box, const QVariant& value);
/// Widgets in a row, packed to the left.
QWidget* sellingRow(const QList<QWidget*>& widgets);

/// Several ids ticked in a column of boxes.
class TickList : public QWidget
{
    Q_OBJECT

public:
    TickList(const char* name, const QString& label, QWidget* parent = nullptr);

    void setChoices(const QList<std::pair<QByteArray, QString>>& choices);
    void setTicked(const QList<QByteArray>& keys);
    [[nodiscard]] QList<QByteArray> ticked() const;

signals:
    void changed();

private:
    QList<std::pair<QByteArray, QCheckBox*>> m_boxes;
    class FlowLayout* m_flow;
};

/// Taxes are hung on these: for the choice of an item's category.
QList<SellingChoice> taxCategoryChoices(const SellingContext& context);
QList<SellingChoice> trainerChoices(const SellingContext& context, const QString& none);
QList<SellingChoice> paymentMethodChoices();

template <class IdType> IdType idOf(const QByteArray& bytes)
{
    return IdType::fromBlob(bytes.constData(), int(bytes.size()));
}
template <class IdType> QList<QByteArray> blobsOf(const QList<IdType>& ids)
{
    QList<QByteArray> out;
    for (const IdType& id : ids)
        out.append(id.blob());
    return out;
}
template <class IdType> QList<IdType> idsOf(const QList<QByteArray>& blobs)
{
    QList<IdType> out;
    for (const QByteArray& blob : blobs)
        out.append(idOf<IdType>(blob));
    return out;
}

} // namespace td
