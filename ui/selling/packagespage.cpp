// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/packagespage.h"

#include "selling/listtable.h"
#include "selling/membershiptypedialog.h"
#include "selling/packagedialog.h"
#include "selling/selldialog.h"
#include "selling/selling.h"
#include "selling/sellingfields.h"
#include "selling/sellingtext.h"
#include "storage/database.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/metrics.h"
#include "widgets/pageheader.h"
#include "widgets/privacystate.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
template <class Type, class IdType> const Type* withId(const QList<Type>& types, const IdType& id)
{
    const auto found = std::find_if(types.cbegin(), types.cend(), [&](const Type& one) { return one.id == id; });
    return found == types.cend() ? nullptr : &*found;
}

ListCell state(bool archived)
{
    return archived ? ListCell(ChipLook{SellingText::tr("Archived"), Glyph::Cross, Tone::Muted})
                    : ListCell(ChipLook{SellingText::tr("Offered"), Glyph::Check, Tone::Success});
}
} // namespace

PackagesPage::PackagesPage(const SellingContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new PageHeader(tr("Packages and memberships")))
    , m_archived(sellingCheck("packagesArchived", tr("Show archived ones")))
    , m_packageList(new ListTable("packageTypes", tr("Packages"),
                                  {{tr("Package")}, {tr("Holds")}, {tr("Price"), true}, {tr("Good for")}, {tr("Paid in")}, {tr("State")}}))
    , m_membershipList(new ListTable("membershipTypes", tr("Membership types"),
                                     {{tr("Membership")}, {tr("Price"), true}, {tr("Period")}, {tr("Joining fee"), true}, {tr("Sessions")}, {tr("State")}}))
    , m_editPackage(makeButton("editPackage", tr("Change"), ButtonKind::Quiet, Glyph::Edit))
    , m_archivePackage(makeButton("archivePackage", tr("Archive"), ButtonKind::Quiet))
    , m_editMembership(makeButton("editMembershipType", tr("Change"), ButtonKind::Quiet, Glyph::Edit))
    , m_archiveMembership(makeButton("archiveMembershipType", tr("Archive"), ButtonKind::Quiet))
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::two);
    auto* sale = makeButton("sellPackage", tr("Sell a package"), ButtonKind::Primary, Glyph::Money);
    m_header->addAfterTitle(m_archived);
    m_header->addAction(sale);
    column->addWidget(m_header);
    column->addWidget(makePackages(), 1);
    column->addWidget(makeMemberships(), 1);
    connect(sale, &QPushButton::clicked, this, &PackagesPage::sell);
    connect(m_archived, &QCheckBox::toggled, this, &PackagesPage::reload);
    connect(&m_context.privacy, &PrivacyState::changed, this, &PackagesPage::reload);
    connect(&m_context.db.changes(), &Changes::changed, this, [this](const ChangedRows& rows) {
        if (rows.touchesAny("package_types", "trainer_prices", "membership_types"))
            reload();
    });
    reload();
}

QWidget* PackagesPage::makePackages()
{
    auto* card = new Card(tr("Packages"));
    card->setFlush();
    auto* add = makeButton("addPackage", tr("New package"), ButtonKind::Normal, Glyph::Add);
    for (QPushButton* button : {m_editPackage, m_archivePackage, add}) {
        card->addToHeading(button);
        button->setVisible(m_context.managesStudio());
    }
    auto* empty = new EmptyState(Glyph::Tag, tr("No packages yet"), tr("Ten sessions, twenty hours, a month without limit: what clients buy ahead."),
                                 m_context.managesStudio() ? tr("Add a package") : QString());
    card->body()->addWidget(m_packageList->withEmpty(empty));
    connect(empty, &EmptyState::actionRequested, this, [this] { editPackage({}); });
    connect(add, &QPushButton::clicked, this, [this] { editPackage({}); });
    connect(m_editPackage, &QPushButton::clicked, this, [this] { editPackage(*package()); });
    connect(m_archivePackage, &QPushButton::clicked, this, &PackagesPage::archivePackage);
    connect(m_packageList, &ListTable::keyChanged, this, &PackagesPage::enableActions);
    connect(m_packageList, &TableView::opened, this, [this] {
        if (package() != nullptr && m_context.managesStudio())
            editPackage(*package());
    });
    return card;
}

