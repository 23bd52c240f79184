// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/membershipspage.h"

#include "selling/billingrundialog.h"
#include "selling/joindialog.h"
#include "selling/listtable.h"
#include "selling/membershipdialogs.h"
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
#include "widgets/prompts.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{

MembershipsPage::MembershipsPage(const SellingContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new PageHeader(tr("Memberships")))
    , m_ended(sellingCheck("membershipsEnded", tr("Show ended ones")))
    , m_pause(makeButton("pauseMembership", tr("Pause…"), ButtonKind::Normal, Glyph::Clock))
    , m_end(makeButton("endMembership", tr("End…"), ButtonKind::Normal, Glyph::Cross))
    , m_price(makeButton("priceMembership", tr("Change price…"), ButtonKind::Normal, Glyph::Edit))
    , m_list(new ListTable("memberships", tr("Memberships"),
                           {{tr("Client")},
                            {tr("Membership")},
                            {tr("Price"), true},
                            {tr("Period")},
                            {tr("Since")},
                            {tr("Next bill")},
                            {tr("Until")},
                            {tr("State")}}))
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::two);
    buildHeader();
    column->addWidget(m_header);
    auto* empty =
        new EmptyState(Glyph::Clients, tr("No memberships yet"),
                       tr("Who pays every month, or every week, shows here with the next bill."), tr("Join a membership"));
    connect(empty, &EmptyState::actionRequested, this, &MembershipsPage::join);
    auto* card = new Card;
    card->setFlush();
    card->body()->addWidget(m_list->withEmpty(empty));
    column->addWidget(card, 1);
    connect(m_list, &ListTable::keyChanged, this, &MembershipsPage::enableActions);
    connect(m_list, &TableView::opened, this, [this] {
        if (chosen() != nullptr)
            emit openClient(chosen()->client);
    });
    connect(&m_context.privacy, &PrivacyState::changed, this, &MembershipsPage::reload);
    connect(&m_context.db.changes(), &Changes::changed, this, [this](const ChangedRows& rows) {
        if (rows.touchesAny("memberships", "membership_pauses", "membership_types"))
            reload();
    });
    reload();
}

void MembershipsPage::buildHeader()
{
    auto* add = makeButton("joinMembership", tr("Join"), ButtonKind::Primary, Glyph::Add);
    auto* run = makeButton("billMemberships", tr("Bill what is due…"), ButtonKind::Normal, Glyph::Money);
    m_header->addAfterTitle(m_ended);
    for (QPushButton* button : {m_price, m_pause, m_end, run, add})
        m_header->addAction(button);
    connect(m_ended, &QCheckBox::toggled, this, &MembershipsPage::reload);
    connect(m_pause, &QPushButton::clicked, this,
            [this] { chosen()->stateOn(m_context.today()) == MembershipState::Paused ? resume() : pause(); });
    connect(m_end, &QPushButton::clicked, this, &MembershipsPage::end);
    connect(m_price, &QPushButton::clicked, this, &MembershipsPage::changePrice);
    connect(run, &QPushButton::clicked, this, &MembershipsPage::runBilling);
    connect(add, &QPushButton::clicked, this, &MembershipsPage::join);
}

const Membership* MembershipsPage::chosen() const
{
    const auto id = m_list->id<MembershipId>();
    const auto found =
        std::find_if(m_memberships.cbegin(), m_memberships.cend(), [&](const Membership& one) { return one.id == id; });
    return found == m_memberships.cend() ? nullptr : &*found;
}

void MembershipsPage::reload()
{
    const auto all = m_context.selling.memberships().list();
    if (!all) {
        m_context.report(all.error());
        return;
    }
    m_memberships = *all;
    const QDate today = m_context.today();
    QList<ListRow> rows;
    for (const Membership& one : std::as_const(m_memberships)) {
        const bool over = one.stateOn(today) == MembershipState::Ended;
        if (over && !m_ended->isChecked())
            continue;
        const QDate next = one.nextBill();
        rows.append({one.id.blob(),
                     {one.clientName, one.typeName, ListCell(m_context.amount(one.priceMinor), one.priceMinor),
                      SellingText::period(one.period), ListCell(SellingText::day(one.start), one.start.toJulianDay()),
                      ListCell(SellingText::day(next), next.toJulianDay()),
                      ListCell(SellingText::day(one.end), one.end.toJulianDay()),
                      ListCell(SellingText::membershipState(one, today))},
                     over});
    }
    m_list->setRows(rows);
    m_header->setFacts(tr("%n membership(s)", nullptr, int(rows.size())));
    enableActions();
}

void MembershipsPage::enableActions()
{
    const Membership* one = chosen();
    const auto state = one != nullptr ? one->stateOn(m_context.today()) : MembershipState::Ended;
    for (QPushButton* button : {m_pause, m_end, m_price})
        button->setEnabled(one != nullptr && state != MembershipState::Ended);
    m_pause->setText(state == MembershipState::Paused ? tr("Resume") : tr("Pause…"));
}

void MembershipsPage::answer(const Result<Membership>& result, const QString& sentence)
{
    if (result)
        m_context.tell(sentence);
    else
        m_context.report(result.error());
}

void MembershipsPage::join()
{
    auto* dialog = new JoinDialog(m_context, {}, this);
    connect(dialog, &JoinDialog::joined, this, [this](const Joined& joined) {
        m_context.tell(joined.number.isEmpty() ? tr("Joined.") : tr("Joined; invoice %1 is issued.").arg(joined.number));
    });
    dialog->present();
}

void MembershipsPage::pause()
{
    (new PauseDialog(m_context, *chosen(), this))->present();
}

void MembershipsPage::resume()
{
    const QString name = chosen()->clientName;
    answer(m_context.selling.memberships().resume(chosen()->id, m_context.today()),
         tr("The membership of %1 goes on from today.").arg(name));
}

void MembershipsPage::end()
{
    (new EndDialog(m_context, *chosen(), this))->present();
}

void MembershipsPage::changePrice()
{
    const Membership one = *chosen();
    const auto typed =
        m_context.prompts.input({tr("Change price"), tr("Price a period of %1, from the next bill on").arg(one.clientName),
                                 formatMoney({one.priceMinor, m_context.currency}, QLocale()), false});
    if (!typed)
        return;
    const auto money = parseMoney(*typed, m_context.currency, QLocale());
    if (!money)
        m_context.report(money.error());
    else
        answer(m_context.selling.memberships().changePrice(one.id, money->minor),
             tr("The new price holds from the next bill on."));
}

void MembershipsPage::runBilling()
{
    auto* dialog = new BillingRunDialog(m_context, this);
    connect(dialog, &BillingRunDialog::invoicesMade, this, &MembershipsPage::invoicesMade);
    dialog->open();
}

} // namespace td
