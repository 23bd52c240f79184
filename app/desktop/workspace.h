// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "booking/bookingcontext.h"
#include "calendar/calendarmode.h"
#include "clients/clientscontext.h"
#include "desktop/services.h"
#include "money/moneycontext.h"
#include "money/paymentdraft.h"
#include "shell/mainwindow.h"
#include "text/language.h"
#include "today/todayservices.h"
#include "widgets/privacystate.h"
#include "widgets/prompts.h"
#include "widgets/section.h"
#include "widgets/themecontrol.h"

#include <QObject>

#include <memory>

namespace td
{

class CalendarPage;
class CockpitPage;
class InvoicesSection;
class PlansSection;
class SectionPage;
class PaymentsSection;
struct CockpitContext;
struct AssessmentsContext;
struct Document;
struct ExercisesContext;
struct PlanContext;
struct ExpensesContext;
struct MailMessage;
struct NotesContext;
struct NutritionContext;
struct Report;
struct ReportsContext;
struct ScreeningContext;
struct SellingContext;
struct TaxServices;

/// What outlives a signed-in user: handed down by the composition root.
struct DesktopWorld {
    const Clock& clock;
    ThemeControl& theme;
    Language& language;
    Prompts& prompts;
};

/// One signed-in user with their window: makes the screens, connects them with each other and with the services. Screens know
/// nothing of each other; what one asks of another goes through here.
class Workspace : public QObject
{
    Q_OBJECT

public:
    Workspace(std::unique_ptr<Services> services, const DesktopWorld& world, QObject* parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] Services& services() { return *m_services; }
    /// Ends this user's work but not the studio: window and services go, the open studio is given to the kiosk. The workspace is of no use afterwards.
    std::unique_ptr<Studio> giveUpStudio();

signals:
    void lockRequested();
    void switchUserRequested();
    void kioskRequested();

private:
    /// Asks about changes that are not saved; false when the user stays.
    bool mayLeave();
    bool eventFilter(QObject* watched, QEvent* event) override;
    void buildWindow();
    void addPages();
    void addToday();
    void addCalendar();
    void addClients();
    void addMoney();
    void addMoneyActions();
    // What each area of training offers: client tabs, sections of the Training page, actions. Each in its own file.
    void offerTraining();
    void offerPlans();
    PlanContext makePlanContext();
    QWidget* makePlans(bool templates);
    QWidget* makeClientTraining(const ClientId& id);
    PlansSection* plansSection(const QString& section); ///< shows it
    void openPlan(const PlanId& id);
    void newPlan(const ClientId& client, const PlanId& source);
    [[nodiscard]] bool mayLeavePlans();
    void offerCockpit();
    void offerNotes();
    void offerAssessments();
    QString measurementLines(const ClientId& client, QDate day);
    AssessmentsContext makeAssessmentsContext();
    void offerNutrition();
    NutritionContext makeNutritionContext();
    void openMealPlan(const MealPlanId& id);
    void offerScreening();
    void offerKiosk();
    NotesContext makeNotesContext();
    void printRecord(const ClientId& id, QWidget* parent);
    void startKiosk();
    QWidget* makeForms();
    QWidget* makeClientForms(const ClientId& id);
    void printSignedForm(const SignedFormId& id, QWidget* parent);
    void addTraining();
    void showTraining(const QString& section);
    [[nodiscard]] QList<ClientTab> clientTabs();
    void addSettings();
    void addPaletteClients();
    void connectWindow();
    void changeLanguage(const QString& code);
    void expireCredits();
    void refreshUndo();
    void runUndo(bool redo);
    void dataChanged(const ChangedRows& rows);
    void report(const Error& error);
    void openClient(const ClientId& id);
    void writeNote(const ClientId& client, const AppointmentId& appointment);
    void openClientTab(const ClientId& id, const QString& tab);
    void openAppointment(const AppointmentId& id);
    /// The session cockpit: of a booking, or of a client alone (null appointment). A null client: who is booked.
    void openCockpit(const ClientId& client, const AppointmentId& appointment);
    void openWorkout(const WorkoutId& id);
    CockpitContext makeCockpitContext();
    void addCockpit();
    CockpitPage* cockpitPage();
    void startSession();
    [[nodiscard]] AppointmentId bookingToday(const ClientId& client);
    void rebookElsewhere(const AppointmentId& id);
    void openSettings(const QString& section);
    void book(const BookingStart& start);
    void cancelAppointment(const AppointmentId& id);
    void cancelParticipant(const ParticipantId& id);
    void showAll(AttentionKind kind);
    MoneyContext makeMoneyContext();
    MoneyPapers moneyPapers();
    void makeMoneyContexts();
    SellingContext makeSellingContext();
    ReportsContext makeReportsContext();
    ExpensesContext makeExpensesContext();
    void addSellingSections(SectionPage* page);
    void addBookSections(SectionPage* page);
    QWidget* makePackages();
    QWidget* makeMemberships();
    QWidget* makeTill();
    QWidget* makeTaxes();
    QWidget* makeReports();
    QWidget* makeClientMoney(const ClientId& id);
    void sell(const ClientId& id);
    void openDrill(const QString& drill);
    void openExpense(const ExpenseId& id);
    void mailInvoice(const InvoiceId& id, const std::function<void(const Result<void>&)>& done);
    Result<MailMessage> invoiceMail(const InvoiceId& id);
    QWidget* makeInvoices();
    QWidget* makePayments();
    SectionPage* moneyPage(const QString& section);
    InvoicesSection* invoices();
    PaymentsSection* payments();
    QList<PaletteItem> invoiceHits(const QString& text);
    void openInvoice(const InvoiceId& id);
    void payClient(const ClientId& id);
    void payInvoice(const InvoiceId& id);
    void showPayment(const Result<PaymentDraft>& draft);
    void showMoney(const QString& part);
    bool printDocuments(const QList<Document>& documents, QWidget* parent);
    Result<bool> printReport(const Report& shown, QWidget* parent); ///< false: cancelled
    bool printInvoices(const QList<InvoiceId>& ids, QWidget* parent);
    bool printReceipts(const QList<PaymentId>& ids, QWidget* parent);
    Result<void> saveInvoice(const InvoiceId& id, const QString& path);
    Result<void> saveEInvoice(const InvoiceId& id, const QString& path);
    Result<void> saveStatement(const Statement& statement, const QString& path);
    void noteDispatch(const InvoiceId& id, DispatchChannel channel);
    void printCalendar(QDate from, QDate to, CalendarMode mode);
    CalendarPage* calendarPage();
    void showAbout();
    [[nodiscard]] WindowStore windowStore();

    std::unique_ptr<Services> m_services;
    DesktopWorld m_world;
    PrivacyState m_privacy;
    std::optional<Error> m_loadError;
    std::unique_ptr<BookingContext> m_bookingContext;
    std::unique_ptr<MoneyContext> m_moneyContext;
    std::unique_ptr<SellingContext> m_sellingContext;
    std::unique_ptr<ReportsContext> m_reportsContext;
    std::unique_ptr<ExpensesContext> m_expensesContext;
    std::unique_ptr<TaxServices> m_taxServices;
    std::unique_ptr<CockpitContext> m_cockpitContext;
    QString m_beforeCockpit; ///< the page to go back to
    std::unique_ptr<NotesContext> m_notesContext; ///< null where the role has no notes
    std::unique_ptr<ExercisesContext> m_exercisesContext; ///< null where the role has no training
    std::unique_ptr<ScreeningContext> m_screeningContext;
    std::unique_ptr<AssessmentsContext> m_assessmentsContext;
    std::unique_ptr<PlanContext> m_planContext;
    std::unique_ptr<NutritionContext> m_nutritionContext;
    QList<ClientTab> m_clientTabs;
    QList<Section> m_trainingSections;
    std::unique_ptr<ClientTimeline> m_timeline;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace td
