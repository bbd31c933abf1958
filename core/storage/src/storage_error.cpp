#include "vidgo/storage/database.h"

namespace vidgo::storage {

ErrorText describe(StorageError code)
{
    switch (code) {
    case StorageError::None:
    case StorageError::Failed:
        break;
    case StorageError::CannotOpen:
        //: {file} is the name of a database file, or of a database on a server.
        return {"storage.cannot_open",
                VIDGO_TEXT("Error", "The data in “{file}” can't be opened. Check that you may read and write "
                                    "there and that no other program keeps it locked.")};
    case StorageError::Damaged:
        //: {file} is the name of a database file.
        return {"storage.damaged",
                VIDGO_TEXT("Error", "“{file}” is damaged. It was left as it is. Put a backup in its place, "
                                    "or move it away to start with an empty library.")};
    case StorageError::Busy:
        //: Another program holds the database for too long.
        return {"storage.busy",
                VIDGO_TEXT("Error",
                           "Another program is using the data of VidGo Studio. Close it and try again.")};
    case StorageError::Full:
        //: {file} is the name of a database file.
        return {"storage.full", VIDGO_TEXT("Error", "The disk is full, so nothing was saved in “{file}”. "
                                                    "Free some space and try again.")};
    case StorageError::Conflict:
        //: A database refused a row because one like it is already there, or one that it needs is not.
        return {"storage.conflict",
                VIDGO_TEXT("Error", "This was changed somewhere else at the same time. Load it again and "
                                    "repeat the change.")};
    case StorageError::TooNew:
        //: {file} is the name of a database file.
        return {"storage.too_new",
                VIDGO_TEXT("Error", "“{file}” was written by a newer version of VidGo Studio and was left "
                                    "untouched. Update VidGo Studio to open it.")};
    case StorageError::MigrationFailed:
        //: {file} is the name of a database file, {backup} that of the copy made before.
        return {"storage.migration_failed",
                VIDGO_TEXT("Error", "“{file}” could not be brought up to date and is as it was before. A "
                                    "copy is kept in “{backup}”. Send us the log.")};
    }
    //: A database refused an operation for a reason that only the log can tell.
    return {"storage.failed",
            VIDGO_TEXT("Error", "The data could not be read or saved. Nothing was lost. Try "
                                "again; if it happens again, send us the log.")};
}

} // namespace vidgo::storage