QWidget* PackagesPage::makeMemberships()
{
    auto* card = new Card(tr("Membership types"));
    card->setFlush();
    auto* add = makeButton("addMembershipType", tr("New membership type"), ButtonKind::Normal, Glyph::Add);
    for (QPushButton* button : {m_editMembership, m_archiveMembership, add}) {
        card->addToHeading(button);
        button->setVisible(m_context.managesStudio());
    }
    auto* empty = new EmptyState(Glyph::Clients, tr("No membership types yet"), tr("What clients pay every week, month or year, and what they get for it."),
                                 m_context.managesStudio() ? tr("Add a membership type") : QString());
    card->body()->addWidget(m_membershipList->withEmpty(empty));
    connect(empty, &EmptyState::actionRequested, this, [this] { editMembership({}); });
    connect(add, &QPushButton::clicked, this, [this] { editMembership({}); });
    connect(m_editMembership, &QPushButton::clicked, this, [this] { editMembership(*membership()); });
    connect(m_archiveMembership, &QPushButton::clicked, this, &PackagesPage::archiveMembership);
    connect(m_membershipList, &ListTable::keyChanged, this, &PackagesPage::enableActions);
    connect(m_membershipList, &TableView::opened, this, [this] {
        if (membership() != nullptr && m_context.managesStudio())
            editMembership(*membership());
    });
    return card;
}

const PackageType* PackagesPage::package() const
{
    return withId(m_packages, m_packageList->id<PackageTypeId>());
}

const MembershipType* PackagesPage::membership() const
{
    return withId(m_memberships, m_membershipList->id<MembershipTypeId>());
}

void PackagesPage::reload()
{
    const auto packages = m_context.selling.packages().list(m_archived->isChecked());
    const auto memberships = m_context.selling.membershipTypes().list(m_archived->isChecked());
    if (!packages || !memberships) {
        m_context.report(!packages ? packages.error() : memberships.error());
        return;
    }
    m_packages = *packages;
    m_memberships = *memberships;
    showPackages();
    showMemberships();
    enableActions();
}

void PackagesPage::showPackages()
{
    QList<ListRow> rows;
    for (const PackageType& type : std::as_const(m_packages))
        rows.append({type.id.blob(),
                     {type.name, SellingText::units(type.kind, type.units), ListCell(m_context.amount(type.priceMinor), type.priceMinor),
                      SellingText::validity(type.validityDays, type.expiryFrom),
                      type.instalments > 1 ? tr("%n part(s)", nullptr, type.instalments) : tr("one"), state(type.archived)},
                     type.archived});
    m_packageList->setRows(rows);
}

void PackagesPage::showMemberships()
{
    QList<ListRow> rows;
    for (const MembershipType& type : std::as_const(m_memberships))
        rows.append({type.id.blob(),
                     {type.name, ListCell(m_context.amount(type.priceMinor), type.priceMinor), SellingText::period(type.period),
                      ListCell(m_context.amount(type.joiningFeeMinor), type.joiningFeeMinor), SellingText::sessions(type.credits), state(type.archived)},
                     type.archived});
    m_membershipList->setRows(rows);
}

void PackagesPage::enableActions()
{
    m_editPackage->setEnabled(package() != nullptr);
    m_archivePackage->setEnabled(package() != nullptr);
    m_archivePackage->setText(package() != nullptr && package()->archived ? tr("Offer again") : tr("Archive"));
    m_editMembership->setEnabled(membership() != nullptr);
    m_archiveMembership->setEnabled(membership() != nullptr);
    m_archiveMembership->setText(membership() != nullptr && membership()->archived ? tr("Offer again") : tr("Archive"));
}

void PackagesPage::editPackage(const PackageType& type)
{
    (new PackageDialog(m_context, type, this))->present();
}

void PackagesPage::editMembership(const MembershipType& type)
{
    (new MembershipTypeDialog(m_context, type, this))->present();
}

void PackagesPage::archivePackage()
{
    const auto done = m_context.selling.packages().archive(package()->id, !package()->archived);
    if (!done)
        m_context.report(done.error());
}

void PackagesPage::archiveMembership()
{
    const auto done = m_context.selling.membershipTypes().archive(membership()->id, !membership()->archived);
    if (!done)
        m_context.report(done.error());
}

void PackagesPage::sell()
{
    auto* dialog = new SellDialog(m_context, {}, this);
    if (package() != nullptr && !package()->archived)
        dialog->setPackage(*package());
    connect(dialog, &SellDialog::openInvoice, this, &PackagesPage::openInvoice);
    connect(dialog, &SellDialog::receiptRequested, this, &PackagesPage::receiptRequested);
    dialog->present();
}

} // namespace td
