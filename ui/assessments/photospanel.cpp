// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/photospanel.h"

#include "assessments/droppedfiles.h"
#include "assessments/photodialog.h"
#include "assessments/phototext.h"
#include "assessments/photoview.h"
#include "assessments/progressphotos.h"
#include "assessments/rowtable.h"
#include "storage/database.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/metrics.h"
#include "widgets/privacystate.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int listWidth = 380;
constexpr int dayWidth = 10; ///< characters
} // namespace

PhotosPanel::PhotosPanel(const AssessmentsContext& context, const ClientId& client, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_client(client)
    , m_add(makeButton("addPhotos", tr("Add photos"), ButtonKind::Primary, Glyph::Add))
    , m_remove(makeButton("removePhoto", tr("Remove"), ButtonKind::Quiet, Glyph::Delete))
    , m_table(new RowTable("photos", tr("Photos"), {{tr("Day")}, {tr("Pose")}, {tr("Note")}}))
    , m_pose(new QComboBox)
    , m_firstDay(new QComboBox)
    , m_secondDay(new QComboBox)
    , m_first(new PhotoView(u"firstPhoto"_s))
    , m_second(new PhotoView(u"secondPhoto"_s))
{
    setAcceptDrops(true);
    auto* row = new QHBoxLayout(this);
    setMargins(row, 0, Space::two);
    row->addWidget(makeList());
    row->addWidget(makeCompare(), 1);
    connect(m_add, &QPushButton::clicked, this, &PhotosPanel::choose);
    connect(m_remove, &QPushButton::clicked, this, &PhotosPanel::remove);
    connect(&context.privacy, &PrivacyState::changed, this, &PhotosPanel::showPhotos);
    connect(&context.db.changes(), &Changes::changed, this, [this](const ChangedRows& rows) {
        if (rows.touches("progress_photos"))
            reload();
    });
    setFocusProxy(m_table);
    reload();
}

QWidget* PhotosPanel::makeList()
{
    auto* card = new Card(tr("Photos"));
    card->setFlush();
    card->setFixedWidth(listWidth);
    card->addToHeading(m_remove);
    card->addToHeading(m_add);
    auto* empty = new EmptyState(Glyph::User, tr("No photos yet"), tr("Photos of the same pose from different days show here side by side. Only those who may see health data see them."),
                                 m_context.choosePictures ? tr("Add photos") : QString());
    card->body()->addWidget(m_table->withEmpty(empty));
    m_add->setVisible(bool(m_context.choosePictures));
    connect(empty, &EmptyState::actionRequested, this, &PhotosPanel::choose);
    connect(m_table, &RowTable::keyChanged, this, [this] { m_remove->setEnabled(!m_table->key().isEmpty()); });
    connect(m_table, &TableView::opened, this, &PhotosPanel::followList);
    connect(m_table, &RowTable::removeRequested, this, &PhotosPanel::remove);
    return card;
}

QWidget* PhotosPanel::makeCompare()
{
    auto* card = new Card(tr("Side by side"));
    m_pose->setObjectName(u"comparedPose"_s);
    m_pose->setAccessibleName(tr("Pose"));
    for (int pose = 0; pose <= int(PhotoPose::Other); ++pose)
        m_pose->addItem(poseText(PhotoPose(pose)), pose);
    m_firstDay->setObjectName(u"firstPhotoDay"_s);
    m_firstDay->setAccessibleName(tr("Earlier day"));
    m_secondDay->setObjectName(u"secondPhotoDay"_s);
    m_secondDay->setAccessibleName(tr("Later day"));
    for (QComboBox* box : {m_pose, m_firstDay, m_secondDay}) {
        box->setMinimumContentsLength(dayWidth);
        card->addToHeading(box);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::one);
    row->addWidget(m_first);
    row->addWidget(m_second);
    card->body()->addLayout(row, 1);
    connect(m_pose, &QComboBox::currentIndexChanged, this, [this] {
        fillDays();
        showPhotos();
    });
    connect(m_firstDay, &QComboBox::currentIndexChanged, this, &PhotosPanel::showPhotos);
    connect(m_secondDay, &QComboBox::currentIndexChanged, this, &PhotosPanel::showPhotos);
    return card;
}

void PhotosPanel::reload()
{
    const auto photos = ProgressPhotos(m_context.db).list(m_client);
    if (!photos)
        m_context.report(photos.error());
    m_photos = photos.value_or(QList<ProgressPhoto>());
    QList<TableRow> rows;
    for (const ProgressPhoto& photo : std::as_const(m_photos))
        rows.append({photo.id.blob(), {dayText(photo.day), poseText(photo.pose), photo.note}, {photo.day, int(photo.pose), {}}});
    m_table->setRows(rows);
    fillDays();
    showPhotos();
}

void PhotosPanel::fillDays()
{
    const QByteArray first = m_firstDay->currentData().toByteArray();
    // The later side follows the newest photo, unless somebody chose another one.
    const QByteArray second = m_secondDay->currentIndex() > 0 ? m_secondDay->currentData().toByteArray() : QByteArray();
    const QSignalBlocker quietFirst(m_firstDay);
    const QSignalBlocker quietSecond(m_secondDay);
    for (QComboBox* box : {m_firstDay, m_secondDay}) {
        box->clear();
        for (const ProgressPhoto& photo : std::as_const(m_photos)) {
            if (int(photo.pose) == m_pose->currentIndex())
                box->addItem(dayText(photo.day), photo.id.blob());
        }
        box->setEnabled(box->count() > 1);
    }
    const int kept = m_firstDay->findData(first);
    m_firstDay->setCurrentIndex(kept >= 0 ? kept : m_firstDay->count() - 1);
    const int chosen = m_secondDay->findData(second);
    m_secondDay->setCurrentIndex(chosen >= 0 ? chosen : std::min(0, m_secondDay->count() - 1));
}

void PhotosPanel::showPhoto(PhotoView* view, const QComboBox* day)
{
    const QByteArray bytes = day->currentData().toByteArray();
    if (bytes.isEmpty()) {
        view->setPhoto({}, tr("No photo of this pose"));
        return;
    }
    if (m_context.privacy.isHidden()) {
        view->setPhoto({}, PrivacyState::mask());
        return;
    }
    const auto image = ProgressPhotos(m_context.db).image(ProgressPhotoId::fromBlob(bytes.constData(), int(bytes.size())));
    QPixmap picture;
    if (!image)
        m_context.report(image.error());
    else
        picture.loadFromData(*image);
    view->setPhoto(picture, tr("%1, %2").arg(m_pose->currentText(), day->currentText()));
}

void PhotosPanel::showPhotos()
{
    showPhoto(m_first, m_firstDay);
    showPhoto(m_second, m_secondDay);
}

void PhotosPanel::followList()
{
    const auto id = m_table->id<ProgressPhotoId>();
    const auto found = std::find_if(m_photos.cbegin(), m_photos.cend(), [&](const ProgressPhoto& one) { return one.id == id; });
    if (found == m_photos.cend())
        return;
    m_pose->setCurrentIndex(int(found->pose));
    m_secondDay->setCurrentIndex(m_secondDay->findData(id.blob()));
}

void PhotosPanel::choose()
{
    addFiles(m_context.choosePictures(this));
}

void PhotosPanel::addFiles(const QStringList& paths)
{
    if (!paths.isEmpty())
        (new PhotoDialog(m_context, m_client, paths, this))->present();
}

void PhotosPanel::remove()
{
    if (!m_table->key().isEmpty())
        m_context.check(ProgressPhotos(m_context.db).remove(m_table->id<ProgressPhotoId>()));
}

void PhotosPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PhotosPanel::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    addFiles(droppedFiles(event->mimeData()));
}

} // namespace td
