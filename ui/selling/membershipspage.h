// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selling/membership.h"
#include "selling/sellingcontext.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace td
{

class ListTable;
class PageHeader;

/// Everybody's memberships: how they stand, the next bill; pause, resume, end, and the billing run.
class MembershipsPage : public QWidget
{
    Q_OBJECT

public:
    explicit MembershipsPage(const SellingContext& context, QWidget* parent = nullptr);

    void reload();

signals:
    void openClient(const td::ClientId& client);
    void openInvoice(const td::InvoiceId& invoice);
    /// Invoices of a billing run, to be printed or mailed.
    void invoicesMade(const QList<td::InvoiceId>& invoices);

private:
    void buildHeader();
    void enableActions();
    void join();
    void pause();
    void resume();
    void end();
    void changePrice();
    void runBilling();
    void answer(const Result<Membership>& result, const QString& sentence);
    [[nodiscard]] const Membership* chosen() const;

    const SellingContext& m_context;
    QList<Membership> m_memberships;
    PageHeader* m_header;
    QCheckBox* m_ended;
    QPushButton* m_pause;
    QPushButton* m_end;
    QPushButton* m_price;
    ListTable* m_list;
};

} // namespace td
