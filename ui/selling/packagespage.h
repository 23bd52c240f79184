// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credits/packagetype.h"
#include "selling/membershiptype.h"
#include "selling/sellingcontext.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace td
{

class Card;
class ListTable;
class PageHeader;

/// What the studio offers: packages above, membership types below. Enter changes one; selling begins from either.
class PackagesPage : public QWidget
{
    Q_OBJECT

public:
    explicit PackagesPage(const SellingContext& context, QWidget* parent = nullptr);

    void reload();

signals:
    void openInvoice(const td::InvoiceId& invoice);
    void receiptRequested(const td::PaymentId& payment);

private:
    QWidget* makePackages();
    QWidget* makeMemberships();
    void showPackages();
    void showMemberships();
    void enableActions();
    void editPackage(const PackageType& type);
    void editMembership(const MembershipType& type);
    void archivePackage();
    void archiveMembership();
    void sell();
    [[nodiscard]] const PackageType* package() const;
    [[nodiscard]] const MembershipType* membership() const;

    const SellingContext& m_context;
    QList<PackageType> m_packages;
    QList<MembershipType> m_memberships;
    PageHeader* m_header;
    QCheckBox* m_archived;
    ListTable* m_packageList;
    ListTable* m_membershipList;
    QPushButton* m_editPackage;
    QPushButton* m_archivePackage;
    QPushButton* m_editMembership;
    QPushButton* m_archiveMembership;
};

} // namespace td
