#include "vidgo/backup/backup_error.h"

#include "vidgo/base/base_error.h"

namespace vidgo::backup {

ErrorText describe(BackupError code)
{
    switch (code) {
    case BackupError::ShortPassphrase:
        //: {length} is a number of characters. A backup is encrypted with the passphrase.
        return {"backup.short_passphrase",
                VIDGO_TEXT("Error", "The passphrase is too short to protect a backup. Take one of at least "
                                    "{length} characters.")};
    case BackupError::NameTaken:
        //: {file} is a file name.
        return {"backup.name_taken", VIDGO_TEXT("Error", "“{file}” is there already and was left as it is. "
                                                         "Choose another name for the backup.")};
    case BackupError::NothingThere:
        //: {folder} is the name of a folder, or of a database on a server.
        return {"backup.nothing_there",
                VIDGO_TEXT("Error", "There is no data of VidGo in “{folder}”. Choose another folder.")};
    case BackupError::NotEmpty:
        //: {folder} is the name of a folder, or of a database on a server.
        return {"backup.not_empty",
                VIDGO_TEXT("Error", "There is data in “{folder}” already, and nothing was changed. Restore "
                                    "the backup in an empty folder, or use “--replace”, which puts the data "
                                    "there aside.")};
    case BackupError::Newer:
        //: {file} is a file name.
        return {"backup.newer",
                VIDGO_TEXT("Error", "The backup “{file}” was made by a newer version of VidGo. Nothing was "
                                    "changed. Install the newest version to restore it.")};
    case BackupError::Damaged:
        //: {file} is a file name, {reason} a technical reason in English.
        return {"backup.damaged",
                VIDGO_TEXT("Error", "The backup “{file}” can't be restored: {reason}. Nothing was changed. "
                                    "Take another one, and send us the log.")};
    case BackupError::None:
        break;
    }
    return describe(BaseError::Internal);
}

} // namespace vidgo::backup
