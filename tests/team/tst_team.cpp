// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clients.h"
#include "support/scratchstudio.h"
#include "team/team.h"

using namespace Qt::StringLiterals;
using namespace td;
using namespace td::test;

namespace
{
Result<ClientId> addClient(ScratchStudio& studio, const QString& name)
{
    Client client;
    client.firstName = name;
    return Clients(studio.db()).add(client);
}
} // namespace

class TestTeam : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trainerKeepsEveryField();
    void trainerRefusesBadValues();
    void assigningKeepsTheHistory();
    void capacityIsCheckedAndMayBeOverridden();
    void endingLeavesNoPrimary();
    void inactiveTrainersHaveNoClients();
    void grantsOpenAndCloseAccess();
    void trainerMayNotTakeClients();
    void usersAndOwners();
    void ratesOfOthersAreHidden();
};

void TestTeam::trainerKeepsEveryField()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Team team(studio.db());
    Trainer t;
    t.lead = studio.trainer;
    t.location = studio.location;
    t.firstName = u"Nadia"_s;
    t.lastName = u"Okafor"_s;
    t.email = u"nadia@studio.test"_s;
    t.phone = u"555-0101"_s;
    t.licenceNumber = u"L-1"_s;
    t.insurance = u"Acme 12"_s;
    t.insuranceUntil = QDate(2027, 1, 31);
    t.certifications = u"One\nTwo"_s;
    t.specialisations = u"Strength"_s;
    t.bio = u"Bio"_s;
    t.links = u"https://nadia.test"_s;
    t.yearsExperience = 7;
    t.hourlyRateMinor = 9000;
    t.commissionRate = 55'000;
    t.maxClients = 30;
    t.colour = 11;
    t.position = 3;
    const auto id = team.addTrainer(t);
    TD_VERIFY(id);
    t.id = *id;
    QVERIFY(*team.findTrainer(*id) == t);
    t.hourlyRateMinor.reset();
    t.maxClients.reset();
    t.insuranceUntil = {};
    TD_VERIFY(team.saveTrainer(t));
    QCOMPARE(team.saveTrainer(t).error().kind, ErrorKind::Stale);
    ++t.version;
    QVERIFY(*team.findTrainer(*id) == t);
    QCOMPARE(team.trainers()->size(), 3);
}

