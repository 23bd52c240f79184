// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credits/lot.h"
#include "selling/sellingdialog.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace td
{

class ClientChoice;
class DateEdit;

/// Days on which a package pays for nothing; its last day moves by as many.
class FreezeDialog final : public SellingDialog
{
    Q_OBJECT

public:
    FreezeDialog(const SellingContext& context, const LotBalance& lot, QWidget* parent);

private:
    Result<void> store() override;

    LotId m_lot;
    DateEdit* m_first;
    DateEdit* m_last;
    QCheckBox* m_open;
    QLineEdit* m_reason;
};

/// Gives what is left, or a part of it, to another client.
class TransferDialog final : public SellingDialog
{
    Q_OBJECT

public:
    TransferDialog(const SellingContext& context, const LotBalance& lot, QWidget* parent);

private:
    Result<void> store() override;

    LotId m_lot;
    ClientChoice* m_to;
    QSpinBox* m_units;
    QLineEdit* m_reason;
};

/// How a balance came about, a sentence each.
class ExplainDialog final : public PromptDialog
{
    Q_OBJECT

public:
    ExplainDialog(const SellingContext& context, const LotBalance& lot, QWidget* parent);
};

} // namespace td
