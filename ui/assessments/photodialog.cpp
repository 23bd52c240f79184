// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/photodialog.h"

#include "assessments/phototext.h"
#include "assessments/progressphotos.h"
#include "storage/database.h"
#include "widgets/dateedit.h"
#include "widgets/formgrid.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
PhotoDialog::PhotoDialog(const AssessmentsContext& context, const ClientId& client, const QStringList& paths, QWidget* parent)
    : AssessmentDialog(context, "photoDialog", tr("Add photos"),
                       tr("Each picture is made smaller and written anew: the place and the camera that the file tells of are not kept."), parent)
    , m_client(client)
    , m_paths(paths)
    , m_day(new DateEdit)
    , m_note(new QLineEdit)
{
    m_day->setDate(context.today());
    m_day->setMaximumDate(context.today());
    form()->addRow(u"day"_s, tr("Day"), m_day);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        auto* pose = new QComboBox;
        for (int each = 0; each <= int(PhotoPose::Other); ++each)
            pose->addItem(poseText(PhotoPose(each)), each);
        pose->setCurrentIndex(int(std::min<qsizetype>(i, int(PhotoPose::Other))));
        form()->addRow(u"pose%1"_s.arg(i), QFileInfo(paths[i]).fileName(), pose);
        m_poses.append(pose);
    }
    form()->addRow(u"note"_s, tr("Note"), m_note);
    setVerb(tr("Add"), {});
    if (!m_poses.isEmpty())
        m_poses.first()->setFocus();
}

Result<void> PhotoDialog::storeOne(qsizetype index)
{
    QFile file(m_paths[index]);
    if (file.size() > largestPhotoFile)
        return fail(ErrorKind::Invalid, "photo.too-large", "image", {QString::number(largestPhotoFile)});
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Invalid, "photo.format", "image");
    TD_TRY(ProgressPhotos(context().db).add(m_client, m_day->date(), PhotoPose(m_poses[index]->currentIndex()), file.read(largestPhotoFile), m_note->text()));
    return {};
}

Result<void> PhotoDialog::store()
{
    // All of them or none.
    return context().db.change("progress-photo.add", context().clientName(m_client), [this]() -> Result<void> {
        for (qsizetype i = 0; i < m_paths.size(); ++i) {
            auto stored = storeOne(i);
            if (stored)
                continue;
            Error error = stored.error();
            if (error.field == u"image")
                error.field = u"pose%1"_s.arg(i);
            return fail(error);
        }
        return {};
    });
}

} // namespace td