void TestTeam::trainerRefusesBadValues()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Team team(studio.db());
    const Trainer good = *team.findTrainer(studio.trainer);
    const auto refusedField = [&](auto spoil) {
        Trainer bad = good;
        spoil(bad);
        const auto result = team.saveTrainer(bad);
        return result ? u"saved"_s : result.error().field;
    };
    QCOMPARE(refusedField([](Trainer& t) { t.firstName = u" \u202e "_s; }), u"first_name"_s);
    QCOMPARE(refusedField([](Trainer& t) { t.bio = QString(10'001, u'b'); }), u"bio"_s);
    QCOMPARE(refusedField([](Trainer& t) { t.colour = trainerColours; }), u"colour"_s);
    QCOMPARE(refusedField([](Trainer& t) { t.commissionRate = 100'001; }), u"commission_rate"_s);
    QCOMPARE(refusedField([](Trainer& t) { t.hourlyRateMinor = -1; }), u"hourly_rate_minor"_s);
    QCOMPARE(refusedField([](Trainer& t) { t.email = u"x@"_s; }), u"email"_s);
    QCOMPARE(refusedField([](Trainer& t) { t.lead = t.id; }), u"parent_trainer_id"_s);
}

void TestTeam::assigningKeepsTheHistory()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Team team(studio.db());
    const ClientId client = *addClient(studio, u"Ada"_s);
    const auto first = team.assign(client, studio.trainer, u"New"_s);
    TD_VERIFY(first);
    QCOMPARE(*team.assign(client, studio.trainer), *first); // already so: nothing new
    studio.clock.advance(10LL * 86'400'000);
    TD_VERIFY(team.assign(client, studio.otherTrainer, u"Moved"_s));
    const auto list = team.assignmentsOf(client);
    TD_VERIFY(list);
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(0).trainer, studio.otherTrainer);
    QCOMPARE(list->at(0).status, AssignmentStatus::Active);
    QCOMPARE(list->at(0).startDay, QDate(2026, 6, 11));
    QCOMPARE(list->at(0).reason, u"Moved"_s);
    QCOMPARE(list->at(0).assignedBy, studio.ownerUser);
    QCOMPARE(list->at(1).status, AssignmentStatus::Completed);
    QCOMPARE(list->at(1).endDay, QDate(2026, 6, 11));
    QCOMPARE(team.assign(studio.ids.make<ClientId>(), studio.trainer).error().kind, ErrorKind::NotFound);
}

void TestTeam::capacityIsCheckedAndMayBeOverridden()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Team team(studio.db());
    Trainer trainer = *team.findTrainer(studio.trainer);
    trainer.maxClients = 1;
    TD_VERIFY(team.saveTrainer(trainer));
    const ClientId first = *addClient(studio, u"Ada"_s);
    const ClientId second = *addClient(studio, u"Bea"_s);
    TD_VERIFY(team.assign(first, studio.trainer));
    const auto refused = team.assign(second, studio.trainer);
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, u"team.at-capacity"_s);
    QCOMPARE(refused.error().args, (QStringList{u"Tess Trainer"_s, u"1"_s, u"1"_s}));
    TD_VERIFY(team.assign(second, studio.trainer, {}, Team::Capacity::Override));
    const auto loads = team.capacityOverview();
    TD_VERIFY(loads);
    QCOMPARE(loads->at(0), (TrainerLoad{studio.trainer, u"Tess Trainer"_s, 2, 1}));
    QVERIFY(loads->at(0).full());
    QVERIFY(!loads->at(1).full());
    TD_VERIFY(Clients(studio.db()).remove(first)); // removed clients take no place
    QCOMPARE(team.capacityOverview()->at(0).clients, 1);
}

void TestTeam::endingLeavesNoPrimary()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Team team(studio.db());
    const ClientId client = *addClient(studio, u"Ada"_s);
    QCOMPARE(team.endAssignment(client).error().reason, u"team.not-assigned"_s);
    TD_VERIFY(team.assign(client, studio.trainer));
    TD_VERIFY(team.endAssignment(client, u"Moved away"_s));
    QCOMPARE(team.assignmentsOf(client)->at(0).status, AssignmentStatus::Completed);
    QCOMPARE(team.assignmentsOf(client)->at(0).reason, u"Moved away"_s);
    TD_VERIFY(team.assign(client, studio.trainer));
    QCOMPARE(team.assignmentsOf(client)->size(), 2);
}

void TestTeam::inactiveTrainersHaveNoClients()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Team team(studio.db());
    const ClientId client = *addClient(studio, u"Ada"_s);
    TD_VERIFY(team.assign(client, studio.trainer));
    Trainer trainer = *team.findTrainer(studio.trainer);
    trainer.inactive = true;
    QCOMPARE(team.saveTrainer(trainer).error().reason, u"team.has-clients"_s);
    TD_VERIFY(team.endAssignment(client));
    TD_VERIFY(team.saveTrainer(trainer));
    QCOMPARE(team.assign(client, studio.trainer).error().reason, u"team.trainer-inactive"_s);
    QCOMPARE(team.trainers()->last().id, studio.trainer);
}

