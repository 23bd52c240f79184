// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientform.h"

#include "clients/clientrules.h"
#include "clients/clientwords.h"
#include "clients/dayedit.h"
#include "clients/photoedit.h"
#include "clients/tagedit.h"
#include "facility/facility.h"
#include "storage/database.h"
#include "team/team.h"
#include "text/errortext.h"
#include "widgets/card.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int blockHeight = 84;

void choose(QComboBox* box, const QString& value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

void fill(QComboBox* box, const QList<ClientWords::Choice>& choices)
{
    for (const ClientWords::Choice& one : choices)
        box->addItem(one.word, one.value);
}
} // namespace

ClientForm::ClientForm(const ClientsContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_photo(new PhotoEdit(context.choosePicture, context.report))
    , m_age(new Label({}, TypeSize::Small, Tone::Muted))
    , m_tags(new TagEdit)
    , m_status(new QComboBox)
    , m_source(new QComboBox)
    , m_language(new QComboBox)
    , m_location(new QComboBox)
    , m_trainer(new QComboBox)
{
    auto* columns = new QHBoxLayout(this);
    setMargins(columns, 0, Space::two);
    columns->setAlignment(Qt::AlignTop);
    const QList<QList<QWidget*>> cards{{whoCard(), contactCard()}, {studioCard(), emergencyCard(), notesCard()}};
    for (const QList<QWidget*>& column : cards) {
        auto* box = new QVBoxLayout;
        setMargins(box, 0, Space::two);
        for (QWidget* card : column)
            box->addWidget(card);
        box->addStretch(1);
        columns->addLayout(box, 1);
    }
    for (QComboBox* box : {m_status, m_source, m_language, m_location, m_trainer})
        connect(box, &QComboBox::currentIndexChanged, this, &ClientForm::edited);
    connect(m_tags, &TagEdit::tagsChanged, this, [this] {
        check(u"tags"_s);
        emit edited();
    });
    connect(m_photo, &PhotoEdit::photoChanged, this, &ClientForm::edited);
}

void ClientForm::watch(QWidget* field, const QString& column)
{
    field->setProperty("column", column);
    field->installEventFilter(this);
}

void ClientForm::addLine(FormGrid* grid, const char* column, const QString& label, QString Client::*member,
                         const QString& hint)
{
    auto* line = new QLineEdit;
    grid->addRow(QLatin1String(column), label, line, hint);
    m_lines.append({QLatin1String(column), line, member});
    watch(line, QLatin1String(column));
    connect(line, &QLineEdit::textEdited, this, &ClientForm::edited);
}

void ClientForm::addBlock(FormGrid* grid, const char* column, const QString& label, QString Client::*member)
{
    auto* block = new QPlainTextEdit;
    block->setTabChangesFocus(true);
    block->setFixedHeight(blockHeight);
    grid->addRow(QLatin1String(column), label, block);
    m_blocks.append({QLatin1String(column), block, member});
    watch(block, QLatin1String(column));
    connect(block, &QPlainTextEdit::textChanged, this, &ClientForm::edited);
}

void ClientForm::addDay(FormGrid* grid, const char* column, const QString& label, QDate Client::*member,
                        QWidget* beside)
{
    auto* line = new DayEdit;
    line->setObjectName(QLatin1String(column));
    line->setAccessibleName(label);
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    setMargins(row, 0, Space::oneAndHalf);
    row->addWidget(line, 1);
    if (beside != nullptr)
        row->addWidget(beside);
    holder->setObjectName(QLatin1String(column) + u"Row"_s);
    holder->setFocusProxy(line);
    grid->addRow(QLatin1String(column), label, holder);
    m_days.append({QLatin1String(column), line, member});
    watch(line, QLatin1String(column));
    connect(line, &QLineEdit::textEdited, this, &ClientForm::edited);
}

QWidget* ClientForm::whoCard()
{
    auto* card = new Card(tr("Who"));
    auto* grid = new FormGrid;
    m_grids.append(grid);
    card->body()->addWidget(m_photo);
    card->body()->addSpacing(Space::one);
    card->body()->addWidget(grid);
    addLine(grid, "first_name", tr("First name"), &Client::firstName);
    addLine(grid, "last_name", tr("Last name"), &Client::lastName);
    addLine(grid, "preferred_name", tr("Called"), &Client::preferredName);
    m_lines.last().widget->setPlaceholderText(tr("If not by the first name"));
    addDay(grid, "birthday", tr("Birthday"), &Client::birthday, m_age);
    m_age->setObjectName(u"age"_s);
    connect(m_days.last().widget, &QLineEdit::textChanged, this, &ClientForm::updateAge);
    return card;
}

QWidget* ClientForm::contactCard()
{
    auto* card = new Card(tr("Contact"));
    auto* grid = new FormGrid;
    m_grids.append(grid);
    card->body()->addWidget(grid);
    addLine(grid, "phone", tr("Phone"), &Client::phone);
    addLine(grid, "email", tr("E-mail"), &Client::email);
    addLine(grid, "street", tr("Street"), &Client::street);
    addLine(grid, "city", tr("City"), &Client::city);
    addLine(grid, "region", tr("Province or state"), &Client::region);
    addLine(grid, "postal_code", tr("Postal code"), &Client::postalCode);
    addLine(grid, "country", tr("Country"), &Client::country);
    return card;
}

QWidget* ClientForm::emergencyCard()
{
    auto* card = new Card(tr("In an emergency"));
    auto* grid = new FormGrid;
    m_grids.append(grid);
    card->body()->addWidget(grid);
    addLine(grid, "emergency_name", tr("Call"), &Client::emergencyName);
    m_lines.last().widget->setPlaceholderText(tr("Name"));
    m_lines.last().widget->setAccessibleName(tr("Emergency contact"));
    addLine(grid, "emergency_phone", tr("Phone"), &Client::emergencyPhone);
    m_lines.last().widget->setAccessibleName(tr("Phone of the emergency contact"));
    addLine(grid, "emergency_relation", tr("Relation"), &Client::emergencyRelation);
    m_lines.last().widget->setPlaceholderText(tr("Such as mother, partner, friend"));
    return card;
}

QWidget* ClientForm::studioCard()
{
    auto* card = new Card(tr("At the studio"));
    m_studioGrid = new FormGrid;
    m_grids.append(m_studioGrid);
    card->body()->addWidget(m_studioGrid);
    m_studioGrid->addRow(u"status"_s, tr("Status"), m_status);
    m_studioGrid->addRow(u"source"_s, tr("Found us by"), m_source);
    m_studioGrid->addRow(u"language"_s, tr("Language"), m_language);
    addDay(m_studioGrid, "joined_on", tr("Client since"), &Client::joinedOn);
    m_studioGrid->addRow(u"tags"_s, tr("Tags"), m_tags);
    m_studioGrid->addRow(u"trainer"_s, tr("Trainer"), m_trainer);
    m_studioGrid->addRow(u"location_id"_s, tr("Location"), m_location);
    for (const ClientStatus status :
         {ClientStatus::Lead, ClientStatus::Active, ClientStatus::Paused, ClientStatus::Former})
        m_status->addItem(ClientWords::status(status), clientStatusName(status));
    fill(m_source, ClientWords::sources());
    fill(m_language, ClientWords::languages());
    return card;
}

QWidget* ClientForm::notesCard()
{
    auto* card = new Card(tr("Goals and notes"));
    auto* grid = new FormGrid(FormGrid::Labels::Above);
    m_grids.append(grid);
    card->body()->addWidget(grid);
    addBlock(grid, "goals", tr("Goals"), &Client::goals);
    addBlock(grid, "preferences", tr("Preferences"), &Client::preferences);
    addBlock(grid, "notes", tr("Notes"), &Client::notes);
    return card;
}

void ClientForm::fillChoices()
{
    m_location->clear();
    m_location->addItem(tr("Not set"), QString());
    if (const auto locations = m_context.facility.locations()) {
        for (const Location& location : *locations) {
            if (!location.closed || location.id == m_original.location)
                m_location->addItem(location.name, location.id.toString());
        }
    }
    m_trainer->clear();
    m_trainer->addItem(tr("Nobody yet"), QString());
    if (const auto trainers = m_context.team.trainers()) {
        for (const Trainer& trainer : *trainers) {
            if (!trainer.inactive)
                m_trainer->addItem(trainer.name(), trainer.id.toString());
        }
    }
    const TrainerId self = m_context.db.actor().trainer;
    m_studioGrid->setRowVisible(u"trainer"_s, m_original.id.isNull() && self.isNull());
    m_studioGrid->setRowVisible(u"location_id"_s, m_location->count() > 2 || !m_original.location.isNull());
}

void ClientForm::setClient(const Client& client, const QPixmap& photo, const QStringList& knownTags)
{
    m_filling = true;
    m_original = client;
    fillChoices();
    for (FormGrid* grid : std::as_const(m_grids))
        grid->clearErrors();
    for (const auto& field : std::as_const(m_lines))
        field.widget->setText(client.*field.member);
    for (const auto& field : std::as_const(m_blocks))
        field.widget->setPlainText(client.*field.member);
    for (const auto& field : std::as_const(m_days))
        field.widget->setDay(client.*field.member);
    choose(m_status, clientStatusName(client.status));
    choose(m_source, client.source);
    choose(m_language, client.language);
    choose(m_location, client.location.isNull() ? QString() : client.location.toString());
    m_trainer->setCurrentIndex(0);
    m_tags->setKnownTags(knownTags);
    m_tags->setTags(client.tags);
    m_photo->setPerson(client.name(), client.id.raw(), photo);
    // What the fields say back is what a change is measured against: they may write a text a little differently.
    m_original = value();
    m_filling = false;
    updateAge();
}

Client ClientForm::value() const
{
    Client client = m_original;
    for (const auto& field : m_lines)
        client.*field.member = field.widget->text();
    for (const auto& field : m_blocks)
        client.*field.member = field.widget->toPlainText();
    for (const auto& field : m_days)
        client.*field.member = field.widget->day();
    client.status = clientStatusFromName(m_status->currentData().toString()).value_or(ClientStatus::Active);
    client.source = m_source->currentData().toString();
    client.language = m_language->currentData().toString();
    client.location = LocationId::fromString(m_location->currentData().toString()).value_or(LocationId());
    client.tags = m_tags->tags();
    return client;
}

TrainerId ClientForm::trainer() const
{
    return TrainerId::fromString(m_trainer->currentData().toString()).value_or(TrainerId());
}

std::optional<QByteArray> ClientForm::photoChange() const
{
    return m_photo->change();
}

bool ClientForm::isChanged() const
{
    const bool unread =
        std::any_of(m_days.begin(), m_days.end(), [](const auto& day) { return !day.widget->isAcceptable(); });
    return unread || value() != m_original || m_photo->change().has_value() || m_trainer->currentIndex() > 0;
}

QString ClientForm::errorOf(const QString& field) const
{
    for (const FormGrid* grid : m_grids) {
        if (const QString error = grid->errorOf(field); !error.isEmpty())
            return error;
    }
    return {};
}

bool ClientForm::showError(const Error& error)
{
    return std::any_of(m_grids.begin(), m_grids.end(), [&](FormGrid* grid) { return grid->showError(error); });
}

void ClientForm::focusFirst()
{
    m_lines.front().widget->setFocus(Qt::OtherFocusReason);
}

void ClientForm::check(const QString& column)
{
    // Only this field is looked at: what has not been filled in yet is no mistake.
    const Client typed = value();
    Client probe;
    probe.firstName = column == u"first_name"_s ? typed.firstName : u"x"_s;
    for (const auto& field : std::as_const(m_lines))
        if (field.column == column)
            probe.*field.member = typed.*field.member;
    for (const auto& field : std::as_const(m_blocks))
        if (field.column == column)
            probe.*field.member = typed.*field.member;
    std::optional<Error> wrong;
    for (const auto& field : std::as_const(m_days)) {
        if (field.column != column)
            continue;
        probe.*field.member = typed.*field.member;
        if (!field.widget->isAcceptable())
            wrong = Error{ErrorKind::Invalid, u"date.format"_s, column, {}, {}};
    }
    if (column == u"tags"_s)
        probe.tags = typed.tags;
    if (const auto checked = checkClient(probe, m_context.today()); !checked && !wrong)
        wrong = checked.error();
    for (FormGrid* grid : std::as_const(m_grids))
        grid->setError(column, wrong && wrong->field == column ? errorText(*wrong) : QString());
}

bool ClientForm::eventFilter(QObject* watched, QEvent* event)
{
    const QString column = watched->property("column").toString();
    // A name that was never typed is asked for when saving, not while somebody looks around.
    const bool untouched = column == u"first_name"_s && value().firstName.isEmpty() && m_original.firstName.isEmpty();
    if (event->type() == QEvent::FocusOut && !column.isEmpty() && !m_filling && !untouched)
        check(column);
    return QWidget::eventFilter(watched, event);
}

void ClientForm::updateAge()
{
    const QString text = ClientWords::ageText(m_days.front().widget->day(), m_context.today());
    m_age->setText(text);
    m_age->setVisible(!text.isEmpty());
    if (!m_filling)
        m_photo->setName(value().name());
}

} // namespace td
