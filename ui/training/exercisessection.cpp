// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/exercisessection.h"

#include "storage/database.h"
#include "training/exercisedetails.h"
#include "training/exercisedialog.h"
#include "training/exerciselibrary.h"
#include "training/exercisemodel.h"
#include "training/exercisevocabulary.h"
#include "training/trainingwords.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/metrics.h"
#include "widgets/pageheader.h"
#include "widgets/searchfield.h"
#include "widgets/tableview.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int detailsWidth = 320;
constexpr int searchWidth = 280;
constexpr int shownChoices = 16;
constexpr struct {
    int column;
    int width;
} columnWidths[] = {{ExerciseModel::Muscles, 172}, {ExerciseModel::Equipment, 160}, {ExerciseModel::Type, 96}, {ExerciseModel::State, 88}};

QComboBox* filterBox(const char* name, const QString& label, const QString& all)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(label);
    box->setToolTip(label);
    box->setMaxVisibleItems(shownChoices);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(13);
    box->addItem(all, QString());
    return box;
}

/// The words of the keys in the order of the alphabet.
void addWords(QComboBox* box, std::span<const char* const> keys, QString (*word)(const QString&))
{
    QList<std::pair<QString, QString>> words;
    for (const char* key : keys)
        words.append({word(QLatin1String(key)), QLatin1String(key)});
    std::sort(words.begin(), words.end(), [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    for (const auto& [text, key] : std::as_const(words))
        box->addItem(text, key);
}

bool isNew(const QKeyEvent* key)
{
    return key->key() == Qt::Key_N && key->modifiers() == Qt::ControlModifier;
}
} // namespace

ExercisesSection::ExercisesSection(const ExercisesContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new PageHeader(tr("Exercises")))
    , m_search(new SearchField(tr("Search by name")))
    , m_add(makeButton("addExercise", tr("New exercise"), ButtonKind::Primary, Glyph::Add))
    , m_muscle(filterBox("muscleFilter", tr("Muscle"), tr("Every muscle")))
    , m_equipment(filterBox("equipmentFilter", tr("Equipment"), tr("All equipment")))
    , m_pattern(filterBox("patternFilter", tr("Movement"), tr("Every movement")))
    , m_type(filterBox("typeFilter", tr("Type"), tr("Every type")))
    , m_mine(new QCheckBox(context.db.actor().role == Role::Trainer ? tr("Only mine") : tr("Only our own")))
    , m_hidden(new QCheckBox(tr("Hidden too")))
    , m_clear(makeButton("clearFilters", tr("Clear"), ButtonKind::Quiet, Glyph::Cross))
    , m_model(new ExerciseModel(context.language, this))
    , m_table(new TableView(tr("Exercises")))
    , m_stack(new QStackedWidget)
    , m_details(new ExerciseDetails(context))
{
    setObjectName(u"exercisesSection"_s);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::two);
    buildHeader();
    column->addWidget(m_header);
    column->addWidget(buildFilters());
    auto* row = new QHBoxLayout;
    setMargins(row, 0, Space::two);
    row->addWidget(buildTable(), 1);
    m_details->setFixedWidth(detailsWidth);
    row->addWidget(m_details);
    column->addLayout(row, 1);
    connectAll();
    setFocusProxy(m_search);
    reload();
    selectRow(0);
}

void ExercisesSection::buildHeader()
{
    m_search->setObjectName(u"exerciseSearch"_s);
    m_search->setMinimumWidth(searchWidth);
    m_add->setToolTip(tr("New exercise (Ctrl+N)"));
    m_add->setVisible(m_context.db.actor().seesHealth());
    m_header->addAction(m_search);
    m_header->addAction(m_add);
}

QWidget* ExercisesSection::buildFilters()
{
    addWords(m_muscle, muscleKeys(), TrainingWords::muscle);
    m_equipment->addItem(tr("No equipment"), u"none"_s);
    addWords(m_equipment, equipmentKeys(), TrainingWords::equipment);
    addWords(m_pattern, patternKeys(), TrainingWords::pattern);
    for (const ExerciseType type : {ExerciseType::Strength, ExerciseType::Cardio, ExerciseType::Mobility, ExerciseType::Plyometric, ExerciseType::Balance})
        m_type->addItem(TrainingWords::type(type), exerciseTypeName(type));
    m_mine->setObjectName(u"mineFilter"_s);
    m_hidden->setObjectName(u"hiddenFilter"_s);
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    setMargins(row, 0, Space::one);
    for (QComboBox* box : {m_muscle, m_equipment, m_pattern, m_type})
        row->addWidget(box);
    row->addSpacing(Space::one);
    row->addWidget(m_mine);
    row->addWidget(m_hidden);
    row->addWidget(m_clear);
    row->addStretch(1);
    return bar;
}

