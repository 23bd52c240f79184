// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspage.h"

#include "settings/activitysection.h"
#include "settings/appearancesection.h"
#include "settings/billingsection.h"
#include "settings/closuressection.h"
#include "settings/hourssection.h"
#include "settings/locationssection.h"
#include "settings/mailsection.h"
#include "settings/policiessection.h"
#include "settings/savebar.h"
#include "settings/securitysection.h"
#include "settings/servicessection.h"
#include "settings/studiosection.h"
#include "settings/teamsection.h"
#include "settings/trainingsection.h"
#include "settings/userssection.h"
#include "storage/studio.h"
#include "widgets/metrics.h"
#include "widgets/pageheader.h"
#include "widgets/suggestiondelegate.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int listWidth = 248;
} // namespace

SettingsPage::SettingsPage(SettingsContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_list(new QListWidget)
    , m_header(new PageHeader({}))
    , m_stack(new QStackedWidget)
    , m_bar(new SaveBar)
{
    setObjectName(u"settingsPage"_s);
    m_list->setObjectName(u"sectionList"_s);
    m_list->setAccessibleName(tr("Sections of the settings"));
    m_list->setItemDelegate(new SuggestionDelegate(m_list));
    m_list->setFixedWidth(listWidth);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* row = new QHBoxLayout(this);
    setMargins(row, Space::three, Space::three);
    row->addWidget(m_list);
    auto* column = new QVBoxLayout;
    setMargins(column, 0, Space::two);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    column->addWidget(m_bar);
    m_bar->hide();
    row->addLayout(column, 1);
    if (m_context.studio.db().actor().managesStudio())
        addStudioSections();
    addOwnSections();
    fillList();
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::chosen);
    connect(m_bar, &SaveBar::saveRequested, this, [this] { section()->save(); });
    connect(m_bar, &SaveBar::dropRequested, this, [this] { section()->reload(); });
    auto* save = new QShortcut(QKeySequence(QKeySequence::Save), this);
    save->setContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, this, [this] { section()->save(); });
    m_list->setCurrentRow(0);
    setFocusProxy(m_list);
}

template <class Section>
void SettingsPage::add(const char* id, const QString& title, const QString& sentence, Glyph glyph)
{
    m_entries.append({QLatin1String(id), title, sentence, glyph, [this] { return new Section(m_context); }});
}

void SettingsPage::addStudioSections()
{
    add<StudioSection>("studio", tr("Studio"), tr("Who you are, where you are, and how the calendar and the papers look."),
                       Glyph::Facility);
    add<LocationsSection>("places", tr("Locations and rooms"), tr("Where the studio works, and what can be booked there."), Glyph::Location);
    add<ServicesSection>("services", tr("Services"), tr("What can be booked: length, places, rate and colour."), Glyph::Tag);
    add<HoursSection>("hours", tr("Hours and time off"), tr("When each trainer can be booked."), Glyph::Clock);
    add<ClosuresSection>("closures", tr("Closures and holidays"), tr("Days on which nobody can be booked."), Glyph::Holiday);
    add<PoliciesSection>("policies", tr("Policies"), tr("What a late cancellation or a no-show costs. Bookings keep the policy they were made with."),
                         Glyph::Note);
    add<BillingSection>("invoices", tr("Invoices"), tr("How invoices look, what they say, and how prices and taxes are written."), Glyph::Money);
    add<MailSection>("mail", tr("Mail"), tr("How the studio sends invoices by e-mail."), Glyph::Mail);
    add<TrainingSection>("training", tr("Training"), tr("Units, formulas and rest, and what Today and the kiosk go by."), Glyph::Training);
    add<TeamSection>("team", tr("Team"), tr("The trainers: who they are, their colour, how many clients they take."), Glyph::Team);
    add<UsersSection>("users", tr("Users"), tr("Who may sign in, and what they may do."), Glyph::Clients);
}

void SettingsPage::addOwnSections()
{
    const Actor& actor = m_context.studio.db().actor();
    if (actor.role == Role::Trainer)
        add<HoursSection>("hours", tr("Hours and time off"), tr("When you can be booked."), Glyph::Clock);
    add<SecuritySection>("security", tr("Password and security"), tr("Your password and second factor, and the safety of the file."), Glyph::Lock);
    if (actor.managesStudio())
        add<ActivitySection>("activity", tr("Activity"), tr("Who changed, viewed, printed or exported what."), Glyph::History);
    add<AppearanceSection>("appearance", tr("Language and appearance"), tr("For you, on this computer."), Glyph::Language);
    m_entries.append({u"shortcuts"_s, tr("Shortcuts"), {}, Glyph::Keyboard, {}});
}

void SettingsPage::fillList()
{
    for (const Entry& entry : std::as_const(m_entries)) {
        auto* item = new QListWidgetItem(entry.title, m_list);
        item->setData(SuggestionDelegate::GlyphRole, int(entry.glyph));
        item->setToolTip(entry.sentence);
    }
}

QStringList SettingsPage::sections() const
{
    QStringList out;
    for (const Entry& entry : m_entries) {
        if (entry.create)
            out.append(entry.id);
    }
    return out;
}

int SettingsPage::rowOf(const QString& id) const
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].id == id)
            return int(i);
    }
    return -1;
}

bool SettingsPage::showSection(const QString& id)
{
    const int row = rowOf(id);
    if (row >= 0)
        m_list->setCurrentRow(row);
    return m_current == id;
}

void SettingsPage::chosen(int row)
{
    if (row < 0 || m_entries[row].id == m_current)
        return;
    const Entry& entry = m_entries.at(row);
    if (!entry.create || !mayLeave()) {
        if (!entry.create)
            emit shortcutsRequested();
        // The list finishes its own change of the current row first.
        QMetaObject::invokeMethod(this, &SettingsPage::selectCurrent, Qt::QueuedConnection);
        return;
    }
    m_current = entry.id;
    if (!m_sections.contains(entry.id)) {
        SettingsSection* made = entry.create();
        made->setObjectName(u"section_"_s + entry.id);
        m_sections.insert(entry.id, made);
        m_stack->addWidget(made);
        connect(made, &SettingsSection::changedChanged, this, [this](bool changed) { m_bar->setVisible(changed); });
        connect(made, &SettingsSection::busyChanged, this, [this](bool busy) {
            m_list->setEnabled(!busy);
            emit busyChanged(busy);
        });
    }
    m_header->setTitle(entry.title);
    m_header->setFacts(entry.sentence);
    m_stack->setCurrentWidget(section());
    section()->reload();
}

void SettingsPage::selectCurrent()
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(rowOf(m_current));
}

bool SettingsPage::mayLeave()
{
    return section() == nullptr || section()->mayLeave();
}

void SettingsPage::refresh()
{
    if (section() != nullptr && !section()->isChanged())
        section()->reload();
}

} // namespace td