void TestTeam::grantsOpenAndCloseAccess()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    const ClientId client = *addClient(studio, u"Ada"_s);
    GrantId id;
    {
        Team team(studio.db());
        TD_VERIFY(team.assign(client, studio.trainer));
        id = *team.grant(client, studio.otherTrainer, GrantLevel::Read);
        QCOMPARE(*team.grant(client, studio.otherTrainer, GrantLevel::Read), id);
    }
    TD_VERIFY(studio.signInAs(studio.otherTrainerActor()));
    Client seen = *Clients(studio.db()).find(client);
    seen.goals = u"Run"_s;
    QCOMPARE(Clients(studio.db()).save(seen).error().kind, ErrorKind::Forbidden);
    QVERIFY(!Team(studio.db()).grant(client, studio.otherTrainer, GrantLevel::Admin));
    TD_VERIFY(studio.signInAs(studio.trainerActor())); // the primary trainer may give access
    QCOMPARE(*Team(studio.db()).grant(client, studio.otherTrainer, GrantLevel::Write), id);
    TD_VERIFY(studio.signInAs(studio.otherTrainerActor()));
    TD_VERIFY(Clients(studio.db()).save(seen));
    TD_VERIFY(studio.signInAs(studio.owner()));
    TD_VERIFY(Team(studio.db()).revoke(id));
    QCOMPARE(Team(studio.db()).revoke(id).error().kind, ErrorKind::NotFound);
    QCOMPARE(Team(studio.db()).grantsOf(client)->size(), 0);
    QCOMPARE(Team(studio.db()).grantsOf(client, true)->size(), 1);
    TD_VERIFY(studio.signInAs(studio.otherTrainerActor()));
    QCOMPARE(Clients(studio.db()).find(client).error().kind, ErrorKind::NotFound);
}

void TestTeam::trainerMayNotTakeClients()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    const ClientId client = *addClient(studio, u"Ada"_s);
    TD_VERIFY(Team(studio.db()).assign(client, studio.otherTrainer));
    TD_VERIFY(studio.signInAs(studio.trainerActor()));
    Team team(studio.db());
    QCOMPARE(team.assign(client, studio.trainer).error().kind, ErrorKind::NotFound);
    QCOMPARE(team.users()->size(), 1);
    User self = *team.findUser(studio.trainerUser);
    self.role = Role::Owner;
    QCOMPARE(team.saveUserRow(self).error().kind, ErrorKind::Forbidden);
}

void TestTeam::usersAndOwners()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Team team(studio.db());
    User user;
    user.login = u"OWNER"_s;
    user.displayName = u"Second"_s;
    user.role = Role::Owner;
    QCOMPARE(team.addUserRow(user).error().reason, u"user.login-taken"_s);
    QCOMPARE(team.markLeft(studio.ownerUser).error().reason, u"user.last-owner"_s);
    user.login = u"second owner"_s;
    QCOMPARE(team.addUserRow(user).error().reason, u"user.login"_s);
    user.login = u"second"_s;
    const auto id = team.addUserRow(user);
    TD_VERIFY(id);
    TD_VERIFY(team.markLeft(studio.ownerUser));
    QVERIFY(team.users()->last().left);
    User last = *team.findUser(*id);
    last.role = Role::Admin;
    QCOMPARE(team.saveUserRow(last).error().reason, u"user.last-owner"_s);
    user.login = u"owner"_s; // free again
    TD_VERIFY(team.addUserRow(user));
    user.login = u"third"_s;
    user.role = Role::Trainer;
    QCOMPARE(team.addUserRow(user).error().reason, u"user.needs-trainer"_s);
    user.role = Role::Client;
    QCOMPARE(team.addUserRow(user).error().reason, u"user.needs-client"_s);
}

void TestTeam::ratesOfOthersAreHidden()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    for (const TrainerId& id : {studio.trainer, studio.otherTrainer}) {
        Trainer trainer = *Team(studio.db()).findTrainer(id);
        trainer.hourlyRateMinor = 5000;
        TD_VERIFY(Team(studio.db()).saveTrainer(trainer));
    }
    TD_VERIFY(studio.signInAs(studio.trainerActor()));
    Team team(studio.db());
    QCOMPARE(team.findTrainer(studio.trainer)->hourlyRateMinor, std::optional<qint64>(5000));
    const Trainer other = *team.findTrainer(studio.otherTrainer);
    QVERIFY(!other.hourlyRateMinor);
    QCOMPARE(team.saveTrainer(other).error().kind, ErrorKind::Forbidden);
}

QTEST_GUILESS_MAIN(TestTeam)
#include "tst_team.moc"