QWidget* ExercisesSection::buildTable()
{
    m_table->setObjectName(u"exerciseTable"_s);
    m_table->setProperty("bare", true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->sortByColumn(ExerciseModel::Name, Qt::AscendingOrder);
    m_table->installEventFilter(this);
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ExerciseModel::Name, QHeaderView::Stretch);
    header->hideSection(ExerciseModel::Movement);
    for (const auto& one : columnWidths)
        header->resizeSection(one.column, one.width);
    auto* empty = new EmptyState(Glyph::Search, tr("No exercise fits"), tr("No exercise fits these filters and what you typed."), tr("Show all exercises"));
    empty->setObjectName(u"noExercise"_s);
    connect(empty, &EmptyState::actionRequested, this, &ExercisesSection::clearFilters);
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    auto* card = new Card;
    card->setFlush();
    card->body()->addWidget(m_stack);
    return card;
}

void ExercisesSection::connectAll()
{
    connect(m_search, &SearchField::searched, this, &ExercisesSection::applyFilter);
    connect(m_search, &SearchField::leftDownwards, this, &ExercisesSection::focusTable);
    connect(m_search, &QLineEdit::returnPressed, this, &ExercisesSection::open);
    for (QComboBox* box : {m_muscle, m_equipment, m_pattern, m_type})
        connect(box, &QComboBox::currentIndexChanged, this, &ExercisesSection::applyFilter);
    connect(m_mine, &QCheckBox::toggled, this, &ExercisesSection::applyFilter);
    connect(m_hidden, &QCheckBox::toggled, this, &ExercisesSection::reload);
    connect(m_clear, &QPushButton::clicked, this, &ExercisesSection::clearFilters);
    connect(m_add, &QPushButton::clicked, this, &ExercisesSection::addNew);
    connect(m_table, &TableView::opened, this, &ExercisesSection::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExercisesSection::updateDetails);
    connect(m_details, &ExerciseDetails::editRequested, this, &ExercisesSection::open);
    connect(m_details, &ExerciseDetails::duplicateRequested, this, &ExercisesSection::duplicate);
    connect(m_details, &ExerciseDetails::hideRequested, this, &ExercisesSection::hideOrRemove);
    connect(m_details, &ExerciseDetails::resetRequested, this, &ExercisesSection::reset);
    connect(&m_context.db.changes(), &Changes::changed, this, [this](const ChangedRows& rows) {
        if (rows.touches("exercises"))
            reload();
        else if (rows.touchesAny("plans", "plan_items"))
            updateDetails();
    });
}

ExerciseFilter ExercisesSection::filter() const
{
    ExerciseFilter filter;
    filter.text = m_search->text();
    filter.muscle = m_muscle->currentData().toString();
    filter.equipment = m_equipment->currentData().toString();
    filter.pattern = m_pattern->currentData().toString();
    filter.type = exerciseTypeFromName(m_type->currentData().toString());
    filter.mine = m_mine->isChecked();
    return filter;
}

void ExercisesSection::reload()
{
    const auto all = m_context.library.all(m_hidden->isChecked());
    if (!all) {
        m_context.report(all.error());
        return;
    }
    const Exercise* before = chosen();
    const ExerciseId kept = before != nullptr ? before->id : ExerciseId();
    const int row = m_table->currentIndex().row();
    const int scrolled = m_table->verticalScrollBar()->value();
    m_model->setExercises(*all);
    m_model->setFilter(filter(), m_context.db.actor());
    const int found = kept.isNull() ? -1 : m_model->rowOf(kept);
    selectRow(found >= 0 ? found : std::min(std::max(row, 0), m_model->rowCount() - 1));
    m_table->verticalScrollBar()->setValue(scrolled);
    updateFacts();
    updateDetails();
}

void ExercisesSection::applyFilter()
{
    const Exercise* before = chosen();
    const ExerciseId kept = before != nullptr ? before->id : ExerciseId();
    m_model->setFilter(filter(), m_context.db.actor());
    const int found = kept.isNull() ? -1 : m_model->rowOf(kept);
    selectRow(std::max(found, 0));
    updateFacts();
    updateDetails();
}

void ExercisesSection::clearFilters()
{
    for (QComboBox* box : {m_muscle, m_equipment, m_pattern, m_type})
        box->setCurrentIndex(0);
    m_mine->setChecked(false);
    m_search->clear();
    m_search->setFocus();
}

void ExercisesSection::updateFacts()
{
    const int shown = m_model->rowCount();
    const int all = m_model->totalCount();
    m_header->setFacts(shown == all ? tr("%n exercise(s)", nullptr, all)
                                    : tr("%1 of %n exercise(s)", nullptr, all).arg(QLocale().toString(shown)));
    m_clear->setVisible(filter().narrows());
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
}

void ExercisesSection::updateDetails()
{
    if (const Exercise* one = chosen())
        m_details->showExercise(*one);
    else
        m_details->showNothing();
}

const Exercise* ExercisesSection::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() && current.row() < m_model->rowCount() ? &m_model->exercise(current.row()) : nullptr;
}

void ExercisesSection::selectRow(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, ExerciseModel::Name));
}

void ExercisesSection::select(const ExerciseId& id)
{
    if (m_model->rowOf(id) < 0)
        clearFilters();
    selectRow(m_model->rowOf(id));
}

void ExercisesSection::focusTable()
{
    if (m_model->rowCount() == 0)
        return;
    if (!m_table->currentIndex().isValid())
        selectRow(0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ExercisesSection::addNew()
{
    if (m_context.db.actor().seesHealth())
        edit({});
}

void ExercisesSection::open()
{
    const Exercise* one = chosen();
    if (one == nullptr)
        return;
    if (m_context.library.mayChange(*one))
        edit(*one);
    else
        duplicate();
}

void ExercisesSection::edit(const Exercise& exercise)
{
    auto* dialog = new ExerciseDialog(m_context, exercise, this);
    connect(dialog, &ExerciseDialog::saved, this, &ExercisesSection::select);
    dialog->present();
}

void ExercisesSection::duplicate()
{
    const Exercise* one = chosen();
    if (one == nullptr || !m_context.db.actor().seesHealth())
        return;
    Exercise copy = *one;
    copy.id = {};
    copy.version = 0;
    copy.builtIn = false;
    copy.hidden = false;
    copy.name = u"%1 (2)"_s.arg(one->name);
    if (!one->nameFr.isEmpty())
        copy.nameFr = u"%1 (2)"_s.arg(one->nameFr);
    edit(copy);
}

void ExercisesSection::finish(const Result<void>& done, const QString& sentence)
{
    if (!done)
        m_context.report(done.error());
    else
        m_context.tell(sentence, {tr("Undo"), m_context.undo});
}

void ExercisesSection::hideOrRemove()
{
    const Exercise* chosenOne = chosen();
    if (chosenOne == nullptr)
        return;
    const Exercise one = *chosenOne;
    const QString name = one.nameIn(m_context.language);
    if (one.hidden)
        finish(m_context.library.setHidden(one.id, false), tr("%1 is shown again.").arg(name));
    else if (one.builtIn)
        finish(m_context.library.setHidden(one.id, true), tr("%1 is hidden.").arg(name));
    else
        finish(m_context.library.remove(one.id), tr("%1 was removed.").arg(name));
}

void ExercisesSection::reset()
{
    const Exercise* one = chosen();
    if (one == nullptr)
        return;
    const QString name = one->nameIn(m_context.language);
    finish(m_context.library.remove(one->id), tr("%1 is as it came with the program.").arg(name));
}

bool ExercisesSection::event(QEvent* event)
{
    // Ctrl+N means an exercise here, not what it means to the window.
    if (event->type() == QEvent::ShortcutOverride && isNew(static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ExercisesSection::keyPressEvent(QKeyEvent* event)
{
    if (isNew(event))
        addNew();
    else
        QWidget::keyPressEvent(event);
}

bool ExercisesSection::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool plain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (!plain)
        return QWidget::eventFilter(watched, event);
    if (key->key() == Qt::Key_Delete) {
        hideOrRemove();
        return true;
    }
    if (key->key() == Qt::Key_Up && m_table->currentIndex().row() == 0) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        return true;
    }
    // Typing in the table searches, as one would expect from a list of names.
    if (key->text().isEmpty() || !key->text().at(0).isLetterOrNumber())
        return QWidget::eventFilter(watched, event);
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->setText(key->text());
    return true;
}

} // namespace td
